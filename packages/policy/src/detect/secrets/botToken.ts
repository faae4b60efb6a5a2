import { type Recogniser } from '../../text/Recogniser';
import { PatternTrigger } from '../../text/TextTrigger';
import { OnlyWith } from '../OnlyWith';
import { openOf } from '../openOf';
import { looksRandom } from './looksRandom';

const telegram = '\\d{6,12}:A[A-Za-z0-9_-]{34}(?![A-Za-z0-9_-])';
const discord =
  '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}';
const mailchimp = '[0-9a-f]{32}-us\\d{1,2}';
/** What stands in their middle, from a sign on, which is seen at once. */
const middle =
  '[.:-](?=A[A-Za-z0-9_-]{34}|[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27}|us\\d)';
const source = `(?<![A-Za-z0-9])(?:${telegram}|${discord}|${mailchimp})`;

/** Tokens known by what stands in their middle: bots of Telegram and Discord, keys of Mailchimp. */
export const botToken: Recogniser = {
  category: 'bot_token',
  trigger: ['run'],
  pattern: new OnlyWith(new PatternTrigger(middle, 0), new RegExp(source, 'g')),
  open: openOf(source),
  confirm: candidate => (looksRandom(candidate) ? candidate.length : 0),
};
