import { found } from '../__testUtils__/found';
import { ipAddress4, ipAddress6 } from './ipAddress';

describe('ip_address', () => {
  it.each([
    '192.168.10.1',
    '8.8.8.8',
    '0.0.0.0',
    '255.255.255.255',
    '10.0.0.99',
  ])('finds %s', address => {
    expect(found(ipAddress4, address)).toEqual([address]);
    expect(found(ipAddress4, `from ${address}:8080 to it`)).toEqual([address]);
    expect(found(ipAddress4, `It is ${address}.`)).toEqual([address]);
  });

  it.each([
    '2001:db8:85a3:0:0:8a2e:370:7334',
    '2001:db8::8a2e:370:7334',
    'fe80::1',
    '::1',
    '2001:db8::',
    '::ffff:192.168.10.1',
  ])('finds %s', address => {
    expect(found(ipAddress6, address)).toEqual([address]);
    expect(found(ipAddress6, `from ${address}/64, up`)).toEqual([address]);
    expect(found(ipAddress6, `[${address}]:8080`)).toEqual([address]);
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
    'v1.2.3.4',
    'version 1.2.3.4',
    'upgraded from 4.18.0.30',
    'Server/10.0.1.2',
    'section 1.2.3.4',
    'Chrome 91.0.44.12',
    'foo-41.2.33.40.jar',
    'we run 4.19.0.0 now',
    'requests==22.41.33.7',
    '["4.18.70.30", "x"]',
    'fixed in 2.12.0.1',
    '12:30:45',
    'std::vector',
    'f32::consts',
    'abc::def',
    '00:1A:2B:3C:4D:5E',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
  ])('finds none in %s', text => {
    expect(found(ipAddress4, text)).toEqual([]);
    expect(found(ipAddress6, text)).toEqual([]);
  });
});
