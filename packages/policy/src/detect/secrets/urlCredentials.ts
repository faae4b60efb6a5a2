import { type Recogniser } from '../../text/Recogniser';
import { openOf } from '../openOf';
import { isPlaceholder } from './isPlaceholder';

const source =
  '(?<=https?://)[^\\s\\\\:@/?#"\'<>]{1,128}:[^\\s\\\\@/?#"\'<>]{1,256}(?=@)';

/** Name and password in an address of the web. */
export const urlCredentials: Recogniser = {
  category: 'url_credentials',
  trigger: 'https?://[^\\s\\\\:@/?#"\'<>]{1,128}:[^\\s\\\\@/?#"\'<>]{1,256}@',
  pattern: new RegExp(source, 'g'),
  open: openOf(source),
  confirm: candidate => {
    const password = candidate.slice(candidate.indexOf(':') + 1);
    const isSample = /^(?:password|passwd|pass|pwd|token)$/i.test(password);
    return isPlaceholder(password) || isSample ? 0 : candidate.length;
  },
};
