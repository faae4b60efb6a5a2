import { fillTemplate } from './fillTemplate';

describe('fillTemplate', () => {
  it('notes where identifiers stand, and no others', () => {
    const filled = fillTemplate('{-name}: {phone}.', slot => `<${slot}>`);
    expect(filled).toEqual({
      text: '<name>: <phone>.',
      entities: [{ category: 'phone', start: 8, end: 15 }],
    });
  });
});
