import { FakeTerminal } from '../../__testUtils__/FakeTerminal';
import { type Explanation } from './Explanation';
import { formatText } from './formatText';

const explanation: Explanation = {
  verdict: 'escalate',
  decided_by: ['injection'],
  status: 403,
  error: { code: 'escalation_required', message: 'Somebody has to look.' },
  policies: [
    {
      name: 'injection',
      kind: 'prompt-injection',
      file: 'team.yaml',
      action: 'escalate',
      looks: [
        {
          phase: 'input',
          at: 'request',
          verdict: 'escalate',
          saw: { texts: 1, characters: 2000 },
          latency_us: 1234,
          findings: [
            {
              category: 'role_override',
              place: 'messages[0].content',
              before: 'Please\t',
              excerpt: 'ignore\u001b[31m \u202eall',
              decoded: 'a\u{e0041}',
              after: ' rules',
              score: 0.934,
              because: ['pattern "ignore all"', 'word "rules"\u0007'],
            },
            { category: 'role_play', count: 3 },
            { category: 'role_play', excerpt: `${'a'.repeat(200)}b` },
          ],
        },
        {
          phase: 'tool',
          at: 'request',
          verdict: 'allow',
          saw: { tool_results: 2, tool_calls: 1 },
          findings: [],
          latency_us: 10,
        },
        {
          phase: 'tool',
          at: 'reply',
          verdict: 'allow',
          saw: { tool_calls: 0 },
          findings: [],
          latency_us: 10,
        },
      ],
    },
    {
      name: 'audit-logger',
      kind: 'audit-logger',
      file: 'team.yaml',
      action: 'log',
      not_asked: '"injection" had ended the exchange before',
      looks: [],
    },
  ],
  overhead_ms: 2,
};

describe('an explanation for a person', () => {
  it('shows what spoke for a finding, and nothing that a terminal would obey', () => {
    expect(formatText(explanation, new FakeTerminal())).toBe(
      `1. <bold>injection</bold> (prompt-injection, escalate)
   input   <red>escalate</red> <dim>saw 1 text, 2000 characters; 1.23 ms</dim>
           <cyan>role_override</cyan> in messages[0].content, score 0.93
             Please\\t<bold>«ignore\\u001b[31m \\u202eall»</bold> rules
             <dim>decoded</dim> a\\u{e0041}
             <dim>because</dim> pattern "ignore all"
             <dim>       </dim> word "rules"\\u0007
           <cyan>role_play</cyan> 3 times, in parts of a text
           <cyan>role_play</cyan>
             <bold>«${'a'.repeat(120)} … ${'a'.repeat(29)}b»</bold>
   tool    <green>allow</green>    <dim>saw 2 tool results, 1 tool call in the request; 0.01 ms</dim>
   tool    <green>allow</green>    <dim>saw no tool calls in the reply; 0.01 ms</dim>
2. <bold>audit-logger</bold> (log)
<dim>   not asked: "injection" had ended the exchange before</dim>

<dim>verdict </dim> <red>escalate</red> by injection; status 403; 2.00 ms in the gateway
<dim>error   </dim> escalation_required: Somebody has to look.
<dim>route   </dim> no provider was called`,
    );
  });

  it('does not repeat a request that no policy has changed', () => {
    const { error, ...allowed } = explanation;
    const route = { target_id: 'openai', provider: 'openai', model: 'gpt-4o' };
    const shown = formatText(
      {
        ...allowed,
        ...{ verdict: 'allow', decided_by: [], status: 200 },
        route: { ...route, attempts: [] },
        ...{ sent: { model: 'gpt-4o' }, sent_unchanged: true },
        reply: { content: 'Hi\u200b', reasoning_content: '', tool_calls: [] },
      },
      new FakeTerminal(),
    );
    expect(shown).toContain(`
<dim>verdict </dim> <green>allow</green>; status 200; 2.00 ms in the gateway
<dim>route   </dim> openai, model gpt-4o
<dim>sent    </dim> the request as it came
<dim>reply   </dim> {
           "content": "Hi\\u200b"
         }`);
  });

  it('says which file each policy comes from, where there are several', () => {
    const [first, second] = explanation.policies;
    const shown = formatText(
      {
        ...explanation,
        policies: [{ ...first, file: 'baseline.yaml' }, second],
      },
      new FakeTerminal(),
    );
    expect(shown).toContain('escalate)<dim> from baseline.yaml</dim>\n');
    expect(shown).toContain('(log)<dim> from team.yaml</dim>\n');
  });
});
