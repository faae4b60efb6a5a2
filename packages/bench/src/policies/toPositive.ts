import { InvalidArgumentError } from 'commander';

/** Reads an option that counts something. */
export function toPositive(text: string): number {
  const number = Number(text);
  if (!(number > 0))
    throw new InvalidArgumentError('A number above 0 is needed.');
  return number;
}
