import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { revokeToken, type Token } from '@keeptrusts/contract/api';
import { keeptrustsApiRef } from '../api/KeeptrustsApi';
import { FormDialog } from '../display/FormDialog';
import { LinesSkeleton } from '../loading/LinesSkeleton';
import { useLoad } from '../loading/useLoad';
import { useSubmit } from '../loading/useSubmit';
import { keeptrustsTranslationRef } from '../translation';
import { KeyUseText } from './KeyUseText';
import { loadKeyUse } from './loadKeyUse';

/** Ends a key for good, after saying who will notice. */
export const RevokeKeyDialog = ({
  token,
  onClose,
  onChanged,
}: {
  token: Token;
  onClose: () => void;
  onChanged: (message: string) => void;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const api = useApi(keeptrustsApiRef);
  const submission = useSubmit();
  const isGateway = token.token_type === 'gateway';
  const use = useLoad(
    async () => (isGateway ? await loadKeyUse(api, token) : undefined),
    [api, token, isGateway],
  );

  const submit = async () => {
    await api.call(revokeToken, { params: { id: token.id } });
    onChanged(t('revoke.done', { name: token.name }));
    onClose();
  };

  return (
    <FormDialog
      title={t('revoke.title', { name: token.name })}
      submitLabel={t('revoke.submit')}
      isDestructive
      submission={submission}
      onSubmit={submit}
      onClose={onClose}
    >
      <Alert icon status="warning" title={t('revoke.consequence')} />
      {/* Whoever is in a hurry need not wait for it, nor for it to work. */}
      {use.isLoading ? (
        <LinesSkeleton lines={2} />
      ) : (
        <KeyUseText token={token} use={use.value} />
      )}
    </FormDialog>
  );
};
