import { CheckFault } from '../../check/CheckFault';
import {
  type Check,
  type CheckContext,
  type CheckFinding,
  type Subject,
} from '../../check/Check';
import { describeSecretRef } from '../../config/describeSecretRef';
import { isHeaderValue } from '../../config/isHeaderValue';
import { type SecretRef } from '../../config/targets';
import {
  type ModeratedPhase,
  type ModeratedText,
  type ModerationService,
} from './ModerationService';
import { ServiceClient } from './ServiceClient';

/** What the checks need to know, whichever the service. */
export interface ModerationSettings {
  /** Of the service, for messages. */
  provider: string;
  secret_key_ref?: SecretRef;
  /** Least score that counts. */
  threshold: number;
  /** Those that count; all when not given. */
  categories?: readonly string[];
  /** Milliseconds for all calls of a check. */
  timeout: number;
  max_chars: number;
}

const phases: readonly ModeratedPhase[] = ['input', 'output'];

/**
 * Asks a service about the texts of requests and of replies: a check each, since a service may want to know
 * which of the two it sees.
 *
 * @param monotonic - milliseconds since any fixed time
 */
export function moderationChecks(
  service: ModerationService,
  settings: ModerationSettings,
  monotonic = () => performance.now(),
): Check[] {
  return phases.map(phase => ({
    phases: [phase],
    async inspect(subject, context) {
      const texts = textsOf(subject, settings);
      if (texts.length === 0) return [];
      const client = new ServiceClient(context, {
        name: settings.provider,
        secret: await secretOf(settings, context),
        timeoutMs: settings.timeout,
        monotonic,
      });
      const findings = await service.judge(texts, phase, client);
      return findings.filter(countsBy(settings));
    },
  }));
}

/**
 * What there is to judge. Too much of it is an error: whoever could have the rest passed over would only need
 * to write a long introduction.
 */
function textsOf(
  { texts }: Subject,
  { max_chars }: ModerationSettings,
): ModeratedText[] {
  const written = texts.flatMap(({ speaker, text }, index) =>
    /\S/.test(text) ? [{ index, speaker, text }] : [],
  );
  const length = written.reduce((sum, { text }) => sum + text.length, 0);
  if (length > max_chars) {
    throw new CheckFault(
      `There are ${length} characters to judge, more than max_chars (${max_chars}).`,
    );
  }
  return written;
}

async function secretOf(
  { secret_key_ref: ref }: ModerationSettings,
  context: CheckContext,
): Promise<string | undefined> {
  if (!ref) return undefined;
  const secret = await context.secret(ref);
  if (!secret) throw new CheckFault(`${capitalised(ref)} is not set.`);
  if (!isHeaderValue(secret)) {
    throw new CheckFault(`${capitalised(ref)} is more than one line of text.`);
  }
  return secret;
}

function capitalised(ref: SecretRef): string {
  const description = describeSecretRef(ref);
  return description[0].toUpperCase() + description.slice(1);
}

function countsBy({
  threshold,
  categories,
}: ModerationSettings): (finding: CheckFinding) => boolean {
  const wanted =
    categories && new Set(categories.map(each => each.toLowerCase()));
  return ({ category, score }) =>
    (score === undefined || score >= threshold) &&
    (wanted?.has(category.toLowerCase()) ?? true);
}
