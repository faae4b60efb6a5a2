import { WordHeads } from '../../landmarks/WordHeads';

/** What begins words that identifiers of patients begin with or stand behind, for one search through a text. */
export const healthHeads = new WordHeads();
