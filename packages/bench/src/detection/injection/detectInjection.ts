import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  InjectionModel,
  loadModel,
  modelFile,
  scanText,
} from '@keeptrusts/policy';
import {
  judgeAll,
  percent,
  recallAt,
  ratesAt,
  tableBy,
  tableOfThresholds,
  type Judged,
} from './evaluate';
import { originOf } from './corpus/originOf';
import { prepareAside, prepareCorpus, type Prepared } from './prepare';
import { encodeModel, judgesOf, trainOnAll, trainWeights } from './trainModel';

export interface InjectionOptions {
  train: boolean;
  seed: number;
  /** Also trains without each family and each language in turn. */
  leaveOut: boolean;
}

const epochs = 6;

/** Trains the model when asked to, and prints how well it does on texts that it has not seen. */
export async function detectInjection({
  train,
  seed,
  leaveOut,
}: InjectionOptions): Promise<void> {
  const corpus = prepareCorpus(seed);
  print(`${corpus.length} texts, seed ${seed}`);
  if (train) writeModel(corpus, seed);
  print(
    'Rates are those of weights that have learned from a part of the corpus, of texts of the other parts.',
  );
  const judges = judgesOf(trainWeights(corpus, { seed, epochs }));
  const ofPart = (wanted: Prepared['part']) =>
    judgeAll(
      corpus.filter(({ part }) => part === wanted),
      judges,
    );
  reportOrigins('Validation', ofPart('validation'));
  reportOrigins('Test', ofPart('test'));
  report(ofPart('test'));
  reportAside();
  if (leaveOut) reportLeftOut(corpus, seed);
  reportSpeed();
}

/** The shipped model has learned from the whole corpus. */
function writeModel(corpus: readonly Prepared[], seed: number): void {
  const bytes = encodeModel(trainOnAll(corpus, { seed, epochs }), seed);
  InjectionModel.parse(bytes);
  mkdirSync(dirname(modelFile()), { recursive: true });
  writeFileSync(modelFile(), bytes);
  print(`${modelFile()}: ${bytes.length} bytes`);
}

function report(judged: readonly Judged[]): void {
  print('\n## Templates and pages kept aside, threshold 0.5\n');
  print(
    tableBy(
      judged,
      0.5,
      ({ sample }) =>
        `${sample.attack ? 'attack' : 'harmless'}: ${sample.family}`,
    ),
  );
  print('\n## By language\n');
  print(tableBy(judged, 0.5, ({ sample }) => sample.language));
  for (const voice of ['said', 'data'] as const) {
    print(`\n## By threshold, ${voice}\n`);
    print(
      tableOfThresholds(judged.filter(({ sample }) => sample.voice === voice)),
    );
  }
}

/** By voice and origin, with what the threshold of 1 % false alarms would find. */
function reportOrigins(name: string, judged: readonly Judged[]): void {
  print(`\n## ${name}, by origin, threshold 0.5\n`);
  const groupOf = ({ sample }: Judged) =>
    `${sample.voice}: ${originOf(sample)}`;
  print(tableBy(judged, 0.5, groupOf));
  for (const group of [...new Set(judged.map(groupOf))].sort()) {
    const rows = judged.filter(each => groupOf(each) === group);
    if (rows.some(({ sample }) => sample.attack))
      print(
        `${group}: recall ${percent(recallAt(rows, 0.01))} at 1 % false alarms`,
      );
  }
}

/** What the shipped model makes of texts on themes that it has never learned from. */
function reportAside(): void {
  const model = loadModel();
  const judged = prepareAside().map(each => ({
    ...each,
    logit: Math.max(
      ...each.views.map(
        ({ blocks }) => model.worstWindow(blocks, each.sample.voice).logit,
      ),
    ),
  }));
  reportOrigins('Aside, the shipped model', judged);
  print('\n## Aside, by theme, threshold 0.5\n');
  print(
    tableBy(judged, 0.5, ({ sample }) =>
      [
        sample.voice,
        sample.attack ? 'attack' : 'harmless',
        sample.source.split('/')[1],
      ].join(': '),
    ),
  );
}

const attackFamilies = [
  'override',
  'jailbreak',
  'prompt_leak',
  'delimiter',
  'encoded',
  'indirect',
];

/** Recall of what a model was not trained on, with the false alarms of the test texts. */
function reportLeftOut(corpus: readonly Prepared[], seed: number): void {
  const languages = [
    ...new Set(corpus.map(({ sample }) => sample.language)),
  ].filter(each => each !== 'en');
  print('\n## Left out of training\n');
  for (const family of attackFamilies)
    leaveOutOf(
      corpus,
      seed,
      family,
      ({ sample }) => sample.attack && sample.family === family,
    );
  for (const language of languages.sort())
    leaveOutOf(
      corpus,
      seed,
      language,
      ({ sample }) => sample.language === language,
    );
}

function leaveOutOf(
  corpus: readonly Prepared[],
  seed: number,
  name: string,
  isLeftOut: (prepared: Prepared) => boolean,
): void {
  const rest = corpus.filter(each => !isLeftOut(each));
  const judges = judgesOf(trainWeights(rest, { seed, epochs: 3 }));
  const seen = judgeAll(
    rest.filter(({ part, sample }) => part === 'test' && !sample.attack),
    judges,
  );
  const unseen = judgeAll(corpus.filter(isLeftOut), judges);
  const { recall, falseAlarms } = ratesAt(unseen, 0.5);
  print(
    `${name}: recall ${percent(recall)}, false alarms ${percent(
      falseAlarms,
    )} (elsewhere ${percent(ratesAt(seen, 0.5).falseAlarms)})`,
  );
}

function reportSpeed(): void {
  const model = loadModel();
  const prose =
    'The committee met on Tuesday to discuss the budget, and nobody had read the minutes. ';
  for (const [name, text] of [
    ['prose', prose.repeat(390)],
    ['one KB', prose.repeat(12)],
    [
      'Cyrillic',
      'Комитет собрался во вторник и обсудил бюджет на следующий год. '.repeat(
        500,
      ),
    ],
  ] as const) {
    const run = () =>
      scanText(text).map(({ blocks }) => model.worstWindow(blocks, 'said'));
    for (let round = 0; round < 20; round++) run();
    const start = process.hrtime.bigint();
    for (let round = 0; round < 50; round++) run();
    const micros = Number(process.hrtime.bigint() - start) / 50_000;
    print(
      `${name}: ${(micros / (Buffer.byteLength(text) / 1_024)).toFixed(
        1,
      )} µs per KB`,
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
