import {
  holds,
  type Condition,
  type PolicyConfig,
  type RequestFacts,
} from '@keeptrusts/policy';
import {
  trialPath,
  type TrialOutcome,
  type TrialRequest,
} from '../trial/tryPolicies';

/** Why a policy that is in force has not looked at a request or its reply. */
export function whyNotAsked(
  { when }: PolicyConfig['policies'][number],
  { request, outcome }: { request: TrialRequest; outcome: TrialOutcome },
): string {
  if (when && !holds(when, factsOf(request, outcome))) {
    return `its "when" does not hold: ${describe(when)}`;
  }
  const { error } = outcome;
  if (error?.policy !== undefined) {
    return `"${error.policy}" had ended the exchange before`;
  }
  return error
    ? `the exchange had ended before: ${error.code}`
    : 'there was nothing for it to look at';
}

function factsOf(
  { headers }: TrialRequest,
  { event }: TrialOutcome,
): RequestFacts {
  const byName = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    model: event.requested_model ?? '',
    path: trialPath,
    user: event.user,
    header: name => byName.get(name),
  };
}

/** `model is claude-* or gpt-4o, header x-team is search` */
function describe({ model, path, header = [] }: Condition): string {
  const parts = [
    ...(model ? [`model is ${model.join(' or ')}`] : []),
    ...(path ? [`path is ${path.join(' or ')}`] : []),
    ...header.map(
      ({ name, values }) => `header ${name} is ${values.join(' or ')}`,
    ),
  ];
  return parts.join(', ');
}
