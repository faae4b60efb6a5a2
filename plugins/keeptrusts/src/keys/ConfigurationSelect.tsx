import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Select } from '@backstage/ui';
import { FaultNotice } from '../loading/FaultNotice';
import { keeptrustsTranslationRef } from '../translation';
import { type TeamConfigurations } from './useTeamConfigurations';

/** Chooses the policies of a key among those of its team. */
export const ConfigurationSelect = ({
  configurations: { load, selected, select, areMissing },
}: {
  configurations: TeamConfigurations;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  if (load.error)
    return <FaultNotice error={load.error} onRetry={load.retry} />;
  if (areMissing) {
    return <Alert icon status="warning" title={t('create.noConfigurations')} />;
  }
  if (!load.value) return null;
  return (
    <Select
      label={t('create.configuration')}
      description={t('create.configurationHint')}
      placeholder={t('create.chooseConfiguration')}
      searchable={load.value.length > 10}
      options={load.value.map(({ id, name }) => ({ value: id, label: name }))}
      value={selected ?? null}
      onChange={key => select(String(key))}
    />
  );
};
