const template =
  /\$\{|\{\{|\$\(|^\$\w|^%\w+%|^<|>$|\*{3}|\.{3}|…|[xX]{5}|0{8}|#{4}/;
const stands =
  /example|^my[_-]|your[_-]|placeholder|redacted|changeme|change[_-]me|dummy|sample|insert[_-]|replace[_-]|todo|fixme|12345678|abcdefgh/i;

/** True of what manuals and templates have in the place of a secret. */
export function isPlaceholder(value: string): boolean {
  return template.test(value) || stands.test(value);
}
