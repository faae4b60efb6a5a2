import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex } from '@backstage/ui';
import {
  RiAlertLine,
  RiCheckboxCircleLine,
  RiQuestionLine,
} from '@remixicon/react';
import { keeptrustsTranslationRef, type Translate } from '../../translation';
import { type TierCheck } from './checkTier';

const icon = {
  size: 18,
  'aria-hidden': true,
  style: { flexShrink: 0 },
} as const;

const TierIcon = ({ tier }: { tier: TierCheck }) => {
  if (!tier.expected) return null;
  if (tier.isAsExpected) {
    return <RiCheckboxCircleLine {...icon} color="var(--bui-fg-positive)" />;
  }
  return tier.actual === undefined ? (
    <RiQuestionLine {...icon} color="var(--bui-fg-secondary)" />
  ) : (
    <RiAlertLine {...icon} color="var(--bui-fg-warning)" />
  );
};

/** Says whether the policy tier in force is the one that the catalog expects. */
export const TierLine = ({ tier }: { tier: TierCheck }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  return (
    <Flex gap="2" align="center">
      <TierIcon tier={tier} />
      <span>{sentence(t, tier)}</span>
    </Flex>
  );
};

function sentence(
  t: Translate,
  { expected, actual, isAsExpected }: TierCheck,
): string {
  const inForce = actual ?? t('status.tierCustom');
  if (!expected) {
    return actual ? t('status.tierUnset', { tier: actual }) : t('none');
  }
  if (isAsExpected) return t('status.tierAsExpected', { tier: expected });
  return actual === undefined
    ? t('status.tierUnknown', { expected })
    : t('status.tierDiffers', { expected, actual: inForce });
}
