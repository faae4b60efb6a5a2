import { arabic, chinese, hindi, japanese, korean, persian } from './asian';
import { type Vocabulary } from './concepts';
import {
  czech,
  indonesian,
  polish,
  russian,
  swedish,
  turkish,
  ukrainian,
  vietnamese,
} from './eastern';
import { english } from './english';
import {
  dutch,
  french,
  german,
  italian,
  portuguese,
  spanish,
} from './european';

/** The languages whose words for attacks are known. Another one is a vocabulary and a line here. */
export const vocabularies: readonly Vocabulary[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  ukrainian,
  czech,
  swedish,
  turkish,
  indonesian,
  vietnamese,
  chinese,
  japanese,
  korean,
  arabic,
  persian,
  hindi,
];
