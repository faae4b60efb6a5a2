import { found } from '../__testUtils__/found';
import { ipAddress } from './ipAddress';

describe('ip_address', () => {
  it.each([
    '192.168.10.1',
    '8.8.8.8',
    '0.0.0.0',
    '255.255.255.255',
    '10.0.0.99',
  ])('finds %s', address => {
    expect(found(ipAddress, address)).toEqual([address]);
    expect(found(ipAddress, `from ${address}:8080 to it`)).toEqual([address]);
    expect(found(ipAddress, `It is ${address}.`)).toEqual([address]);
  });

  it.each([
    '256.1.1.1',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.456',
    '1..2.3',
    '1,2,3,4',
    'v1.2.3-4',
    '1234.1.1.1',
  ])('finds none in %s', text => {
    expect(found(ipAddress, text)).toEqual([]);
  });
});
