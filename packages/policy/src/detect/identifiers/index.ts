import { type Recogniser } from '../../text/Recogniser';
import { bankAccount } from './bankAccount';
import { bankRouting } from './bankRouting';
import { creditCard } from './creditCard';
import { cryptoAddress } from './crypto-address/cryptoAddress';
import { driversLicence } from './driversLicence';
import { email } from './email';
import { euVat } from './eu-vat/euVat';
import { iban } from './iban';
import { ipAddress4, ipAddress6 } from './ipAddress';
import {
  dottedMacAddress,
  macAddress,
  undividedMacAddress,
} from './macAddress';
import { nationalId } from './national-id/nationalId';
import { passport } from './passport';
import { phone } from './phone/phone';
import { ukNhs } from './ukNhs';
import { ukNino } from './ukNino';
import { usItin } from './usItin';
import { usSsn } from './usSsn';

/** Identifiers that have a form. A new category is a file beside this one and a line here. */
export const recognisers: readonly Recogniser[] = [
  email,
  phone,
  creditCard,
  usSsn,
  usItin,
  ukNino,
  ukNhs,
  nationalId,
  euVat,
  passport,
  driversLicence,
  iban,
  bankAccount,
  bankRouting,
  cryptoAddress,
  ipAddress4,
  ipAddress6,
  macAddress,
  dottedMacAddress,
  undividedMacAddress,
];
