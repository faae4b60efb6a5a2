import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ending = '.yaml';

/** Names of the policy templates that ship with the product. */
export function templateNames(): string[] {
  return readdirSync(directory())
    .filter(file => file.endsWith(ending))
    .map(file => file.slice(0, -ending.length))
    .sort();
}

/** The `policy-config.yaml` of a template; undefined when there is none of that name. */
export function readTemplate(name: string): string | undefined {
  return templateNames().includes(name)
    ? readFileSync(join(directory(), name + ending), 'utf8')
    : undefined;
}

/** They lie beside the sources and beside the build alike, so the way to them starts at the package. */
function directory(): string {
  const manifest = require.resolve('@keeptrusts/policy/package.json');
  return join(dirname(manifest), 'templates');
}
