import { type ExchangeEvent } from '@keeptrusts/contract';
import {
  compileConfiguration,
  createHandler,
  EnvironmentSecrets,
  Escrow,
  GatewayState,
  listen,
  LocalDirectory,
  MemoryLedger,
  MemoryRateLimiter,
  systemClock,
  type Classifiers,
  type Configuration,
  type FindingDetail,
  type Handler,
} from '@keeptrusts/gateway';
import { type PolicyConfig } from '@keeptrusts/policy';
import { prices } from '../prices';
import { ask, type Answer } from './ask';
import { type Completion } from './Completion';
import { NoNetwork } from './NoNetwork';
import { readAnswer, type Heard } from './readAnswer';
import { StandInProvider } from './StandInProvider';

/** A request to try a configuration with. */
export interface TrialRequest {
  /** JSON of a chat completion request. */
  body: string;
  headers: Readonly<Record<string, string>>;
  /** What the model answers. */
  completion: Completion;
  /** How often it is sent; the last time counts. */
  repeat: number;
}

/** What came of a request. */
export interface TrialOutcome extends Heard {
  status: number;
  headers: Answer['headers'];
  /** The record of it. */
  event: ExchangeEvent;
  /** JSON that the provider got; undefined when it was not called. */
  sent?: string;
  /** What policies found, with the text that led to it. */
  details: FindingDetail[];
}

/** Where trials are sent to. */
export const trialPath = '/v1/chat/completions';
const gatewayId = 'gw_trial';
const maxBytes = 64 * 1024 * 1024;

/**
 * Sends a request through the engine of `kt gateway run`, with a stand-in for every provider. Budgets and
 * rates start anew, and nothing is kept.
 *
 * @param classifiers - models that policies can name; none when not given
 */
export async function tryPolicies(
  config: PolicyConfig,
  request: TrialRequest,
  classifiers?: Classifiers,
): Promise<TrialOutcome> {
  const provider = new StandInProvider(request.completion);
  const { configuration } = await compileConfiguration(withTarget(config), {
    secrets: new EnvironmentSecrets({}),
    prices,
    pools: new NoNetwork(),
    escrow: new Escrow(new MemoryLedger(), gatewayId),
    clock: systemClock,
    classifiers,
    standIn: provider,
  });
  const log: TrialLog = { events: [], details: [], mistakes: [] };
  const listener = await listen(handlerOf(configuration, log), {
    host: '127.0.0.1',
    port: 0,
  });
  try {
    const answer = await askRepeatedly(listener.port, request, log);
    const event = log.events[log.events.length - 1];
    return {
      ...readAnswer(answer),
      status: answer.status,
      headers: answer.headers,
      event,
      sent: event.attempts.length > 0 ? provider.sent : undefined,
      details: log.details,
    };
  } finally {
    await listener.close();
  }
}

/** What the engine reports. */
interface TrialLog {
  events: ExchangeEvent[];
  /** Of the last exchange. */
  details: FindingDetail[];
  mistakes: string[];
}

async function askRepeatedly(
  port: number,
  { headers, body, repeat }: TrialRequest,
  log: TrialLog,
): Promise<Answer> {
  let answer = await ask(port, trialPath, headers, body);
  for (let time = 2; time <= repeat; time++) {
    log.details = [];
    answer = await ask(port, trialPath, headers, body);
  }
  // That a policy could not judge is an outcome like any other; that the engine broke is not.
  const broke = log.events.some(
    ({ error_code: code }) => code === 'internal_error',
  );
  if (broke) throw new Error(log.mistakes.join('\n'));
  return answer;
}

/** A file without targets, such as a template, leaves them to the platform: all that it names are there. */
function withTarget(config: PolicyConfig): PolicyConfig {
  if (config.targets.length > 0) return config;
  const members = config.groups.flatMap(({ models }) =>
    models.flatMap(({ target, provider }) => target ?? provider ?? []),
  );
  const ids = [...new Set(['stand-in', ...members])];
  return { ...config, targets: ids.map(standInTarget) };
}

function standInTarget(id: string): PolicyConfig['targets'][number] {
  return { id, provider: 'sandbox', secretPath: [], timeouts: {}, path: [] };
}

function handlerOf(configuration: Configuration, log: TrialLog): Handler {
  const state = new GatewayState();
  state.ready();
  return createHandler({
    engine: {
      gatewayId,
      directory: new LocalDirectory(configuration),
      limiter: new MemoryRateLimiter(),
      recorder: {
        record: async event => {
          log.events.push(event);
        },
        fault: undefined,
      },
      clock: systemClock,
      // Of several targets the first one, so that a trial ends the same each time.
      random: () => 0,
      observers: [],
      onMistake: description => log.mistakes.push(description),
      explain: detail => log.details.push(detail),
      maxBodyBytes: maxBytes,
      maxReplyBytes: maxBytes,
    },
    state,
    metrics: () => '',
  });
}
