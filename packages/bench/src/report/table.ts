import { type Measurement } from '../measure/measure';
import { type Scenario } from '../scenarios';

/** A contender's median figures under a load. */
interface Row {
  contender: string;
  figures: Measurement;
}

/** One load, and what everyone did under it; the first row is the measure of the others. */
export interface Comparison {
  scenario: Scenario;
  rows: Row[];
}

interface Column {
  title: string;
  cell(figures: Measurement, base: Measurement): string;
}

const commonColumns: readonly Column[] = [
  { title: 'MB', cell: ({ memoryMegabytes }) => fixed(memoryMegabytes, 0) },
  { title: 'errors', cell: ({ errors }) => fixed(errors, 0) },
];

const wholeColumns: readonly Column[] = [
  { title: 'requests/s', cell: ({ perSecond }) => fixed(perSecond, 0) },
  {
    title: '× bare',
    cell: ({ perSecond }, base) => fixed(perSecond / base.perSecond, 2),
  },
  ...cpuColumns('request'),
  { title: 'p50 ms', cell: ({ p50 }) => fixed(p50, 3) },
  { title: 'p99 ms', cell: ({ p99 }) => fixed(p99, 3) },
  ...commonColumns,
];

const streamColumns: readonly Column[] = [
  { title: 'streams/s', cell: ({ perSecond }) => fixed(perSecond, 0) },
  ...cpuColumns('frame'),
  { title: 'first frame p50 ms', cell: ({ p50 }) => fixed(p50, 2) },
  { title: 'p99 ms', cell: ({ p99 }) => fixed(p99, 2) },
  {
    title: 'first text p50 ms',
    cell: ({ firstText = NaN }) => fixed(firstText, 2),
  },
  ...commonColumns,
];

function cpuColumns(unit: string): readonly Column[] {
  return [
    {
      title: `CPU µs a ${unit}`,
      cell: ({ cpuMicros }) => fixed(cpuMicros, 1),
    },
    {
      title: '× bare',
      cell: ({ cpuMicros }, base) => fixed(cpuMicros / base.cpuMicros, 2),
    },
  ];
}

/** A comparison as a Markdown table, with ratios to the first row. */
export function toTable({ scenario, rows }: Comparison): string {
  const columns = scenario.stream ? streamColumns : wholeColumns;
  const base = rows[0].figures;
  const header = ['', ...columns.map(({ title }) => title)];
  const body = rows.map(({ contender, figures }) => [
    contender,
    ...columns.map(({ cell }) => cell(figures, base)),
  ]);
  return `### ${scenario.name}\n\n${markdownTable(header, body)}\n`;
}

/** A table whose first column is text and whose others are numbers. */
export function markdownTable(
  header: readonly string[],
  body: readonly (readonly string[])[],
): string {
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
  return [header, rule, ...body]
    .map(cells => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** A figure that was not measured shows as a dash. */
function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}
