import { type PolicyOutcome } from '@keeptrusts/contract';
import { type Classifiers, type FindingDetail } from '@keeptrusts/gateway';
import { type PolicyConfig } from '@keeptrusts/policy';
import { isDeepStrictEqual } from 'node:util';
import { decidedBy } from '../cases/verdictFacts';
import {
  tryPolicies,
  type TrialOutcome,
  type TrialRequest,
} from '../trial/tryPolicies';
import {
  type ExplainedPolicy,
  type Explanation,
  type Look,
} from './Explanation';
import { type ExplainedFiles, type Material } from './Material';
import { PlacedTexts } from './PlacedTexts';
import { toLook } from './toLook';
import { whyNotAsked } from './whyNotAsked';

type Policy = PolicyConfig['policies'][number];

/** Code that runs for the first time is slow, which says nothing about policies. */
const warmUp = { runs: 20, milliseconds: 200 };

/** Sends a request through the engine, and says of each policy what it saw, found and decided. */
export async function explain(
  files: ExplainedFiles,
  request: TrialRequest,
  classifiers?: Classifiers,
): Promise<Explanation> {
  const send = (each: TrialRequest) =>
    tryPolicies(files.config, each, classifiers);
  const whole = await warmedUp(request, send);
  const outcome = await send(request);
  const material: Material = {
    ...{ files, request, outcome },
    details: withPlaces(outcome.details, whole.details),
    texts: {
      request: new PlacedTexts(request.body),
      reply: new PlacedTexts(JSON.stringify(request.completion)),
    },
  };
  const { event, status, error, reply } = outcome;
  const { verdict, overhead_ms } = event;
  return {
    verdict,
    decided_by: verdict === 'allow' ? [] : decidedBy(event),
    ...{ status, error },
    policies: files.config.policies.map(policy =>
      explainPolicy(policy, material),
    ),
    ...wayOf(outcome, request),
    ...{ reply, overhead_ms },
  };
}

/** Tries a request several times, with a whole reply. */
async function warmedUp(
  request: TrialRequest,
  send: (request: TrialRequest) => Promise<TrialOutcome>,
): Promise<TrialOutcome> {
  const whole = { ...request, body: unstreamed(request.body) };
  const endsAt = performance.now() + warmUp.milliseconds;
  let outcome = await send(whole);
  for (let run = 1; run < warmUp.runs; run++) {
    if (performance.now() > endsAt) break;
    outcome = await send(whole);
  }
  return outcome;
}

function unstreamed(body: string): string {
  const { stream, stream_options, ...rest } = JSON.parse(body) as Record<
    string,
    unknown
  >;
  return JSON.stringify(rest);
}

/** Of a stream the engine tells no places: they are those of the same text as a whole. */
function withPlaces(
  details: readonly FindingDetail[],
  ofWhole: readonly FindingDetail[],
): FindingDetail[] {
  const missing = ofWhole.filter(
    ({ policy, phase, category }) =>
      !details.some(
        each =>
          each.policy === policy &&
          each.phase === phase &&
          each.category === category,
      ),
  );
  return [...details, ...missing];
}

/** Where the request went, and how it looked then. */
function wayOf(
  { event, sent: json }: TrialOutcome,
  request: TrialRequest,
): Pick<Explanation, 'route' | 'sent' | 'sent_unchanged'> {
  if (json === undefined) return {};
  const { target_id, provider, model, attempts } = event;
  const sent: unknown = JSON.parse(json);
  return {
    route: { target_id, provider, model, attempts },
    sent,
    sent_unchanged: isDeepStrictEqual(sent, JSON.parse(request.body)),
  };
}

function explainPolicy(policy: Policy, material: Material): ExplainedPolicy {
  const { name, kind, action, origin } = policy;
  const { path, baselinePath = path } = material.files;
  const outcomes = material.outcome.event.policies.filter(
    outcome => outcome.name === name,
  );
  const facts = {
    name,
    kind: kind.kind,
    file: origin === 'baseline' ? baselinePath : path,
    action,
    looks: outcomes.map(outcome =>
      toLook(policy, outcome, sideOf(outcome, outcomes), material),
    ),
  };
  return outcomes.length > 0
    ? facts
    : { ...facts, not_asked: whyNotAsked(policy, material) };
}

/** Tools are looked at in the request, and then in the reply. */
function sideOf(
  outcome: PolicyOutcome,
  outcomes: readonly PolicyOutcome[],
): Look['at'] {
  const { phase } = outcome;
  if (phase === 'tool') {
    const first = outcomes.find(each => each.phase === 'tool');
    return outcome === first ? 'request' : 'reply';
  }
  return phase === 'output' || phase === 'after' ? 'reply' : 'request';
}
