import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { type Token } from '@keeptrusts/contract/api';
import { useFormats } from '../display/useFormats';
import { keeptrustsTranslationRef } from '../translation';

/** A key that ends within so many days is worth a look. */
const soonMs = 7 * 86_400_000;

/** When a key ends, or has ended. */
export const Expiry = ({ token }: { token: Token }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const formats = useFormats();
  const end = endOf(token);
  if (!end) return <>{t('status.noExpiry')}</>;
  const when = formats.relative(end.time);
  const { state, grace_until } = token;
  return (
    <div title={formats.dateTime(end.time)}>
      <Text as="div">{formats.date(end.time)}</Text>
      <Text
        as="div"
        variant="body-small"
        weight={end.isSoon ? 'bold' : 'regular'}
      >
        {t(`status.${end.kind}`, { when })}
      </Text>
      {state === 'rotating' && grace_until && (
        <Text as="div" variant="body-small">
          {t('status.oldKeyUntil', { when: formats.relative(grace_until) })}
        </Text>
      )}
    </div>
  );
};

/** Undefined for a key that does not end by itself. */
function endOf({ state, expires_at, revoked_at }: Token) {
  if (state === 'revoked' && revoked_at) {
    return { kind: 'revoked', time: revoked_at, isSoon: false } as const;
  }
  if (!expires_at) return undefined;
  const isSoon = Date.parse(expires_at) - Date.now() < soonMs;
  const kind = state === 'expired' ? 'expired' : 'expires';
  return { kind, time: expires_at, isSoon } as const;
}
