import axe from 'axe-core';

/** Whether what is on the page can be used with a screen reader, as far as a machine can tell. */
export async function expectAccessible(
  element: Element = document.body,
): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: {
      // jsdom lays nothing out, and a part of a page has no landmarks of its own.
      'color-contrast': { enabled: false },
      region: { enabled: false },
    },
  });
  const faults = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(
      ({ html, failureSummary }) => `${html}\n${failureSummary}`,
    ),
  }));
  expect(faults).toEqual([]);
}
