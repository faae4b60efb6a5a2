import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { type TokenState } from '@keeptrusts/contract/api';
import { keeptrustsTranslationRef } from '../translation';
import { ToneBadge, type Tone } from './ToneBadge';

const tones: Record<TokenState, Tone> = {
  active: 'success',
  rotating: 'info',
  expired: 'warning',
  revoked: 'danger',
};

/** The state of a key. */
export const StateBadge = ({ state }: { state: TokenState }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  return <ToneBadge tone={tones[state]}>{t(`state.${state}`)}</ToneBadge>;
};
