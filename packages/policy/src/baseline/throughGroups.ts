import { type Condition } from '../chain/Condition';
import { matchesAny } from '../chain/globs';
import {
  type Check,
  type CheckFinding,
  type RequestFacts,
  type Subject,
} from '../check/Check';
import {
  type ModelGroupConfig,
  type PolicyConfigEntry,
} from '../config/PolicyConfig';
import { type ModelRule } from '../kinds/PolicyKind';

type Groups = readonly ModelGroupConfig[];

/**
 * A policy of a baseline as it has to be where there are model groups. A team chooses the names of its groups,
 * so what counts are the models behind them: no model escapes a policy under another name.
 */
export function throughGroups(
  policy: PolicyConfigEntry,
  groups: Groups,
): PolicyConfigEntry {
  if (groups.length === 0) return policy;
  const { when, effects } = policy;
  const { models, checks } = effects;
  return {
    ...policy,
    when: when && alsoForGroups(when, groups),
    effects: {
      ...effects,
      models: models && alsoOfGroups(models, groups),
      checks: checks?.map(check => judgingMembers(check, groups)),
    },
  };
}

/** True when a rule lets a model be used. */
export function permitsModel(
  { allowed, denied }: ModelRule,
  model: string,
): boolean {
  if (denied && matchesAny(denied, model)) return false;
  return !allowed || matchesAny(allowed, model);
}

/** What is for a model is for the groups that may lead to it. */
function alsoForGroups(when: Condition, groups: Groups): Condition {
  const { model } = when;
  if (!model) return when;
  const leading = groups.filter(group =>
    modelsOf(group).some(member => matchesAny(model, member)),
  );
  return { ...when, model: [...model, ...leading.map(({ name }) => name)] };
}

/** A group may be called when each of its models may be. */
function alsoOfGroups(rule: ModelRule, groups: Groups): ModelRule {
  const { allowed, denied = [] } = rule;
  const names = (permitted: boolean) =>
    groups
      .filter(group => permitsGroup(rule, group) === permitted)
      .map(({ name }) => name);
  return {
    ...rule,
    // A name with * would let other models through.
    allowed: allowed && [
      ...allowed,
      ...names(true).filter(name => !name.includes('*')),
    ],
    denied: [...denied, ...names(false)],
  };
}

function permitsGroup(rule: ModelRule, group: ModelGroupConfig): boolean {
  return modelsOf(group).every(model => permitsModel(rule, model));
}

function modelsOf({ models }: ModelGroupConfig): string[] {
  return [...new Set(models.map(({ model }) => model))];
}

/** A check that is asked about a group hears the names of its models. */
function judgingMembers(check: Check, groups: Groups): Check {
  const members = new Map(groups.map(group => [group.name, modelsOf(group)]));
  return {
    phases: check.phases,
    inspect: (subject, context) => {
      const models = members.get(subject.request.model);
      return models
        ? judgeAsEach(models, subject, as => check.inspect(as, context))
        : check.inspect(subject, context);
    },
  };
}

/** Asks for each model, but only once when the answer does not depend on it. */
async function judgeAsEach(
  models: readonly string[],
  subject: Subject,
  inspect: (subject: Subject) => ReturnType<Check['inspect']>,
): Promise<readonly CheckFinding[]> {
  const found: CheckFinding[] = [];
  for (const model of models) {
    const { request, isRead } = factsOf(subject.request, model);
    const known = new Set(found.map(each => JSON.stringify(each)));
    const more = await inspect({ ...subject, request });
    found.push(...more.filter(each => !known.has(JSON.stringify(each))));
    if (!isRead()) break;
  }
  return found;
}

/** What is known of a request, as one for another model, and whether anybody wanted to know that. */
function factsOf(request: RequestFacts, model: string) {
  let read = false;
  const facts: RequestFacts = {
    ...request,
    get model() {
      read = true;
      return model;
    },
  };
  return { request: facts, isRead: () => read };
}
