import { listEvents } from '@keeptrusts/contract/api';
import { controlPlane } from '../__testUtils__/control-plane/controlPlane';
import { exchange } from '../__testUtils__/exchange';

jest.setTimeout(60_000);

const fake = controlPlane();
const { kt } = fake;

describe('kt events list', () => {
  it('narrows the list down by all that is given', async () => {
    const { code, stdout } = await kt([
      ...['events', 'list', '--since', '30d', '--until', '2026-11-21'],
      ...['--team-id', 'search', '--verdict', 'block', '--model', 'gpt-4o'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toBe('No exchanges.\n');
    expect(fake.plane.server.callsOf(listEvents)).toMatchObject([
      {
        query: {
          since: '30d',
          until: '2026-11-21T00:00:00.000Z',
          team_id: 'search',
          verdict: 'block',
          model: 'gpt-4o',
          limit: 50,
        },
      },
    ]);
  });

  it('counts them', async () => {
    fake.plane.groups.push({
      key: 'gpt-4o',
      requests: 12,
      blocked: 1,
      redacted: 2,
      escalated: 0,
      input_tokens: 300,
      output_tokens: 400,
      cost_usd: 0.5,
      p50_ms: 412.4,
      p95_ms: null,
    });
    const { stdout } = await kt(['events', 'list', '--group-by', 'model']);
    const [titles, row] = stdout.split('\n').map(text => text.split(/ {2,}/));
    expect(titles[0]).toBe('MODEL');
    expect(row.map(cell => cell.trim())).toEqual([
      ...['gpt-4o', '12', '1', '2', '0', '300', '400', '$0.50', '412', '-'],
    ]);
  });

  it.each([
    [['--since', 'yesterday'], 'How long ago, such as 5m or 30d'],
    [['--limit', '0'], 'A whole number from 1'],
    [['--verdict', 'no'], 'Allowed choices are allow, log'],
  ])('ends with 2 when it is used with %j', async (args, message) => {
    const { code, stderr } = await kt(['events', 'list', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Run kt events list --help');
  });

  it('lets nothing that clients send steer the terminal', async () => {
    fake.plane.events.push({ ...exchange, model: 'x\u001b]0;owned\u0007\ny' });
    const { stdout } = await kt(['events', 'list']);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u0007');
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });
});

describe('kt events show', () => {
  it('says what each policy made of an exchange', async () => {
    fake.plane.events.push({
      ...exchange,
      verdict: 'redact',
      policies: [
        {
          kind: 'pii-detector',
          name: 'contacts',
          phase: 'input',
          verdict: 'redact',
          findings: { email: 2, phone: 1 },
          latency_us: 12,
        },
      ],
    });
    const { stdout } = await kt(['events', 'show', exchange.id]);
    expect(stdout).toMatch(/verdict +redact/);
    expect(stdout).toMatch(/contacts +input +redact +email 2, phone 1/);
  });

  it('shows what was said where that is kept, and steers no terminal', async () => {
    fake.plane.events.push({
      ...exchange,
      content_kept: true,
      content: {
        request: {
          texts: [
            {
              speaker: 'user',
              place: 'messages[0].content',
              text: 'Write to [EMAIL]\n\u001b]0;owned\u0007now',
            },
          ],
          truncated: true,
        },
        reply: {
          texts: [
            {
              speaker: 'assistant',
              place: 'choices[0].message.content',
              text: 'No.',
            },
          ],
          truncated: false,
          withheld: true,
        },
      },
    });
    const { stdout } = await kt(['events', 'show', exchange.id]);
    expect(stdout).toContain(
      [
        'REQUEST (cut)',
        'user, messages[0].content',
        '  Write to [EMAIL]',
        '  now',
        '',
        'REPLY (not given to the client, or not all of it)',
        'assistant, choices[0].message.content',
        '  No.',
      ].join('\n'),
    );
    expect(stdout).not.toContain('\u001b');
  });

  it('says who may read what is kept', async () => {
    fake.plane.events.push({ ...exchange, content_kept: true });
    const { stdout } = await kt(['events', 'show', exchange.id]);
    expect(stdout).toContain('keeptrusts.event-content.read');
  });

  it('ends with 1 for one that there is not', async () => {
    const { code, stderr } = await kt(['events', 'show', 'evt_2']);
    expect(code).toBe(1);
    expect(stderr).toContain('There is none that you may see.');
  });
});
