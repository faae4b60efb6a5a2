import {
  errorCatalogue,
  type ExchangeEvent,
  type PolicyOutcome,
} from '@keeptrusts/contract/api';
import { type Translate } from '../../translation';

/**
 * Why an exchange was blocked, redacted or failed, a sentence for each reason. Empty for one that passed. It
 * names policies and what they counted: the text itself is nowhere to be had.
 */
export function explainExchange(t: Translate, event: ExchangeEvent): string[] {
  const reasons = event.policies.flatMap(outcome => {
    const { verdict } = outcome;
    return isReason(verdict) ? [explainOutcome(t, outcome, verdict)] : [];
  });
  const isExplained = event.policies.some(
    ({ verdict }) => verdict === 'block' || verdict === 'escalate',
  );
  if (event.error_code && !isExplained) reasons.push(failure(t, event));
  if (event.client_closed) reasons.push(t('exchange.closed'));
  return reasons;
}

type Reason = 'block' | 'redact' | 'escalate' | 'warn';

function isReason(verdict: string): verdict is Reason {
  return ['block', 'redact', 'escalate', 'warn'].includes(verdict);
}

function explainOutcome(
  t: Translate,
  { kind, name: policy, phase, findings, reason_code }: PolicyOutcome,
  verdict: Reason,
): string {
  if (kind === 'disclaimer') return t('why.added', { policy });
  const found = Object.entries(findings ?? {})
    .map(([category, count]) => nameFinding(t, category, count))
    .join(', ');
  if (!found) {
    const reason = summaryOf(reason_code) ?? '';
    return t(`why.${verdict}.plain`, { policy, reason }).trim();
  }
  const side = phase === 'output' || phase === 'after' ? 'reply' : 'request';
  return t(`why.${verdict}.${side}`, { policy, found });
}

function failure(t: Translate, { error_code, status }: ExchangeEvent): string {
  return summaryOf(error_code) ?? t('why.failed', { status: String(status) });
}

/** Newer gateways may know codes that are not in this catalogue. */
function summaryOf(code: string | undefined): string | undefined {
  const catalogue: Record<string, { summary: string }> = errorCatalogue;
  return code && Object.hasOwn(catalogue, code)
    ? catalogue[code].summary
    : undefined;
}

const named = [
  'email',
  'phone',
  'credit_card',
  'us_ssn',
  'iban',
  'ip_address',
  'person_name',
  'postal_address',
  'date_of_birth',
  'national_id',
] as const;

function nameFinding(t: Translate, category: string, count: number): string {
  const known = named.find(each => each === category);
  return known
    ? t(`found.${known}`, { count })
    : t('found.unknown', {
        number: String(count),
        category: category.replaceAll('_', ' '),
      });
}
