import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  revealSecret,
  type CreatedToken,
  type Token,
} from '@keeptrusts/contract/api';
import { useState } from 'react';
import { keeptrustsApiRef } from '../api/KeeptrustsApi';
import { FormDialog } from '../display/FormDialog';
import { useSubmit } from '../loading/useSubmit';
import { keeptrustsTranslationRef } from '../translation';
import { CreatedKeyDialog } from './CreatedKeyDialog';

/** Takes a key out of the secret store, and shows it this once. */
export const RevealKeyDialog = ({
  token,
  onClose,
  onChanged,
}: {
  token: Token;
  onClose: () => void;
  onChanged: () => void;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const api = useApi(keeptrustsApiRef);
  const submission = useSubmit();
  const [revealed, setRevealed] = useState<CreatedToken>();

  const submit = async () => {
    const params = { id: token.id };
    const { key } = await api.call(revealSecret, { params });
    setRevealed({ ...token, secret_path: null, key });
    onChanged();
  };

  if (revealed) return <CreatedKeyDialog token={revealed} onClose={onClose} />;
  return (
    <FormDialog
      title={t('reveal.title', { name: token.name })}
      submitLabel={t('reveal.submit')}
      submission={submission}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('reveal.explanation', { path: token.secret_path ?? '' })}</Text>
    </FormDialog>
  );
};
