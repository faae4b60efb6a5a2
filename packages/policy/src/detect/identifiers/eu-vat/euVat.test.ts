import { found } from '../../__testUtils__/found';
import { euVat } from './euVat';

describe('eu_vat', () => {
  it.each([
    ...[
      'ATU13585627',
      'BE0428759497',
      'DE136695976',
      'DK13585628',
      'FI20774740',
    ],
    ...[
      'FR40303265045',
      'HR33392005961',
      'HU12892312',
      'IT00743110157',
      'LU15027442',
    ],
    ...[
      'MT11679112',
      'NL123456789B01',
      'PL8567346215',
      'PT501964843',
      'SE123456789701',
    ],
    ...[
      'SI50223054',
      'SK2022749619',
      'GB980780684',
      'EL094259216',
      'EE100931558',
    ],
  ])('finds %s', number => {
    expect(found(euVat, number)).toEqual([number]);
    expect(found(euVat, `VAT number ${number}.`)).toEqual([number]);
  });

  it('finds one in groups', () => {
    expect(found(euVat, 'USt-IdNr.: DE 136 695 976, bitte')).toEqual([
      'DE 136 695 976',
    ]);
  });

  it('takes the word for it in the place of check digits', () => {
    expect(found(euVat, 'VAT DE136695975')).toEqual(['DE136695975']);
    expect(found(euVat, 'DE136695975')).toEqual([]);
  });

  it.each([
    'DE1366959',
    'part no. DE136695976',
    'XDE136695976',
    'IN THE YEAR 2026',
  ])('finds none in %s', text => {
    expect(found(euVat, text)).toEqual([]);
  });
});
