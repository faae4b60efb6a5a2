import { type Recogniser } from '../../text/Recogniser';

// Letters with accents, Greek and Cyrillic included; scripts written without spaces are not, or a
// whole sentence would count as the beginning of an address.
const local = "A-Za-z0-9._%+'\\u00C0-\\u052F-";
const label = '[A-Za-z0-9\\u00C0-\\u052F-]{1,63}';

/** E-mail addresses, also with letters outside ASCII. */
export const email: Recogniser = {
  category: 'email',
  trigger: '@',
  pattern: new RegExp(
    `(?<![${local}])[${local}]{1,128}@(?:${label}\\.){1,8}[A-Za-z\\u00C0-\\u052F]{2,24}`,
    'g',
  ),
  open: `(?<![${local}])[${local}]{1,128}(?:@[A-Za-z0-9.\\u00C0-\\u052F-]{0,255})?`,
};
