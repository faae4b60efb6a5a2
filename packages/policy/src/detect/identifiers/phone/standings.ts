/**
 * How much the form of a number says for a phone number: `certain` by itself, `likely` unless the words before
 * it name something else, `listed` where it stands in a field of its own, `doubtful` unless they say phone.
 */
export type Standing = (typeof standings)[number];

/** From the strongest to the weakest. */
export const standings = ['certain', 'likely', 'listed', 'doubtful'] as const;
