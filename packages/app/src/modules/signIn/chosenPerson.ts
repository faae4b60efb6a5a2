const key = 'demo-person';

/** Whom this browser tab is signed in as; another tab can be somebody else. */
export const chosenPerson = {
  get: () => sessionStorage.getItem(key) ?? undefined,
  set: (name: string) => sessionStorage.setItem(key, name),
  forget: () => sessionStorage.removeItem(key),
};
