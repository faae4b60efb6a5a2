import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Prng } from '../../Prng';
import { type Sample } from './Sample';

/**
 * Texts that people wrote for people, as they lie in the installed dependencies: pages of documentation, and
 * the compiler's messages in a dozen languages. The lock file says which they are. They are harmless, full of
 * imperatives and of words like "ignore" and "override".
 */
export function findTexts(prng: Prng): Sample[] {
  const modules = join(
    dirname(require.resolve('typescript/package.json')),
    '..',
  );
  return [...documentation(modules, prng), ...compilerMessages(modules, prng)];
}

/** Files that many packages have. */
const kinds = [
  { file: 'README.md', family: 'found_page' },
  { file: 'CHANGELOG.md', family: 'found_page' },
  { file: 'index.js', family: 'found_code' },
  { file: 'index.d.ts', family: 'found_code' },
  { file: 'package.json', family: 'found_code' },
];
/** Pages about attacks on models quote them. */
const aboutModels = /prompt|jailbreak|\bllm|chatgpt|anthropic|openai/i;

function documentation(modules: string, prng: Prng): Sample[] {
  return packageNames(modules).flatMap(name =>
    kinds.flatMap(({ file, family }) => {
      const path = join(modules, name, file);
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      return text.length > 500 && !aboutModels.test(text)
        ? excerpts(name, family, text, prng)
        : [];
    }),
  );
}

function packageNames(modules: string): string[] {
  return readdirSync(modules)
    .flatMap(name =>
      name.startsWith('@')
        ? readdirSync(join(modules, name)).map(inner => `${name}/${inner}`)
        : [name],
    )
    .filter(name => !name.startsWith('.'))
    .sort();
}

function excerpts(
  name: string,
  family: string,
  text: string,
  prng: Prng,
): Sample[] {
  return [200, 1_000].map(length => {
    const start = prng.below(Math.max(1, text.length - length));
    return {
      text: text.slice(start, start + length),
      attack: false,
      family,
      language: 'en',
      voice: prng.chance(0.5) ? 'said' : 'data',
      source: `page/${name}`,
    };
  });
}

const messageLanguages: Readonly<Record<string, string>> = {
  de: 'de',
  fr: 'fr',
  es: 'es',
  it: 'it',
  'pt-br': 'pt',
  pl: 'pl',
  ru: 'ru',
  tr: 'tr',
  'zh-cn': 'zh',
  ja: 'ja',
  ko: 'ko',
  cs: 'cs',
};

function compilerMessages(modules: string, prng: Prng): Sample[] {
  return Object.entries(messageLanguages).flatMap(([folder, language]) => {
    const file = join(
      modules,
      'typescript/lib',
      folder,
      'diagnosticMessages.generated.json',
    );
    const messages = Object.values(
      JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>,
    );
    return Array.from({ length: 250 }, (_, index) => ({
      text: Array.from({ length: 1 + prng.below(4) }, () =>
        prng.pick(messages),
      ).join(' '),
      attack: false,
      family: 'found_message',
      language,
      voice: prng.chance(0.5) ? ('said' as const) : ('data' as const),
      source: `message/${language}/${index}`,
    }));
  });
}
