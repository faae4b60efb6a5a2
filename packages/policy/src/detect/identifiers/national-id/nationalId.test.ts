import { found } from '../../__testUtils__/found';
import { nationalId } from './nationalId';

describe('national_id', () => {
  it.each([
    ['ES, DNI', '12345678Z'],
    ['ES, DNI in groups', '12.345.678-Z'],
    ['ES, NIE', 'X1234567L'],
    ['IT, codice fiscale', 'RSSMRA85T10A562S'],
    ['FR, NIR', '2 55 08 14 168 025 38'],
    ['CH, AHV', '756.9217.0769.85'],
    ['BE', '85.07.30-033.28'],
    ['SE, personnummer', '811218-9876'],
    ['FI, HETU', '131052-308T'],
    ['BR, CPF', '111.444.777-35'],
    ['BR, CNPJ', '11.222.333/0001-81'],
    ['AR, CUIL', '20-12345678-6'],
    ['CL, RUT', '12.345.678-5'],
    ['MX, CURP', 'HEGG560427MVZRRL04'],
    ['IN, Aadhaar', '2341 2341 2346'],
    ['IN, PAN', 'ABCPE1234F'],
    ['AU, ABN', '51 824 753 556'],
    ['AU, Medicare', '2123 45670 1'],
    ['SG, NRIC', 'S1234567D'],
    ['CN', '11010519491231002X'],
    ['KR', '850101-1234567'],
    ['CZ', '736028/5163'],
  ])('finds %s by its form', (_, number) => {
    expect(found(nationalId, number)).toEqual([number]);
    expect(found(nationalId, `It is ${number}, thanks.`)).toEqual([number]);
    expect(found(nationalId, `order no. ${number}`)).toEqual([]);
  });

  it.each([
    ['PESEL', '44051401359'],
    ['NIP', '856-734-62-15'],
    ['Steuer-ID', '86095742719'],
    ['BSN', '111222333'],
    ['NIF', '123456789'],
    ['PPS number', '1234567T'],
    ['CPR', '211062-5629'],
    ['fødselsnummer', '29029600013'],
    ['isikukood', '37605030299'],
    ['CNP', '1800101221144'],
    ['EGN', '7523169263'],
    ['OIB', '33392005961'],
    ['SIN', '046 454 286'],
    ['TFN', '123 456 782'],
    ['IRD number', '49-091-850'],
    ['HKID', 'A123456(3)'],
    ['マイナンバー', '1234 5678 9018'],
    ['Thai ID', '1101700230708'],
    ['SA ID', '8001015009087'],
    ['TC kimlik', '10000000146'],
    ['ID number', '8001015009087'],
  ])('finds a %s behind the word for it only', (name, number) => {
    expect(found(nationalId, `${name}: ${number}`)).toEqual([number]);
    expect(found(nationalId, `value: ${number}`)).toEqual([]);
  });

  it.each([
    ['DNI', '12345678A'],
    ['CPF', '111.444.777-36'],
    ['PESEL', '85010112346'],
    ['BSN', '111222334'],
    ['Aadhaar', '2341 2341 2345'],
    ['NRIC', 'S1234567A'],
  ])('finds no %s with a wrong check digit', (name, number) => {
    expect(found(nationalId, `${name} ${number}`)).toEqual([]);
  });

  it.each([
    ['a payment card', '4111 1111 1111 1111'],
    ['a UUID', '123e4567-e89b-12d3-a456-426614174000'],
    ['a timestamp', '1763718782123'],
    ['a date', '2026-11-21 09:53:02'],
    ['an acronym in small letters', 'run 049091850'],
  ])('finds none in %s', (_, text) => {
    expect(found(nationalId, text)).toEqual([]);
  });
});
