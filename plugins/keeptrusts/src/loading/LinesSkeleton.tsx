import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Skeleton, VisuallyHidden } from '@backstage/ui';
import { keeptrustsTranslationRef } from '../translation';

/** Stands for lines of text that are being read. */
export const LinesSkeleton = ({ lines = 4 }: { lines?: number }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  return (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Flex direction="column" gap="3" aria-hidden>
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} height={20} width={line % 2 ? '60%' : '85%'} />
        ))}
      </Flex>
    </div>
  );
};
