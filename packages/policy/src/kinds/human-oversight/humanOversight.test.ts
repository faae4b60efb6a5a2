import {
  aReply,
  aRequest,
  categoriesOf,
  findingsOf,
} from '../../check/__testUtils__/subjects';
import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

const policy =
  'type: human_oversight, action: escalate, require_human_for: [{ tool: "delete_*" }, { phrase: Wire transfer }, { model: "o1*" }]';
const calling = (name: string) =>
  aReply(undefined, { toolCalls: [{ name, arguments: '{}' }] });

describe('human-oversight', () => {
  it('looks at tool calls as they come, and holds replies back for anything else', () => {
    const phasesOf = (entry: string) =>
      onlyPolicy(entry).effects.checks?.flatMap(({ phases }) => phases);
    expect(phasesOf(policy)).toEqual(['tool', 'output']);
    expect(
      phasesOf(
        'type: human_oversight, action: block, require_human_for: [{ tool: a }]',
      ),
    ).toEqual(['tool']);
  });

  it('judges no tool call that a request repeats', async () => {
    const history = aRequest({
      toolCalls: [{ name: 'delete_user', arguments: '{}' }],
    });
    expect(await categoriesOf(policy, history)).toEqual([]);
  });

  it('keeps a case open for a day', () => {
    const { escalation } = onlyPolicy(policy).effects;
    expect(escalation).toEqual({ timeoutSeconds: 86_400 });
  });

  it('keeps a case open for as long as it is told', () => {
    const { effects } = onlyPolicy(`${policy}, timeout_seconds: 600`);
    expect(effects.escalation).toEqual({ timeoutSeconds: 600 });
  });

  it('opens no case when it only blocks', () => {
    const { effects } = onlyPolicy(policy.replace('escalate', 'block'));
    expect(effects.escalation).toBeUndefined();
  });

  it.each([
    ['a call of a tool', calling('delete_user'), 'tool'],
    ['a call of a tool in capitals', calling('Delete_User'), 'tool'],
    ['a phrase', aReply('I will do the WIRE  transfer now.'), 'phrase'],
    ['any reply of a model', aReply('Hello', { model: 'o1-mini' }), 'model'],
  ])('asks a person about %s', async (_, subject, category) => {
    expect(await categoriesOf(policy, subject)).toEqual([category]);
  });

  it.each([
    ['another tool', calling('list_users')],
    ['other words', aReply('The wired transfers are here.')],
    ['the reply of another model', aReply('Hello', { model: 'gpt-4o' })],
  ])('asks nobody about %s', async (_, subject) => {
    expect(await categoriesOf(policy, subject)).toEqual([]);
  });

  it('says in which text it found a phrase, and which one', async () => {
    const findings = await findingsOf(policy, aReply('A wire transfer.'));
    expect(findings).toEqual([
      { category: 'phrase', text: 0, because: ['Wire transfer'] },
    ]);
  });

  it.each([
    [
      'nothing to ask about',
      'timeout_seconds: 5',
      'missing-settings policies[0]',
    ],
    [
      'an empty list',
      'require_human_for: []',
      'schema policies[0].require_human_for',
    ],
    [
      'an entry of nothing',
      'require_human_for: [{}]',
      'schema policies[0].require_human_for[0]',
    ],
    [
      'an entry of two things',
      'require_human_for: [{ tool: a, model: b }]',
      'schema policies[0].require_human_for[0]',
    ],
    [
      'an entry of something else',
      'require_human_for: [{ toll: a }]',
      'unknown-key policies[0].require_human_for[0].toll',
    ],
    [
      'a text in place of an entry',
      'require_human_for: [delete]',
      'schema policies[0].require_human_for[0]',
    ],
    [
      'a phrase without words',
      'require_human_for: [{ phrase: "!?" }]',
      'schema policies[0].require_human_for[0].phrase',
    ],
    [
      'a case for ever',
      'require_human_for: [{ tool: a }], timeout_seconds: 1000000',
      'schema policies[0].timeout_seconds',
    ],
  ])('cannot have %s', (_, settings, fault) => {
    expect(
      faultsOf(`type: human_oversight, action: block, ${settings}`),
    ).toEqual([fault]);
  });

  it('has to be told what to do', () => {
    expect(
      faultsOf('type: human_oversight, require_human_for: [{ tool: a }]'),
    ).toEqual(['missing-action policies[0]']);
  });
});
