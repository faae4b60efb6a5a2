import { labelBefore } from './labelBefore';

describe('labelBefore', () => {
  it.each([
    ['My phone is ', 'phone', 0],
    ['Tel. ', 'phone', 0],
    ['T: ', 'phone', 0],
    ['📞 ', 'phone', 0],
    ['电话号码', 'phone', 0],
    ['{"phoneNumber": "', 'phone', 0],
    ['{"customer_ssn":"', 'us_ssn', 0],
    ['<tel>', 'phone', 0],
    ['Phone:\n', 'phone', 0],
    ['Her social security number is ', 'us_ssn', 0],
    ['numéro de sécurité sociale : ', 'national_id', 0],
    ['Führerschein ', 'drivers_licence', 0],
    ['Please call me tomorrow on ', 'phone', 1],
    ['my phone, and the order number is ', 'other', 0],
    ['Can I have your number? Sure, ', 'phone', 1],
    ['RUN ', 'national_id', 0],
    ['iPhone ', 'other', 0],
  ])('takes "%s" for %s', (before, label, distance) => {
    expect(labelBefore(before)).toEqual({ label, distance });
  });

  it.each([
    '',
    'The quick brown fox ',
    'I lost my phone at sea. Now ',
    '{"phone": null, "value": "',
    'name;phone;mail\n',
    'run ',
  ])('takes "%s" for nothing', before => {
    expect(labelBefore(before)).toBeUndefined();
  });
});
