import { FakeTerminal } from '../__testUtils__/FakeTerminal';
import { formatDetails, formatTable, type Column } from './formatTable';

interface Row {
  name: string;
  cost: number;
}

const columns: Column<Row>[] = [
  { title: 'NAME', text: ({ name }) => name },
  {
    title: 'COST',
    text: ({ cost }) => String(cost),
    align: 'right',
    style: ({ cost }) => (cost > 9 ? 'red' : undefined),
  },
];
const plain = (columnsOfTerminal?: number) => ({
  style: (_: unknown, text: string) => text,
  columns: columnsOfTerminal,
});

describe('a table', () => {
  it('lines its columns up', () => {
    const rows = [
      { name: 'search', cost: 5 },
      { name: 'a', cost: 12345 },
    ];
    expect(formatTable(rows, columns, plain())).toBe(
      'NAME     COST\nsearch      5\na       12345',
    );
  });

  it('colours what stands out', () => {
    const rows = [{ name: 'a', cost: 10 }];
    expect(formatTable(rows, columns, new FakeTerminal())).toBe(
      '<dim>NAME</dim>  <dim>COST</dim>\na     <red>  10</red>',
    );
  });

  it('fits the terminal: the widest column gives way', () => {
    const rows = [{ name: 'x'.repeat(100), cost: 5 }];
    const lines = formatTable(rows, columns, plain(20)).split('\n');
    expect(lines).toEqual(['NAME            COST', `${'x'.repeat(13)}…     5`]);
  });

  it('keeps something of every column, however narrow the terminal', () => {
    const rows = [{ name: 'x'.repeat(100), cost: 123456789 }];
    const lines = formatTable(rows, columns, plain(3)).split('\n');
    expect(lines[1]).toBe('xxxxx…  12345…');
  });
});

describe('facts', () => {
  it('leave out what is not known', () => {
    const facts = [
      ['name', 'search'],
      ['configuration', undefined],
      ['id', 'x\u001b[2J'],
    ] as const;
    expect(formatDetails(facts, plain())).toBe('name  search\nid    x');
  });
});
