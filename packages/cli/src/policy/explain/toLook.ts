import { type PolicyOutcome } from '@keeptrusts/contract';
import { type PolicyConfig } from '@keeptrusts/policy';
import { type Look, type Sight } from './Explanation';
import { type PlacedTexts } from './PlacedTexts';
import { toFindings } from './toFindings';
import { type Trials } from './Trials';
