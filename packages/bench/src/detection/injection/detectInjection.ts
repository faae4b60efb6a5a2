import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  InjectionModel,
  judgeText,
  loadModel,
  modelFile,
  voices,
} from '@keeptrusts/policy';
import { originOf } from './corpus/originOf';
import {
  areaUnderCurve,
  judgeAll,
  percent,
  ratesAt,
  recallAt,
  tableBy,
  tableOfThresholds,
  type Judged,
} from './evaluate';
import { prepareCorpus, prepareJudgeSet, type Example } from './prepare';
import {
  biasShifts,
  crossValidate,
  defaultThresholds,
  encodeModel,
  isOrdinary,
  judgesOf,
  trainBoth,
} from './trainModel';

export interface InjectionOptions {
  train: boolean;
  seed: number;
  /** Also trains without each family and each language in turn. */
  leaveOut: boolean;
}

const epochs = 6;
const runs = 3;

/** Trains the model when asked to, and prints how well it does on texts that it has not seen. */
export async function detectInjection({
  train,
  seed,
  leaveOut,
}: InjectionOptions): Promise<void> {
  const corpus = prepareCorpus(seed);
  print(`${corpus.length} texts, seed ${seed}`);
  const raw = crossValidate(corpus, { seed, epochs, runs });
  const shifts = biasShifts(raw);
  const judged = raw.map(each => ({
    ...each,
    logit: each.logit + shifts[each.sample.voice],
  }));
  if (train) writeModel(corpus, seed, shifts);
  reportCorpus(judged);
  reportJudgeSet();
  if (leaveOut) reportLeftOut(corpus, seed, shifts);
  await reportSpeed();
}

type Shifts = ReturnType<typeof biasShifts>;

/** The shipped model has learned from the whole corpus. */
function writeModel(
  corpus: readonly Example[],
  seed: number,
  shifts: Shifts,
): void {
  const weights = trainBoth(corpus, { seed, epochs, runs });
  for (const voice of voices) weights[voice].bias += shifts[voice];
  const bytes = encodeModel(weights, seed);
  InjectionModel.parse(bytes);
  mkdirSync(dirname(modelFile()), { recursive: true });
  writeFileSync(modelFile(), bytes);
  print(`${modelFile()}: ${bytes.length} bytes`);
}

/** Each text of the corpus, judged by weights that have not seen its file, template or page. */
function reportCorpus(judged: readonly Judged[]): void {
  const written = judged.filter(({ sample }) => originOf(sample) === 'written');
  const ordinary = written.filter(
    ({ sample }) => sample.attack || isOrdinary(sample),
  );
  reportTable(
    'Cross-validation by origin',
    judged,
    ({ sample }) => `${sample.voice}: ${originOf(sample)}`,
  );
  reportVoices('Written texts', written);
  reportVoices('Written texts that are not about attacks', ordinary);
  reportTable('Cross-validation by family', judged, ({ sample }) =>
    [sample.attack ? 'attack' : 'harmless', sample.voice, sample.family].join(
      ': ',
    ),
  );
  reportTable('Written texts by file', written, ({ sample }) =>
    [sample.attack ? 'attack' : 'harmless', sample.voice, sample.file].join(
      ': ',
    ),
  );
  reportTable(
    'Written texts by language',
    written,
    ({ sample }) => sample.language,
  );
  for (const voice of voices) {
    print(`\n## Written texts by threshold, ${voice}\n`);
    print(
      tableOfThresholds(written.filter(({ sample }) => sample.voice === voice)),
    );
  }
}

/** What the shipped model makes of the independent set. */
function reportJudgeSet(): void {
  const model = loadModel();
  const judged = judgeAll(prepareJudgeSet(), {
    said: views => worstOf(views, 'said'),
    data: views => worstOf(views, 'data'),
  });
  function worstOf(
    views: Example['views'],
    voice: (typeof voices)[number],
  ): number {
    return Math.max(
      ...views.map(({ blocks }) => model.worstWindow(blocks, voice).logit),
    );
  }
  const [kind, level] = [0, 1].map(
    part =>
      ({ sample }: Judged) =>
        [
          sample.attack ? 'attack' : 'harmless',
          sample.voice,
          sample.family.split('/')[part] ?? '–',
        ].join(': '),
  );
  reportTable('Independent set by voice', judged, ({ sample }) => sample.voice);
  reportVoices('Independent set', judged);
  reportTable('Independent set by kind', judged, kind);
  reportTable('Independent set by level', judged, level);
}

/** Rates at the default thresholds. */
function reportTable(
  title: string,
  judged: readonly Judged[],
  groupOf: (judged: Judged) => string,
): void {
  print(`\n## ${title}, default thresholds\n`);
  print(tableBy(judged, defaultThresholds, groupOf));
}

/** By voice, whatever the threshold. */
function reportVoices(title: string, judged: readonly Judged[]): void {
  print(`\n## ${title}, whatever the threshold\n`);
  for (const voice of voices) {
    const rows = judged.filter(({ sample }) => sample.voice === voice);
    const recall = (falseAlarms: number) =>
      percent(recallAt(rows, falseAlarms));
    print(
      `- ${voice}: recall ${recall(0.01)} at 1 % false alarms, ${recall(
        0.02,
      )} at 2 %, ${recall(0.05)} at 5 %, area under the curve ${areaUnderCurve(
        rows,
      ).toFixed(3)}`,
    );
  }
}

const attackFamilies = [
  'override',
  'jailbreak',
  'prompt_leak',
  'delimiter',
  'encoded',
  'indirect',
];

/** Recall of what a model was not trained on. */
function reportLeftOut(
  corpus: readonly Example[],
  seed: number,
  shifts: Shifts,
): void {
  const languages = [
    ...new Set(corpus.map(({ sample }) => sample.language)),
  ].filter(each => each !== 'en');
  print('\n## Left out of training, default thresholds\n');
  const leaveOut = (name: string, isLeftOut: (example: Example) => boolean) => {
    const rest = corpus.filter(each => !isLeftOut(each));
    const weights = trainBoth(rest, { seed, epochs, runs: 1 });
    for (const voice of voices) weights[voice].bias += shifts[voice];
    const unseen = judgeAll(corpus.filter(isLeftOut), judgesOf(weights));
    const { recall, falseAlarms } = ratesAt(unseen, defaultThresholds);
    print(
      `- ${name}: recall ${percent(recall)}, false alarms ${percent(
        falseAlarms,
      )}`,
    );
  };
  for (const family of attackFamilies)
    leaveOut(family, ({ sample }) => sample.attack && sample.family === family);
  for (const language of languages.sort())
    leaveOut(language, ({ sample }) => sample.language === language);
}

/** As the gateway judges a text, all ways to read it included. */
async function reportSpeed(): Promise<void> {
  const model = loadModel();
  const prose =
    'The committee met on Tuesday to discuss the budget, and nobody had read the minutes. ';
  print('');
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
    const run = () => judgeText(text, 'said', model);
    for (let round = 0; round < 20; round++) await run();
    const start = process.hrtime.bigint();
    for (let round = 0; round < 50; round++) await run();
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
