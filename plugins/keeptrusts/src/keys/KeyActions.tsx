import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { type ResourcePermission } from '@backstage/plugin-permission-common';
import {
  TEAM_RESOURCE_TYPE,
  tokenCreatePermission,
  tokenDeletePermission,
  tokenUpdatePermission,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { type Token } from '@keeptrusts/contract/api';
import { RiMore2Line } from '@remixicon/react';
import { keeptrustsTranslationRef } from '../translation';

/** What somebody wants to do with keys. */
export type KeyAction =
  | { kind: 'create' }
  | { kind: 'rotate' | 'revoke' | 'reveal'; token: Token };

/** The menu of a key, with what the person may do. */
export const KeyActions = ({
  token,
  onAction,
}: {
  token: Token;
  onAction: (action: KeyAction) => void;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const mayReveal = useMay(tokenCreatePermission, token);
  const mayRotate = useMay(tokenUpdatePermission, token);
  const mayRevoke = useMay(tokenDeletePermission, token);
  if (token.state === 'revoked') return null;
  if (!mayReveal && !mayRotate && !mayRevoke) return null;
  return (
    <MenuTrigger>
      <ButtonIcon
        variant="tertiary"
        icon={<RiMore2Line />}
        aria-label={t('keys.actionsOf', { name: token.name })}
      />
      <Menu>
        {mayReveal && token.secret_path ? (
          <MenuItem onAction={() => onAction({ kind: 'reveal', token })}>
            {t('keys.reveal')}
          </MenuItem>
        ) : null}
        {mayRotate ? (
          <MenuItem onAction={() => onAction({ kind: 'rotate', token })}>
            {t('keys.rotate')}
          </MenuItem>
        ) : null}
        {mayRevoke ? (
          <MenuItem
            color="danger"
            onAction={() => onAction({ kind: 'revoke', token })}
          >
            {t('keys.revoke')}
          </MenuItem>
        ) : null}
      </Menu>
    </MenuTrigger>
  );
};

/** Keys of the platform are no team's: only the control plane can decide on them, when it is asked. */
function useMay(
  permission: ResourcePermission<typeof TEAM_RESOURCE_TYPE>,
  { team_id }: Token,
): boolean {
  const resourceRef = team_id ?? undefined;
  const { allowed } = usePermission({ permission, resourceRef });
  return allowed || team_id === null;
}
