import { useApi } from '@backstage/frontend-plugin-api';
import { getToken } from '@keeptrusts/contract/api';
import { useEffect, useRef } from 'react';
import { keeptrustsApiRef } from '../api/KeeptrustsApi';
import { orHidden } from '../loading/orHidden';
import { type KeyAction } from './KeyActions';
import { linkParameter } from './linkParameter';

/**
 * Follows a link such as `?reveal=tok_…`, which a software template ends with: it asks whether to show the
 * stored key. Following it again, after the key was taken out, just shows the page.
 */
export function useRevealLink(onAction: (action: KeyAction) => void): void {
  const api = useApi(keeptrustsApiRef);
  const latest = useRef(onAction);
  latest.current = onAction;

  useEffect(() => {
    const id = linkParameter('reveal');
    if (!id) return undefined;
    let isGone = false;
    const follow = async () => {
      const token = await orHidden(api.call(getToken, { params: { id } }));
      if (isGone || !token?.secret_path) return;
      latest.current({ kind: 'reveal', token });
    };
    // The list says by itself when the control plane cannot be reached.
    follow().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [api]);
}
