import { annotation, formatGithub as formatFaults } from '../formats/github';
import { type Difference } from './differences';
import { diffOf } from './formatText';
import { type TestedFile } from './testFile';

/** What failed, as annotations at the line of its case. */
export function formatGithub(files: readonly TestedFile[]): string {
  const faults = formatFaults(files.flatMap(({ faulty }) => faulty));
  const failures = files
    .flatMap(({ results }) => results)
    .filter(result => result.differences.length > 0)
    .map(({ name, refusal, ...result }) =>
      annotation({
        ...result,
        severity: 'error',
        title: `policy test: ${name}`,
        text: [
          ...result.differences.map(describe),
          ...(refusal ? [`the client was told: ${refusal}`] : []),
        ].join('\n'),
      }),
    );
  return [...(faults === '' ? [] : [faults]), ...failures].join('\n');
}

function describe({ what, expected, actual }: Difference): string {
  const lines = diffOf(expected, actual).map(
    ({ mark, line }) => `${mark} ${line}`,
  );
  return [what, ...lines].join('\n');
}
