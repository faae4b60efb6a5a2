const item = 'keeptrusts-demo-person';

/**
 * Who somebody is in this tab. A new tab, such as one that a link opens, begins as whoever was chosen last;
 * a tab keeps its person, so that two can be compared side by side.
 */
export const chosenPerson = {
  get: (): string | undefined =>
    sessionStorage.getItem(item) ?? localStorage.getItem(item) ?? undefined,
  set: (name: string): void => {
    sessionStorage.setItem(item, name);
    localStorage.setItem(item, name);
  },
  forget: (): void => {
    sessionStorage.removeItem(item);
    localStorage.removeItem(item);
  },
};
