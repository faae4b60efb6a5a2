import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
} from '@backstage/ui';
import { type CreatedToken } from '@keeptrusts/contract/api';
import { keeptrustsApiRef } from '../api/KeeptrustsApi';
import { CodeBlock } from '../display/CodeBlock';
import { useLoad } from '../loading/useLoad';
import { keeptrustsTranslationRef } from '../translation';
import { CodeSamples } from './CodeSamples';

const width = 'min(44rem, calc(100vw - 2rem))';

/** Shows a key, the only time that there is. A click beside it or the Escape key does not close it. */
export const CreatedKeyDialog = ({
  token,
  onClose,
}: {
  token: CreatedToken;
  onClose: () => void;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const api = useApi(keeptrustsApiRef);
  const { value: baseUrl } = useLoad(() => api.sdkBaseUrl(), [api]);
  const { key, name, secret_path, token_type } = token;
  return (
    <Dialog
      isOpen
      isDismissable={false}
      isKeyboardDismissDisabled
      onOpenChange={isOpen => isOpen || onClose()}
      width={width}
    >
      <DialogHeader>{t('created.title', { name })}</DialogHeader>
      <DialogBody>
        <Flex direction="column" gap="4" align="stretch">
          {key ? (
            <>
              <Alert icon status="warning" title={t('created.once')} />
              <CodeBlock wrap label={t('created.key')} text={key} />
            </>
          ) : (
            <Alert
              icon
              status="success"
              title={t('created.stored')}
              description={
                secret_path && t('created.storedAt', { path: secret_path })
              }
            />
          )}
          {baseUrl && token_type === 'gateway' && (
            <CodeSamples baseUrl={baseUrl} token={token} />
          )}
        </Flex>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{t(key ? 'created.done' : 'close')}</Button>
      </DialogFooter>
    </Dialog>
  );
};
