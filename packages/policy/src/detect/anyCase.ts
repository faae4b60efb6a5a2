/** Source of a pattern that matches another one's letters in both cases, where no flag can be given. */
export function anyCase(source: string): string {
  return source.replace(/\\.|\[[^\]]*\]|[a-zà-ÿ]/g, piece =>
    piece.length === 1 ? `[${piece.toUpperCase()}${piece}]` : piece,
  );
}
