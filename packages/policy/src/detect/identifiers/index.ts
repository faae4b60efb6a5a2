import { type Recogniser } from '../../text/Recogniser';
import { creditCard } from './creditCard';
import { email } from './email';
import { iban } from './iban';
import { ipAddress } from './ipAddress';
import { phone } from './phone';
import { usSsn } from './usSsn';

/** What the pii-detector can look for. A new category is a file beside this one and a line here. */
export const recognisers: readonly Recogniser[] = [
  email,
  phone,
  creditCard,
  usSsn,
  iban,
  ipAddress,
];
