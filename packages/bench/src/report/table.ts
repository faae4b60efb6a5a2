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

/** A comparison as a Markdown table, with ratios to the first row. */
export function toTable({ scenario, rows }: Comparison): string {
  const unit = scenario.stream ? 'frame' : 'request';
  const header = scenario.stream
    ? [
        '',
        'streams/s',
        `CPU µs a ${unit}`,
        '× bare',
        'first frame ms',
        'first text ms',
        'MB',
        'errors',
      ]
    : [
        '',
        'requests/s',
        '× bare',
        `CPU µs a ${unit}`,
        '× bare',
        'p50 ms',
        'p99 ms',
        'MB',
        'errors',
      ];
  const [base] = rows;
  const lines = rows.map(({ contender, figures }) =>
    scenario.stream
      ? [
          contender,
          figures.perSecond.toFixed(0),
          figures.cpuMicros.toFixed(1),
          ratio(figures.cpuMicros, base.figures.cpuMicros),
          figures.p50.toFixed(2),
          (figures.firstText ?? NaN).toFixed(2),
          figures.memoryMegabytes.toFixed(0),
          String(figures.errors),
        ]
      : [
          contender,
          figures.perSecond.toFixed(0),
          ratio(figures.perSecond, base.figures.perSecond),
          figures.cpuMicros.toFixed(1),
          ratio(figures.cpuMicros, base.figures.cpuMicros),
          figures.p50.toFixed(3),
          (figures.p99 ?? NaN).toFixed(3),
          figures.memoryMegabytes.toFixed(0),
          String(figures.errors),
        ],
  );
  return [
    `### ${scenario.name}`,
    '',
    markdownRow(header),
    markdownRow(header.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...lines.map(markdownRow),
    '',
  ].join('\n');
}

function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
