import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { keeptrustsTranslationRef } from '../translation';
import styles from './UnknownKey.module.css';

/** Says that the key an entity names is not to be seen, and not whether there is one. */
export const UnknownKey = ({ name }: { name: string }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  return (
    <Alert
      icon
      status="warning"
      className={styles.alert}
      title={t('unknownKey.title')}
      description={t('unknownKey.description', { name })}
    />
  );
};
