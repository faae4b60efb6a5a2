/** What a dry run puts where an id will be: of the right form, and nobody's. */
export function noId(prefix: 'team' | 'cfg' | 'wal' | 'tok'): string {
  return `${prefix}_${'0'.repeat(26)}`;
}
