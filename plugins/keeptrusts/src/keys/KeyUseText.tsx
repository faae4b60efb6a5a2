import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { type ExchangeEvent, type Token } from '@keeptrusts/contract/api';
import { useFormats } from '../display/useFormats';
import { keeptrustsTranslationRef, type Translate } from '../translation';
import { type KeyUse } from './loadKeyUse';

/** Says when a key was last used, by what, and how busy it is. */
export const KeyUseText = ({ token, use }: { token: Token; use?: KeyUse }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const formats = useFormats();
  const lastUsed = use?.last?.created_at ?? token.last_used_at;
  if (!lastUsed) return <Text>{t('revoke.neverUsed')}</Text>;
  const when = formats.relative(lastUsed);
  const by = use?.last && userOf(t, use.last);
  return (
    <Flex direction="column" gap="2">
      <Text>
        {by
          ? t('revoke.lastUse', { when, by })
          : t('revoke.lastUsed', { when })}
      </Text>
      {use && (
        <Text weight={use.recent > 0 ? 'bold' : 'regular'}>
          {use.recent > 0
            ? t('revoke.busy', { count: use.recent })
            : t('revoke.quiet')}
        </Text>
      )}
    </Flex>
  );
};

/** The most telling of what is known. */
function userOf(t: Translate, event: ExchangeEvent): string | undefined {
  const { entity_refs, user, model, requested_model } = event;
  const entity = entity_refs?.[0];
  if (entity) return t('revoke.byEntity', { entity });
  if (user) return t('revoke.byUser', { user });
  const called = requested_model ?? model;
  return called && t('revoke.forModel', { model: called });
}
