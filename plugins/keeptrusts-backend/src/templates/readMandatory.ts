import { type Config } from '@backstage/config';
import { type Classifiers } from '@keeptrusts/gateway';
import {
  findTemplate,
  lintBaseline,
  templateNames,
  type Baseline,
  type Fault,
  type FaultCode,
  type KindRegistry,
} from '@keeptrusts/policy';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/** The policies that every configuration has to keep to. */
export interface Mandatory {
  baseline: Baseline;
  /** Of the template that they are from; undefined for a file. */
  templateId?: string;
  /** Hosts that they ask. */
  hosts: string[];
  /** Environment variables with the keys of those. */
  variables: string[];
}

interface Source {
  yaml: string;
  /** As a message has it. */
  name: string;
  templateId?: string;
}

/** A policy without its key or its model could judge nothing. */
const disabling = new Set<FaultCode>(['undefined-secret', 'unusable-model']);
const key = 'keeptrusts.templates.mandatory';
const shape = z.union([z.string(), z.strictObject({ file: z.string() })]);

/**
 * Reads `keeptrusts.templates.mandatory`, the name of a template or a file. Undefined when nothing is mandatory.
 *
 * @throws Error that says what is wrong with it: without it, less would be enforced than the operator thinks
 */
export function readMandatory(
  config: Config,
  kinds: KindRegistry,
  classifiers: Classifiers,
): Mandatory | undefined {
  const configured = config.getOptional(key);
  if (configured === undefined) return undefined;
  const { yaml, name, templateId } = readSource(configured);
  const { baseline, faults } = lintBaseline(yaml, {
    kinds,
    isSecretSet,
    inspectClassifier: model => classifiers.facts(model),
  });
  const serious = faults.filter(
    ({ severity, code }) => severity === 'error' || disabling.has(code),
  );
  if (!baseline || serious.length > 0) throw faulty(name, serious);
  const services = baseline.policies.flatMap(
    ({ effects }) => effects.services ?? [],
  );
  return {
    baseline,
    templateId,
    hosts: services.flatMap(({ endpoint }) =>
      endpoint === undefined ? [] : [new URL(endpoint).host],
    ),
    variables: services.flatMap(({ secretRef }) =>
      secretRef && 'env' in secretRef ? [secretRef.env] : [],
    ),
  };
}

function readSource(configured: unknown): Source {
  const { data } = shape.safeParse(configured);
  if (data === undefined) {
    throw new Error(
      `"${key}" in the app-config has to be the name of a template, or { file: <path> }`,
    );
  }
  return typeof data === 'string' ? readTemplate(data) : readFile(data.file);
}

function readTemplate(idOrAlias: string): Source {
  const template = findTemplate(idOrAlias);
  if (template) {
    const { yaml, name } = template;
    return { yaml, name: `the template ${name}`, templateId: name };
  }
  throw new Error(
    `"${key}" in the app-config names the template "${idOrAlias}", which does not exist. There are: ${templateNames().join(
      ', ',
    )}`,
  );
}

function readFile(file: string): Source {
  const path = resolve(file);
  try {
    return { yaml: readFileSync(path, 'utf8'), name: path };
  } catch (error) {
    throw new Error(
      `"${key}" in the app-config names the file ${path}, which cannot be read`,
      { cause: error },
    );
  }
}

function isSecretSet(ref: { env: string } | { store: string }): boolean {
  return 'env' in ref && Boolean(process.env[ref.env]?.trim());
}

function faulty(name: string, faults: readonly Fault[]): Error {
  const lines = faults.map(({ line, column, message, suggestion }) =>
    [`- ${name}:${line}:${column}`, message, suggestion]
      .filter(Boolean)
      .join(' '),
  );
  return new Error(
    [`"${key}" in the app-config is faulty:`, ...lines].join('\n'),
  );
}
