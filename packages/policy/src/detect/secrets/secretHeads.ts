import { WordHeads } from '../../landmarks/WordHeads';

/** What secrets begin with, for one search through a text. */
export const secretHeads = new WordHeads();
