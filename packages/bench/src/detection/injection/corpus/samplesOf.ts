import { type WrittenSet } from './attacks/said/WrittenSet';
import { type Sample } from './Sample';

/** Written texts by the name of the file they are in: texts of one file are of one hand and on one theme. */
export type WrittenFiles = Readonly<Record<string, readonly WrittenSet[]>>;

const request = /⟦([^⟧]*)⟧/g;

/**
 * Written texts as samples. Where a text marks the request in it by `⟦` and `⟧`, that is its core; the marks
 * are no part of the text.
 *
 * @param family - of all of them; without it each has the one of its set
 */
export function samplesOf(
  files: WrittenFiles,
  common: Pick<Sample, 'voice' | 'attack'> & { family?: string },
): Sample[] {
  return Object.entries(files).flatMap(([file, sets]) =>
    sets.flatMap(({ family, language, texts }) =>
      texts.map((marked, index) => {
        const text = marked.replace(/[⟦⟧]/g, '');
        return {
          family,
          ...common,
          text,
          core: requestOf(marked),
          language,
          file,
          source: `written/${file}/${family}/${language}/${index}/${text.slice(
            0,
            60,
          )}`,
        };
      }),
    ),
  );
}

function requestOf(marked: string): string | undefined {
  const requests = [...marked.matchAll(request)].map(([, words]) => words);
  return requests.length > 0 ? requests.join(' ') : undefined;
}
