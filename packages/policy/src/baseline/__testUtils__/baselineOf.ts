import { type Baseline } from '../Baseline';
import { lintBaseline } from '../lintBaseline';

/** The baseline of a text that has no faults. */
export function baselineOf(text: string): Baseline {
  const { baseline, faults } = lintBaseline(text);
  if (!baseline) {
    throw new Error(faults.map(({ message }) => message).join('\n'));
  }
  return baseline;
}
