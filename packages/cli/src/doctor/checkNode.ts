import { engines } from '../../package.json';
import { fault, ok, type Finding } from './Finding';

const check = 'Node';

/** Whether this Node is one that kt runs on. */
export function checkNode(version = process.versions.node): Finding {
  const needed = engines.node.replace('>=', '');
  const isEnough = compare(version, needed) >= 0;
  return isEnough
    ? ok(check, `v${version}`)
    : fault(check, `v${version}`, `Install Node ${needed} or later.`);
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
