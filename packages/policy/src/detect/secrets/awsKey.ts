import { contextLength, type Recogniser } from '../../text/Recogniser';
import { PatternTrigger } from '../../text/TextTrigger';
import { OnlyWith } from '../OnlyWith';
import { assignedTo, assignmentOpen } from './assignedTo';
import { looksRandom } from './looksRandom';
import { type TokenFamily } from './TokenFamily';

/** AWS access key ids: of users, sessions, bearers and contexts. */
export const awsKeyId: TokenFamily = {
  category: 'aws_key',
  prefixes: 'A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{4}',
  forms: ['A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])'],
};

const secretName = 'secret[_-]?(?:access[_-]?)?key';

/** AWS secret access keys, 40 characters of base64, where they are given that name. */
export const awsSecretKey: Recogniser = {
  category: 'aws_key',
  trigger: ['run'],
  pattern: new OnlyWith(
    // From the sign on, which is seen at once.
    new PatternTrigger(
      '[:=](?<=[Kk][Ee][Yy]["\'`]?\\s{0,3}[:=])',
      contextLength,
    ),
    new RegExp(
      `${assignedTo(secretName)}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])`,
      'g',
    ),
  ),
  open: assignmentOpen,
  confirm: candidate => (looksRandom(candidate) ? candidate.length : 0),
};
