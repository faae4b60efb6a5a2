import { found } from '../__testUtils__/found';
import { phone } from './phone';

describe('phone', () => {
  it.each([
    '+14155552671',
    '+1 415 555 2671',
    '+1 (415) 555-2671',
    '+44 20 7946 0958',
    '+49-30-901820',
    '+33.1.42.68.53.00',
    '+5511912345678',
    '(415) 555-2671',
    '(415)555-2671',
    '415-555-2671',
    '415.555.2671',
    '415 555 2671',
    '1-415-555-2671',
  ])('finds %s', number => {
    expect(found(phone, number)).toEqual([number]);
    expect(found(phone, `Call ${number}, please.`)).toEqual([number]);
  });

  it.each([
    '2026-11-21 09:53:02',
    '+1 415',
    '1.24.0 to 2.0.1',
    '192.168.100.200',
    '4155552671',
    'order 415555-2671',
    '3.141-592-6535',
    '415-555-26711',
    '415-55-2671',
    '1234567890123456',
    '12+3456',
    '+12345678901234567',
  ])('finds none in %s', text => {
    expect(found(phone, text)).toEqual([]);
  });
});
