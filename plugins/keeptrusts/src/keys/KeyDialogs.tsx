import { type Team } from '@keeptrusts/contract/api';
import { type Load } from '../loading/useLoad';
import { CreateKeyDialog } from './CreateKeyDialog';
import { type KeyAction } from './KeyActions';
import { RevealKeyDialog } from './RevealKeyDialog';
import { RevokeKeyDialog } from './RevokeKeyDialog';
import { RotateKeyDialog } from './RotateKeyDialog';

/** The dialog of what somebody wants to do; nothing when they want nothing. */
export const KeyDialogs = ({
  action,
  teams,
  onClose,
  onChanged,
}: {
  action?: KeyAction;
  teams: Load<Team[]>;
  onClose: () => void;
  /** The list is not what it was. */
  onChanged: (message?: string) => void;
}) => {
  if (!action) return null;
  const common = { onClose, onChanged };
  switch (action.kind) {
    case 'create':
      return <CreateKeyDialog teams={teams} {...common} />;
    case 'rotate':
      return <RotateKeyDialog token={action.token} {...common} />;
    case 'reveal':
      return <RevealKeyDialog token={action.token} {...common} />;
    default:
      return <RevokeKeyDialog token={action.token} {...common} />;
  }
};
