import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A policy configuration that ships with the product, to start from. */
export interface PolicyTemplate {
  name: string;
  /** Other names that it goes by. */
  aliases: string[];
  version: string;
  title: string;
  summary: string;
  /** What it enforces, and what one might expect of it that it does not, a line each. */
  enforces: string[];
  /** Its `policy-config.yaml`, without providers: those are the platform's. */
  yaml: string;
}

const ending = '.yaml';
/** Cases that show what a template does lie beside it. */
const casesEnding = '.test.yaml';

const aliases: Readonly<Record<string, string>> = {
  'hipaa-compliant': 'healthcare-compliant',
  'dev-sandbox': 'standard-dev',
};

/** What a template says about itself; the rest of the file is lint's to check. */
const headerSchema = z.object({
  pack: z.object({
    version: z.string(),
    title: z.string(),
    description: z.string(),
    enforces: z.array(z.string()).min(1),
  }),
});

/** Names of the policy templates that ship with the product, without their aliases. */
export function templateNames(): string[] {
  return readdirSync(directory())
    .filter(file => file.endsWith(ending) && !file.endsWith(casesEnding))
    .map(file => file.slice(0, -ending.length))
    .sort();
}

/** The `policy-config.yaml` of a template; undefined when there is none of that name or alias. */
export function readTemplate(nameOrAlias: string): string | undefined {
  const name = nameOf(nameOrAlias);
  return templateNames().includes(name)
    ? readFileSync(join(directory(), name + ending), 'utf8')
    : undefined;
}

/** A template with what it says about itself; undefined when there is none of that name or alias. */
export function findTemplate(nameOrAlias: string): PolicyTemplate | undefined {
  const yaml = readTemplate(nameOrAlias);
  if (yaml === undefined) return undefined;
  const { pack } = headerSchema.parse(parse(yaml));
  const name = nameOf(nameOrAlias);
  return {
    name,
    aliases: Object.keys(aliases).filter(alias => aliases[alias] === name),
    version: pack.version,
    title: pack.title,
    summary: pack.description,
    enforces: pack.enforces,
    yaml,
  };
}

function nameOf(nameOrAlias: string): string {
  return Object.hasOwn(aliases, nameOrAlias)
    ? aliases[nameOrAlias]
    : nameOrAlias;
}

/** They lie beside the sources and beside the build alike, so the way to them starts at the package. */
function directory(): string {
  const manifest = require.resolve('@keeptrusts/policy/package.json');
  return join(dirname(manifest), 'templates');
}
