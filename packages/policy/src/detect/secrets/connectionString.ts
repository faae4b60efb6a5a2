import { contextLength, type Recogniser } from '../../text/Recogniser';
import { EitherTrigger, PatternTrigger } from '../../text/TextTrigger';
import { anyCase } from '../anyCase';
import { AtWordStarts } from '../AtWordStarts';
import { FirstOf } from '../FirstOf';
import { LabelledSearch } from '../identifiers/labels/LabelledSearch';
import { openOf } from '../openOf';
import { WordStarts } from '../WordStarts';
import { secretHeads } from './secretHeads';
import { isPlaceholder } from './isPlaceholder';

const schemes =
  'postgres(?:ql)?|mysql|mariadb|mongodb(?:\\+srv)?|rediss?|amqps?|mssql|sqlserver|cockroachdb|clickhouse|nats|smtps?|ldaps?|ftps?|sftp';
const url = `(?<![A-Za-z0-9])(?:${schemes})(?:\\+[a-z0-9]{1,16})?://[^\\s\\\\:@/"'<>]{0,128}:[^\\s\\\\@/"'<>]{1,256}@[^\\s\\\\"'<>]{1,256}`;
// Of JDBC and ODBC: the value alone, since what stands around it is needed to see what is meant.
const parameter = `(?<=[;?&]\\s?${anyCase(
  '(?:password|pwd)',
)}\\s?=)[^;&\\s\\\\"'<>]{4,128}`;
const source = `${url}|${parameter}`;
const urlStarts = new WordStarts(
  `(?:${schemes})(?:\\+[a-z0-9]{1,16})?://`,
  secretHeads,
);
const parameterSign = `[;?&]\\s?${anyCase('(?:password|pwd)')}\\s?=`;

/** Addresses of databases, brokers and servers with a password in them. */
export const connectionString: Recogniser = {
  category: 'connection_string',
  trigger: new EitherTrigger(
    urlStarts,
    new PatternTrigger(parameterSign, contextLength),
  ),
  pattern: new FirstOf(
    new AtWordStarts(urlStarts, url),
    new LabelledSearch(
      new RegExp(parameterSign, 'g'),
      new RegExp(parameter, 'g'),
    ),
  ),
  open: openOf(source),
  confirm: candidate => {
    const password = /:\/\/[^:]*:([^@]*)@/.exec(candidate)?.[1] ?? candidate;
    if (isPlaceholder(password) || isName(password)) return 0;
    // The brackets and stops of the sentence around it.
    return candidate.replace(/[).,;\]}]+$/, '').length;
  },
};

/** What manuals write: `user:password@`. */
function isName(password: string): boolean {
  return /^\[?(?:password|passwd|pass|pwd|pw|secret)\]?$/i.test(password);
}
