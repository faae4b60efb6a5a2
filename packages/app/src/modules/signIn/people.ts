/** Somebody of examples/catalog/org.yaml to sign in as. */
export interface Person {
  /** Name of the User entity. */
  name: string;
  displayName: string;
}

/** The people of the demo, by what they can show. */
export const groups: readonly {
  title: string;
  description: string;
  people: readonly Person[];
}[] = [
  {
    title: 'Platform',
    description: 'Runs the AI gateway and sees every team',
    people: [
      { name: 'priya.raman', displayName: 'Priya Raman' },
      { name: 'tom.berger', displayName: 'Tom Berger' },
    ],
  },
  {
    title: 'Search',
    description: 'Uses AI in the shop search and in notebooks',
    people: [
      { name: 'yuki.tanaka', displayName: 'Yuki Tanaka' },
      { name: 'omar.haddad', displayName: 'Omar Haddad' },
    ],
  },
  {
    title: 'Customer Support',
    description: 'Has a bot that talks to customers',
    people: [
      { name: 'sofia.marin', displayName: 'Sofia Marin' },
      { name: 'ben.okafor', displayName: 'Ben Okafor' },
    ],
  },
  {
    title: 'Payments',
    description: 'Has no AI access yet, and can onboard itself',
    people: [{ name: 'lena.vogt', displayName: 'Lena Vogt' }],
  },
];
