/** A point of the exchange at which a policy may look. */
export type PolicyPhase = 'input' | 'tool' | 'output' | 'after';
