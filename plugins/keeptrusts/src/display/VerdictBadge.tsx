import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { type Verdict } from '@keeptrusts/contract/api';
import { keeptrustsTranslationRef } from '../translation';
import { ToneBadge, type Tone } from './ToneBadge';

/**
 * A verdict; or `refused` for an exchange that was none of the policies' business, such as one with an expired
 * key, and `failed` for one that a provider or the gateway itself could not finish.
 */
export type Outcome = Verdict | 'refused' | 'failed';

const tones: Record<Outcome, Tone> = {
  allow: 'success',
  log: 'neutral',
  warn: 'warning',
  redact: 'info',
  escalate: 'warning',
  block: 'danger',
  refused: 'warning',
  failed: 'danger',
};

/** What became of exchanges, and how many there were of these. */
export const VerdictBadge = ({
  outcome,
  count,
}: {
  outcome: Outcome;
  count?: string;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const word = t(`verdict.${outcome}`);
  return (
    <ToneBadge tone={tones[outcome]}>
      {count === undefined ? word : `${word} ${count}`}
    </ToneBadge>
  );
};
