import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../processes/nodeScript';

/** Shows a part of the report as soon as it is there. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What it was measured on. */
export function machine(): string {
  const [cpu] = cpus();
  return `Node ${process.version}, ${cpus().length} × ${cpu.model}.`;
}

/**
 * Keeps a report under `results`, by its date: as Markdown to read and as JSON to compare.
 *
 * @param suffix - what tells it from other reports of the day
 */
export function keepResult(
  suffix: string,
  report: string,
  figures: unknown,
): void {
  const folder = join(packageFolder, 'results');
  const date = new Date().toISOString().slice(0, 10);
  const name = `${date}${suffix}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.md`), `# ${name}\n\n${report}`);
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify(figures, null, 2)}\n`,
  );
  print(`Kept in packages/bench/results/${name}.md and .json`);
}
