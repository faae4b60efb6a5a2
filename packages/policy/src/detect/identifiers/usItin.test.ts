import { found } from '../__testUtils__/found';
import { usItin } from './usItin';

describe('us_itin', () => {
  it.each(['912-70-1234', '900-88-0000', '999-99-1234'])('finds %s', number => {
    expect(found(usItin, `It is ${number}.`)).toEqual([number]);
  });

  it('finds one without dashes where words say so', () => {
    expect(found(usItin, 'ITIN 912701234')).toEqual(['912701234']);
    expect(found(usItin, 'ITIN: 912 70 1234')).toEqual(['912 70 1234']);
    expect(found(usItin, 'Total 912701234')).toEqual([]);
  });

  it.each([
    ['a group that is never issued', '912-40-1234'],
    ['a first digit other than 9', '812-70-1234'],
    ['a word for something else', 'part no. 912-70-1234'],
    ['mixed separators', '912-70 1234'],
  ])('finds none with %s', (_, text) => {
    expect(found(usItin, text)).toEqual([]);
  });
});
