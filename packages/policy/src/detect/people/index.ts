import { type Recogniser } from '../../text/Recogniser';
import { dateOfBirth } from './dateOfBirth';
import { personName } from './personName';
import { postalAddress } from './postalAddress';

/** People in running text: who they are, where they live, when they were born. */
export const people: readonly Recogniser[] = [
  personName,
  postalAddress,
  dateOfBirth,
];
