import { type Prng } from './Prng';

/** Makes values for the slots of templates, by the slot's name. */
export type Values = Readonly<Record<string, (prng: Prng) => string>>;
