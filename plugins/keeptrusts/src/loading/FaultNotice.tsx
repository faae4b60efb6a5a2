import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { KeeptrustsError, UnreachableError } from '@keeptrusts/contract/api';
import { keeptrustsTranslationRef } from '../translation';

/** What went wrong, in words, and a way to try again where that can help. */
export const FaultNotice = ({
  error,
  onRetry,
}: {
  error: Error;
  /** Reads again. Not given for something that was to be done: it is done again as it was done. */
  onRetry?: () => void;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const kind = kindOf(error, onRetry !== undefined);
  const isOwn = kind === 'other' || kind === 'notAllowed';
  const isForbidden = kind === 'forbidden' || kind === 'notAllowed';
  return (
    <Alert
      role="alert"
      icon
      status={isForbidden ? 'info' : 'danger'}
      title={t(`fault.${kind}.title`)}
      description={isOwn ? error.message : t(`fault.${kind}.description`)}
      customActions={
        onRetry && !isForbidden ? (
          <Button variant="secondary" onPress={onRetry}>
            {t('fault.retry')}
          </Button>
        ) : undefined
      }
    />
  );
};

function kindOf(error: Error, isView: boolean) {
  if (error instanceof UnreachableError) return 'unreachable';
  if (!KeeptrustsError.is(error)) return 'other';
  if (error.code === 'forbidden') return isView ? 'forbidden' : 'notAllowed';
  return error.status === 401 ? 'signedOut' : 'other';
}
