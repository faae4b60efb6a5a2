import { type Recogniser } from '../../text/Recogniser';
import { openOf } from '../openOf';

const keys = '"(?:family|given)"\\s{0,2}:\\s{0,2}\\[?\\s{0,12}"';
const source = `(?<=${keys})[A-ZÀ-Þ][A-Za-zÀ-ÿ'’ .-]{0,60}(?=")`;

/** Parts of names in records of FHIR: `"family":"Doe"`, `"given":["Jane"]` (R4, HumanName). */
export const namePart: Recogniser = {
  category: 'person_name',
  trigger: keys,
  pattern: new RegExp(source, 'g'),
  open: openOf(source),
};
