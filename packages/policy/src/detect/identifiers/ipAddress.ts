import { type Recogniser } from '../../text/Recogniser';

const byte = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';

/** IPv4 addresses. */
export const ipAddress: Recogniser = {
  category: 'ip_address',
  trigger: '\\d\\.\\d',
  pattern: new RegExp(`(?<![\\d.])(?:${byte}\\.){3}${byte}(?!\\.?\\d)`, 'g'),
  open: '(?<![\\d.])\\d{1,3}(?:\\.\\d{0,3}){0,3}\\.?',
};
