import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex } from '@backstage/ui';
import { Fact, Facts } from '../../display/Facts';
import { Moment } from '../../display/Moment';
import { StateBadge } from '../../display/StateBadge';
import { useFormats } from '../../display/useFormats';
import { VerdictBadge } from '../../display/VerdictBadge';
import { Expiry } from '../../keys/Expiry';
import { keeptrustsTranslationRef } from '../../translation';
import { type VerdictCount } from '../countVerdicts';
import { UnknownKey } from '../UnknownKey';
import { type Governance } from './loadGovernance';
import { TierLine } from './TierLine';
import { Muted } from '../../display/Muted';

const Verdicts = ({ counts }: { counts?: VerdictCount[] }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const formats = useFormats();
  if (!counts) return <>{t('notShown')}</>;
  if (counts.length === 0) return <>{t('status.noExchanges')}</>;
  return (
    <Flex gap="2" style={{ flexWrap: 'wrap' }}>
      {counts.map(({ verdict, count }) => (
        <VerdictBadge
          key={verdict}
          outcome={verdict}
          count={formats.number(count)}
        />
      ))}
    </Flex>
  );
};

/** The facts of the governance card. */
export const GovernanceFacts = ({
  governance: { main, keys, missing, configuration, tier, verdicts },
}: {
  governance: Governance;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const more = keys.length - 1;
  return (
    <Flex direction="column" gap="3" align="stretch">
      {missing && <UnknownKey name={missing} />}
      <Facts>
        <Fact name={t('status.key')}>
          <Flex gap="2" align="center" style={{ flexWrap: 'wrap' }}>
            <span>{main.name}</span>
            <StateBadge state={main.state} />
          </Flex>
          {more > 0 && <Muted>{t('status.moreKeys', { count: more })}</Muted>}
        </Fact>
        <Fact name={t('status.expiry')}>
          <Expiry token={main} />
        </Fact>
        <Fact name={t('status.tier')}>
          <TierLine tier={tier} />
        </Fact>
        <Fact name={t('status.configuration')}>
          {configuration
            ? t('status.configurationVersion', {
                name: configuration.name,
                version: String(configuration.version),
              })
            : main.configuration_name ?? t('status.noConfiguration')}
        </Fact>
        <Fact name={t('status.lastUsed')}>
          {main.last_used_at ? <Moment time={main.last_used_at} /> : t('never')}
        </Fact>
        <Fact name={t('status.verdicts')}>
          <Verdicts counts={verdicts} />
        </Fact>
      </Facts>
    </Flex>
  );
};
