import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  Bar,
  BarChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  type TooltipContentProps,
} from 'recharts';
import { useFormats } from '../../display/useFormats';
import { keeptrustsTranslationRef } from '../../translation';
import { type Share } from './loadSpend';
import styles from './SpendChart.module.css';
import { Muted } from '../../display/Muted';

const ChartTooltip = ({ active, payload }: TooltipContentProps) => {
  const { usd, day } = useFormats();
  const share = payload?.[0]?.payload as Share | undefined;
  if (!active || !share) return null;
  return (
    <div className={styles.tooltip}>
      <Muted as="div">{day(share.name)}</Muted>
      <Text as="div" weight="bold">
        {usd(share.usd)}
      </Text>
    </div>
  );
};

/** Spend day by day. Who cannot see it gets the gist in words. */
export const SpendChart = ({ days }: { days: readonly Share[] }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const { usd, day } = useFormats();
  const total = days.reduce((sum, each) => sum + each.usd, 0);
  const count = String(days.length);
  if (total === 0) {
    return (
      <Muted variant="body-medium">{t('spend.nothing', { days: count })}</Muted>
    );
  }
  const dearest = days.reduce((a, b) => (b.usd > a.usd ? b : a));
  const summary = t('spend.chartSummary', {
    days: count,
    total: usd(total),
    most: usd(dearest.usd),
    day: day(dearest.name),
  });
  return (
    <Flex direction="column" gap="2" align="stretch">
      <Muted as="h4" weight="bold">
        {t('spend.chart', { days: count })}
      </Muted>
      <div role="img" aria-label={summary} className={styles.chart}>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={[...days]}
            accessibilityLayer={false}
            margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
          >
            <XAxis
              dataKey="name"
              tickFormatter={day}
              tickLine={false}
              axisLine={{ stroke: 'var(--bui-border-2)' }}
              tick={{ fill: 'var(--bui-fg-primary)', fontSize: 12 }}
              interval="preserveStartEnd"
              minTickGap={40}
            />
            <Tooltip
              content={ChartTooltip}
              cursor={{ fill: 'var(--bui-bg-neutral-2)' }}
              isAnimationActive={false}
            />
            <Bar
              dataKey="usd"
              fill="var(--bui-accent-bg)"
              radius={[2, 2, 0, 0]}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </Flex>
  );
};
