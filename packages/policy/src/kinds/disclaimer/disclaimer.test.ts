import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

describe('disclaimer', () => {
  it('adds a text to the end of replies', () => {
    const { action, effects } = onlyPolicy('type: disclaimer, text: By AI.');
    expect(action).toBe('redact');
    expect(effects).toEqual({
      disclaimer: { text: 'By AI.', position: 'end' },
    });
  });

  it('adds it to the start when it is told to', () => {
    const { effects } = onlyPolicy(
      'type: disclaimer, text: "ŐÖ 👋", position: start',
    );
    expect(effects.disclaimer).toEqual({ text: 'ŐÖ 👋', position: 'start' });
  });

  it.each([
    ['no text', 'position: end', 'missing-settings policies[0]'],
    ['an empty text', 'text: " "', 'schema policies[0].text'],
    [
      'a text of more than a page',
      `text: ${'x'.repeat(2001)}`,
      'schema policies[0].text',
    ],
    [
      'another place',
      'text: x, position: middle',
      'schema policies[0].position',
    ],
    ['another action', 'text: x, action: block', 'schema policies[0].action'],
  ])('cannot have %s', (_, settings, fault) => {
    expect(faultsOf(`type: disclaimer, ${settings}`)).toEqual([fault]);
  });
});
