/**
 * The thread of one text classifier: tokenizer and model. It is plain JavaScript, so that sources and build start the
 * same file. What it is asked and answers is in src/classifiers/OnnxSession.ts.
 */
import { Tokenizer } from '@huggingface/tokenizers';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const knownInputs = ['input_ids', 'attention_mask', 'token_type_ids'];

async function openTokenizer({ tokenizer, tokenizerConfig }) {
  const parsed = await readJson(tokenizer);
  const config = tokenizerConfig ? await readJson(tokenizerConfig) : {};
  // Of word-level models the library looks for it in the other file.
  const { unk_token = config.unk_token } = parsed.model ?? {};
  return new Tokenizer(parsed, { ...config, unk_token });
}

async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function openModel(path) {
  const { default: ort } = await import(pathToFileURL(workerData.runtime));
  ort.env.logLevel = 'fatal'; // what goes wrong is thrown as well
  const session = await ort.InferenceSession.create(path, {
    // The other half of the machine is for everything else that the process does.
    intraOpNumThreads: Math.max(1, Math.floor(availableParallelism() / 2)),
    logSeverityLevel: 4,
  });
  const foreign = session.inputNames.filter(
    name => !knownInputs.includes(name),
  );
  const isMissing = ['input_ids', 'attention_mask'].some(
    name => !session.inputNames.includes(name),
  );
  if (foreign.length > 0 || isMissing) {
    const inputs = session.inputNames.join(', ');
    throw new Error(`it is no text classifier, since it takes ${inputs}.`);
  }
  return { ort, session };
}

class Classifier {
  #tokenizer;
  #ort;
  #session;

  async open() {
    this.#tokenizer = await openTokenizer(workerData.files);
    const { ort, session } = await openModel(workerData.files.model);
    this.#ort = ort;
    this.#session = session;
  }

  encode({ text, marked }) {
    const { ids } = this.#tokenizer.encode(text, {
      add_special_tokens: marked,
    });
    // A vocabulary without a token for unknown words leaves them out.
    return Int32Array.from(ids.filter(id => id !== undefined));
  }

  async run({ rows, columns, ids, mask }) {
    const given = {
      input_ids: ids,
      attention_mask: mask,
      token_type_ids: new Int32Array(rows * columns),
    };
    const feeds = Object.fromEntries(
      this.#session.inputMetadata.map(({ name, type }) => [
        name,
        this.#tensor(type, given[name], [rows, columns]),
      ]),
    );
    const { outputNames } = this.#session;
    const output = outputNames.includes('logits') ? 'logits' : outputNames[0];
    const { [output]: logits } = await this.#session.run(feeds, [output]);
    const { type, dims, data } = logits;
    if (type !== 'float32' || dims.length !== 2 || dims[0] !== rows) {
      throw new Error(
        `it gives ${type}[${dims}] for ${rows} texts, and not a float32 for each text and label.`,
      );
    }
    return data;
  }

  #tensor(type, values, shape) {
    const data = type === 'int64' ? BigInt64Array.from(values, BigInt) : values;
    return new this.#ort.Tensor(type, data, shape);
  }
}

const classifier = new Classifier();

async function answer({ id, do: step, ...question }) {
  try {
    parentPort.postMessage({ id, value: await classifier[step](question) });
  } catch (error) {
    parentPort.postMessage({ id, failure: error?.message ?? String(error) });
  }
}

// One step after the other, in the order in which they were asked.
let last = Promise.resolve();
parentPort.on('message', question => {
  last = last.then(() => answer(question));
});
