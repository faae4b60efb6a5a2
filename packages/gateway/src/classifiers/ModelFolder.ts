import { CheckFault, type ClassifierFacts } from '@keeptrusts/policy';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The files of a text classifier, as Hugging Face's exporters lay them out. */
export interface ModelFiles {
  /** Weights; parts that lie beside them are found by the runtime. */
  readonly model: string;
  readonly tokenizer: string;
  /** Further settings of the tokenizer; old exports have none. */
  readonly tokenizerConfig?: string;
}

/** What a folder says of the text classifier in it. */
export interface ModelFolder {
  readonly name: string;
  readonly facts: ClassifierFacts;
  readonly files: ModelFiles;
  /** Most tokens that it can read at a time, those included that mark the ends. */
  readonly maxTokens: number;
  /** Fills up short rows; the model does not look there. */
  readonly padToken: number;
}

/** No separators, and no dot in front: a name is never a path. */
const namePattern = /^[A-Za-z0-9][\w.-]{0,99}$/;
/** Where weights are, after optimum and in the repositories of Transformers.js. */
const weightFiles = ['model.onnx', 'onnx/model.onnx'];
/** Tokenizers without a limit write some astronomic number. */
const noLimit = 1_000_000;
/** Of a model that says nothing of its limit. */
const commonMaxTokens = 512;
/** As window_tokens has it; less would leave no room between the marks. */
const leastMaxTokens = 16;
const maxLabels = 1_000;

const configSchema = z.object({
  // Transformers leaves out what is as in its defaults: two labels without a name.
  id2label: z
    .record(z.string().regex(/^\d+$/), z.string().min(1).max(200))
    .default({ 0: 'LABEL_0', 1: 'LABEL_1' }),
  problem_type: z.string().nullish(),
  model_type: z.string().default(''),
  max_position_embeddings: z.number().int().positive().nullish(),
  pad_token_id: z.number().int().nonnegative().nullish(),
});
const tokenizerConfigSchema = z.object({
  model_max_length: z.number().positive().nullish(),
});

/**
 * Reads what is said of a model, without loading it.
 *
 * @param directory - where the folders of models lie
 * @throws CheckFault that says what is wrong with the folder, and not where it lies
 */
export function readModelFolder(directory: string, name: string): ModelFolder {
  const folder = join(directory, name);
  if (!namePattern.test(name) || !existsSync(folder)) {
    throw new CheckFault(
      `There is no model "${name}" among those of the host.`,
    );
  }
  const config = readJson(folder, 'config.json', name, configSchema);
  const hasTokenizerConfig = existsSync(join(folder, 'tokenizer_config.json'));
  const tokenizerConfig = hasTokenizerConfig
    ? readJson(folder, 'tokenizer_config.json', name, tokenizerConfigSchema)
    : {};
  return {
    name,
    facts: toFacts(name, config),
    files: {
      model: findFile(folder, name, weightFiles),
      tokenizer: findFile(folder, name, ['tokenizer.json']),
      tokenizerConfig: hasTokenizerConfig
        ? join(folder, 'tokenizer_config.json')
        : undefined,
    },
    maxTokens: maxTokensOf(name, config, tokenizerConfig.model_max_length),
    padToken: config.pad_token_id ?? 0,
  };
}

function readJson<T>(
  folder: string,
  file: string,
  model: string,
  form: z.ZodType<T>,
): T {
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    throw new CheckFault(`The model "${model}" has no ${file} to read.`, {
      cause: error,
    });
  }
  try {
    return form.parse(JSON.parse(text));
  } catch (error) {
    const place =
      error instanceof z.ZodError
        ? `, at "${String(error.issues[0].path[0])}"`
        : '';
    throw new CheckFault(
      `The model "${model}" has a ${file} that is not as it should be${place}.`,
      { cause: error },
    );
  }
}

function findFile(
  folder: string,
  model: string,
  files: readonly string[],
): string {
  const paths = files.map(file => join(folder, file));
  const path = paths.find(each => existsSync(each));
  if (path !== undefined) return path;
  throw new CheckFault(`The model "${model}" has no ${files.join(' or ')}.`);
}

function toFacts(
  model: string,
  { id2label, problem_type }: z.infer<typeof configSchema>,
): ClassifierFacts {
  const count = Object.keys(id2label).length;
  const labels = Array.from({ length: count }, (_, index) => id2label[index]);
  if (count < 1 || count > maxLabels || labels.includes(undefined!)) {
    throw new CheckFault(
      `The model "${model}" has an id2label in its config.json that does not count from 0.`,
    );
  }
  return {
    labels,
    isExclusive: count > 1 && problem_type !== 'multi_label_classification',
  };
}

function maxTokensOf(
  name: string,
  config: z.infer<typeof configSchema>,
  ofTokenizer: number | null | undefined,
): number {
  const positions = config.max_position_embeddings;
  const limits = [
    ofTokenizer && ofTokenizer < noLimit ? Math.floor(ofTokenizer) : undefined,
    positions ? positions - unusedPositions(config) : undefined,
  ].filter(each => each !== undefined);
  const limit = limits.length > 0 ? Math.min(...limits) : commonMaxTokens;
  if (limit >= leastMaxTokens) return limit;
  throw new CheckFault(
    `The model "${name}" reads at most ${limit} tokens at a time by its files, which is too little.`,
  );
}

/** RoBERTa and its kin count positions from behind the padding token. */
function unusedPositions({
  model_type,
  pad_token_id,
}: z.infer<typeof configSchema>): number {
  return /roberta|camembert|longformer|mpnet|data2vec-text|xmod/.test(
    model_type,
  )
    ? (pad_token_id ?? 1) + 1
    : 0;
}
