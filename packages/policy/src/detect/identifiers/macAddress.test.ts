import { found } from '../__testUtils__/found';
import {
  dottedMacAddress,
  macAddress,
  undividedMacAddress,
} from './macAddress';

describe('mac_address', () => {
  it.each([
    [macAddress, '00:1A:2B:3C:4D:5E'],
    [macAddress, '00-1a-2b-3c-4d-5e'],
    [dottedMacAddress, '001a.2b3c.4d5e'],
  ])('finds $1', (recogniser, address) => {
    expect(found(recogniser, `(${address}), up`)).toEqual([address]);
  });

  it('finds one in one piece behind words for it', () => {
    expect(found(undividedMacAddress, 'macaddr=3c22fb8a19d4 vlan=12')).toEqual([
      '3c22fb8a19d4',
    ]);
    expect(found(undividedMacAddress, 'commit 3c22fb8a19d4')).toEqual([]);
    expect(found(undividedMacAddress, 'machine 3c22fb8a19d4')).toEqual([]);
  });

  it.each([
    ['seven pairs', '00:1A:2B:3C:4D:5E:6F'],
    ['five pairs', '00:1A:2B:3C:4D'],
    ['mixed separators', '00:1A-2B:3C-4D:5E'],
    ['a date and a time', '20-26-11-21-09-53'],
    ['a number with dots', '1234.5678.9012'],
    ['a part of a UUID', '4bf92f35-77b3-4da6'],
  ])('finds none with %s', (_, text) => {
    expect(found(macAddress, text)).toEqual([]);
    expect(found(dottedMacAddress, text)).toEqual([]);
  });
});
