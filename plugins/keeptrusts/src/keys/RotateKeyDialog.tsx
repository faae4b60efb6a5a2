import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Select, Text } from '@backstage/ui';
import {
  rotateToken,
  type CreatedToken,
  type Token,
} from '@keeptrusts/contract/api';
import { useState } from 'react';
import { keeptrustsApiRef } from '../api/KeeptrustsApi';
import { FormDialog } from '../display/FormDialog';
import { useFormats } from '../display/useFormats';
import { useIdempotencyKey } from '../loading/useIdempotencyKey';
import { useSubmit } from '../loading/useSubmit';
import { keeptrustsTranslationRef } from '../translation';
import { CreatedKeyDialog } from './CreatedKeyDialog';

const atOnce = '0s';
const usualGrace = '24h';

/** Replaces a key by a new one, and shows that one this once. */
export const RotateKeyDialog = ({
  token,
  onClose,
  onChanged,
}: {
  token: Token;
  onClose: () => void;
  onChanged: () => void;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const formats = useFormats();
  const api = useApi(keeptrustsApiRef);
  const submission = useSubmit();
  const idempotencyKey = useIdempotencyKey();
  const [created, setCreated] = useState<CreatedToken>();
  // Only one old key can be in its grace.
  const isRotating = token.state === 'rotating';
  const [grace, setGrace] = useState(isRotating ? atOnce : usualGrace);

  const submit = async () => {
    const params = { id: token.id };
    // A key that somebody keeps in the secret store goes on to be there.
    const store = token.secret_path ? true : undefined;
    const body = { grace_period: grace, store };
    const options = { idempotencyKey: idempotencyKey(body) };
    setCreated(await api.call(rotateToken, { params, body }, options));
    onChanged();
  };

  if (created) return <CreatedKeyDialog token={created} onClose={onClose} />;
  return (
    <FormDialog
      title={t('rotate.title', { name: token.name })}
      submitLabel={t('rotate.submit')}
      submission={submission}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('rotate.explanation')}</Text>
      {isRotating && token.grace_until ? (
        <Alert
          icon
          status="warning"
          title={t('rotate.running', {
            when: formats.dateTime(token.grace_until),
          })}
        />
      ) : (
        <Select
          label={t('rotate.grace')}
          options={[
            { value: atOnce, label: t('rotate.none') },
            { value: '1h', label: t('rotate.hours', { count: 1 }) },
            { value: '24h', label: t('rotate.hours', { count: 24 }) },
            { value: '7d', label: t('rotate.days', { count: 7 }) },
          ]}
          value={grace}
          onChange={key => setGrace(String(key))}
        />
      )}
    </FormDialog>
  );
};
