import { found } from '../__testUtils__/found';
import { ukNhs } from './ukNhs';

describe('uk_nhs', () => {
  it.each([
    'NHS 943 476 5919',
    'NHS number: 9434765919',
    '"nhs_no": "943-476-5919"',
  ])('finds the number in %s', text => {
    expect(found(ukNhs, text)).toHaveLength(1);
  });

  it('finds one by its groups where it can be no phone number', () => {
    expect(found(ukNhs, 'Patient 401 023 2137 was seen.')).toEqual([
      '401 023 2137',
    ]);
  });

  it.each([
    ['a wrong check digit', 'NHS 943 476 5918'],
    ['the form of a phone number', 'Patient 943 476 5919 was seen.'],
    ['no word for it', 'value 9434765919'],
  ])('finds none with %s', (_, text) => {
    expect(found(ukNhs, text)).toEqual([]);
  });
});
