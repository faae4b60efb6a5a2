import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text, VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { useEffect, useState } from 'react';
import { keeptrustsTranslationRef } from '../translation';
import { copyText } from './copyText';

const shownForMs = 3000;

/** Copies a text, and says so to eyes and ears. */
export const CopyButton = ({ text, what }: { text: string; what: string }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  useEffect(() => {
    if (outcome !== 'copied') return undefined;
    const timer = setTimeout(() => setOutcome(undefined), shownForMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () =>
    copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  const isCopied = outcome === 'copied';
  return (
    <Flex align="center" gap="2">
      <div role="alert">
        {outcome === 'failed' && (
          <Text variant="body-small">{t('copy.failed')}</Text>
        )}
      </div>
      <Button
        variant="secondary"
        aria-label={t('copy.label', { what })}
        iconStart={isCopied ? <RiCheckLine /> : <RiFileCopyLine />}
        onPress={copy}
      >
        {isCopied ? t('copy.done') : t('copy.short')}
      </Button>
      <VisuallyHidden aria-live="polite">
        {isCopied ? t('copy.announcement', { what }) : ''}
      </VisuallyHidden>
    </Flex>
  );
};
