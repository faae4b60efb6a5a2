/** Tokens of one exchange. `cachedInput` is part of `input`, `reasoning` part of `output`. */
export interface Usage {
  input: number;
  cachedInput: number;
  output: number;
  reasoning: number;
}

export const noUsage: Usage = {
  input: 0,
  cachedInput: 0,
  output: 0,
  reasoning: 0,
};
