import { urlsIn } from './urlsIn';

/** What a reply refers to. */
export type Citation =
  | { readonly kind: 'number'; readonly label: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'author'; readonly author: string; readonly year: string }
  | { readonly kind: 'title'; readonly title: string };

/** A reply with more of them is not read to its end. */
const mostCitations = 500;
const longestRange = 50;

/** `[1]`, `[^1]`, `[1, 2]`, `[1-3]`; a link `[1](https://…)` counts by its address. */
const numbers =
  /\[(\^?\d{1,4}(?:\s{0,3}[,;–-]\s{0,3}\^?\d{1,4}){0,20})\](?!\()/g;
/** `【1†source】`, as OpenAI's assistants write it. */
const daggers = /【(\d{1,4})(?::\d{1,4})?†[^】]{0,100}】/g;
/** `(Miller, 2020)`, `(Miller & Cho, 2020a)`, `(Miller et al., 2020, p. 7)`. */
const authors =
  /\((\p{Lu}[\p{L}'’-]{1,40})(?: et al\.?| (?:and|&) \p{Lu}[\p{L}'’-]{1,40})?,? ((?:19|20)\d\d)[a-z]?(?:, ?pp?\. ?[\d–-]{1,12})?\)/gu;
/** `Source: Annual Report`, also as an item of a list and in bold. */
const sourceLines =
  /^[ \t>*_-]{0,8}(?:sources?|references?)[*_]{0,2}:[*_ \t]{0,4}([^\n]{1,300})$/gim;

/** The citations of a part of a reply, in no certain order. */
export function findCitations(text: string): Citation[] {
  const citations: Citation[] = [
    ...urlsIn(text, mostCitations).map(url => ({ kind: 'url', url } as const)),
    ...numbersIn(text).map(label => ({ kind: 'number', label } as const)),
  ];
  for (const [, author, year] of text.matchAll(authors)) {
    citations.push({ kind: 'author', author, year });
  }
  for (const [, line] of text.matchAll(sourceLines)) {
    const isRead = /https?:\/\//i.test(line) || numbersIn(line).length > 0;
    if (!isRead) citations.push(...titlesIn(line));
  }
  return citations.slice(0, mostCitations);
}

/** A text without its citations by number. */
export function withoutNumbers(text: string): string {
  return text.replace(numbers, ' ').replace(daggers, ' ');
}

function numbersIn(text: string): string[] {
  const labels: string[] = [];
  for (const [, list] of text.matchAll(numbers)) labels.push(...expand(list));
  for (const [, label] of text.matchAll(daggers)) labels.push(label);
  return labels.map(label => String(Number(label)));
}

/** `1, 3-5` are 1, 3, 4 and 5. */
function expand(list: string): string[] {
  return list
    .replace(/\^/g, '')
    .split(/[,;]/)
    .flatMap(part => {
      const [first, last = first] = part.split(/[–-]/).map(Number);
      const length = Math.min(Math.max(1, last - first + 1), longestRange);
      return Array.from({ length }, (_, index) => String(first + index));
    });
}

function titlesIn(line: string): Citation[] {
  return line.split(';').flatMap(part => {
    const title = part
      .replace(
        /,?\s(?:pp?|pages?|section|chapter)\.?\s[\d.–-]{1,12}\W{0,4}$/i,
        '',
      )
      .trim();
    return title === '' ? [] : [{ kind: 'title', title } as const];
  });
}
