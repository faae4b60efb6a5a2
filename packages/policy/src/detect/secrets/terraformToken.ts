import { type Recogniser } from '../../text/Recogniser';
import { PatternTrigger } from '../../text/TextTrigger';
import { OnlyWith } from '../OnlyWith';
import { openOf } from '../openOf';
import { looksRandom } from './looksRandom';

const source =
  '(?<![A-Za-z0-9])[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{60,70}';

/** Tokens of HCP Terraform, known by what stands in their middle. */
export const terraformToken: Recogniser = {
  category: 'cloud_token',
  trigger: ['run'],
  pattern: new OnlyWith(
    new PatternTrigger('\\.atlasv1\\.', 0),
    new RegExp(source, 'g'),
  ),
  open: openOf(source),
  confirm: candidate => (looksRandom(candidate) ? candidate.length : 0),
};
