import { type Prng } from '../../injection/corpus/Prng';

/** Makes values for the slots of templates, by the slot's name. */
export type Values = Readonly<Record<string, (prng: Prng) => string>>;
