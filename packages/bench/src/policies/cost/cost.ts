import { machine, print } from '../../report/results';
import { markdownTable } from '../../report/table';
import { kindEntries } from '../kindEntries';
import { microsPerKilobyte } from './microsPerKilobyte';
import {
  chainOf,
  readingOf,
  screenInPieces,
  screenWhole,
  type Read,
} from './Reading';
import { samples } from '../samples';

const sizes = [
  { label: '1 KB', bytes: 1024 },
  { label: '10 KB', bytes: 10 * 1024 },
  { label: '1 MB', bytes: 1024 * 1024 },
];

/** Kinds whose recognisers are, taken together, all there are. */
const recognisingKinds = ['pii-detector', 'hipaa-phi-detector', 'dlp-filter'];

/** What to measure, from the command line. */
export interface CostOptions {
  /** Rows whose name holds this text. */
  only?: string;
}

/** Prints what each kind of policy takes to read text, in µs per KB. */
export async function cost({ only = '' }: CostOptions): Promise<void> {
  const rows = [...kindRows(), ...screenRows()].filter(([name]) =>
    name.includes(only),
  );
  const columns = Object.keys(samples).flatMap(name =>
    sizes.map(({ label }) => `${name} ${label}`),
  );
  print(`${machine()} Medians, in µs of processor time per KB.\n`);
  const silent = rows.filter(([, read]) => !read).map(([name]) => name);
  if (silent.length > 0) print(`These read no text: ${silent.join(', ')}.\n`);
  const header = markdownTable(['', ...columns], []);
  print(header.trimEnd());
  for (const [name, read] of rows) {
    if (read) print(`| ${[name, ...(await figuresOf(read))].join(' | ')} |`);
  }
}

async function figuresOf(read: Read): Promise<string[]> {
  const figures: string[] = [];
  for (const sample of Object.values(samples)) {
    for (const { bytes } of sizes) {
      figures.push((await microsPerKilobyte(read, sample(bytes))).toFixed(1));
    }
  }
  return figures;
}

function kindRows(): [name: string, read: Read | undefined][] {
  return kindEntries().map(({ kind, entry }) => [
    kind,
    readingOf(chainOf([entry])),
  ]);
}

/** The search for text alone, with everything there is to find. */
function screenRows(): [name: string, read: Read][] {
  const entries = kindEntries().filter(({ kind }) =>
    recognisingKinds.includes(kind),
  );
  const rules = chainOf(entries.map(({ entry }) => entry)).inputText!;
  return [
    ['TextScreen, every recogniser', text => screenWhole(rules, text)],
    ...[40, 5].map(
      length =>
        [
          `TextScreen, in pieces of ${length}`,
          text => screenInPieces(rules, text, length),
        ] satisfies [string, Read],
    ),
  ];
}
