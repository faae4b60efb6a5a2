import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, TextField } from '@backstage/ui';
import {
  createToken,
  type CreatedToken,
  type Team,
} from '@keeptrusts/contract/api';
import { useState } from 'react';
import { keeptrustsApiRef } from '../api/KeeptrustsApi';
import { EmptyNotice } from '../display/EmptyNotice';
import { FormDialog } from '../display/FormDialog';
import { FaultNotice } from '../loading/FaultNotice';
import { useIdempotencyKey } from '../loading/useIdempotencyKey';
import { type Load } from '../loading/useLoad';
import { useSubmit } from '../loading/useSubmit';
import { keeptrustsTranslationRef } from '../translation';
import { ConfigurationSelect } from './ConfigurationSelect';
import { CreatedKeyDialog } from './CreatedKeyDialog';
import { useTeamConfigurations } from './useTeamConfigurations';

const lifetimes = [7, 30, 90, 180, 365];
const usualLifetime = 90;

/** Makes a gateway key, and shows it this once. */
export const CreateKeyDialog = ({
  teams,
  onClose,
  onChanged,
}: {
  teams: Load<Team[]>;
  onClose: () => void;
  onChanged: () => void;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const api = useApi(keeptrustsApiRef);
  const submission = useSubmit();
  const idempotencyKey = useIdempotencyKey();
  const [created, setCreated] = useState<CreatedToken>();
  const [name, setName] = useState('');
  const [chosenTeam, setChosenTeam] = useState<string>();
  const [days, setDays] = useState(usualLifetime);

  const options = teams.value ?? [];
  const teamId =
    chosenTeam ?? (options.length === 1 ? options[0].id : undefined);
  const configurations = useTeamConfigurations(teamId);

  const submit = async () => {
    const body = {
      name: name.trim(),
      token_type: 'gateway',
      team_id: teamId,
      configuration_id: configurations.selected,
      expires_in: `${days}d`,
    } as const;
    const key = idempotencyKey(body);
    setCreated(await api.call(createToken, { body }, { idempotencyKey: key }));
    onChanged();
  };

  if (created) return <CreatedKeyDialog token={created} onClose={onClose} />;
  return (
    <FormDialog
      title={t('create.title')}
      submitLabel={t('create.submit')}
      canSubmit={options.length > 0 && !configurations.areMissing}
      submission={submission}
      onSubmit={submit}
      onClose={onClose}
    >
      {teams.error && <FaultNotice error={teams.error} onRetry={teams.retry} />}
      {teams.value?.length === 0 && (
        <EmptyNotice title={t('keys.noTeam')} hint={t('keys.noTeamHint')} />
      )}
      <TextField
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        isRequired
        label={t('create.name')}
        description={t('create.nameHint')}
        placeholder={t('create.namePlaceholder')}
        maxLength={120}
        value={name}
        onChange={setName}
      />
      <Select
        isRequired
        label={t('create.team')}
        placeholder={t('create.chooseTeam')}
        searchable={options.length > 10}
        isDisabled={options.length === 0}
        options={options.map(({ id, name: label }) => ({ value: id, label }))}
        value={teamId ?? null}
        onChange={key => setChosenTeam(String(key))}
      />
      <ConfigurationSelect configurations={configurations} />
      <Select
        label={t('create.expiry')}
        options={lifetimes.map(count => ({
          value: String(count),
          label: t('create.days', { count }),
        }))}
        value={String(days)}
        onChange={key => setDays(Number(key))}
      />
    </FormDialog>
  );
};
