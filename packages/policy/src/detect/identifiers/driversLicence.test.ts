import { found } from '../__testUtils__/found';
import { driversLicence } from './driversLicence';

describe('drivers_licence', () => {
  it.each([
    ["driver's license D1234567", 'D1234567'],
    ['driving licence number MORGA657054SM9IJ', 'MORGA657054SM9IJ'],
    ['DL# S123-456-78-901-0,', 'S123-456-78-901-0'],
    ['Führerschein B072RRE2I55', 'B072RRE2I55'],
    ['"drivers_license": "123456789"', '123456789'],
    ['prawo jazdy 12345678901', '12345678901'],
  ])('finds the number in %s', (text, number) => {
    expect(found(driversLicence, text)).toEqual([number]);
  });

  it.each([
    'D1234567',
    "my driver's license and order D1234567",
    'software license Apache-2.0 of 2026',
    'driver version 531.41.18',
    'a driving licence, since 2019',
  ])('finds none in %s', text => {
    expect(found(driversLicence, text)).toEqual([]);
  });
});
