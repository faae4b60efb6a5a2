import { type TextLeaf } from '../json/textLeaves';

/** A part of one of a subject's texts that a check wants to be gone. */
export interface Redaction {
  /** Index in the subject's texts. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly category: string;
}

/** The texts with each redacted part replaced by a marker such as `[PERSON]`. */
export function applyRedactions(
  leaves: readonly TextLeaf[],
  redactions: readonly Redaction[],
): readonly TextLeaf[] {
  if (redactions.length === 0) return leaves;
  const byText = Map.groupBy(redactions, redaction => redaction.text);
  return leaves.map((leaf, index) => {
    const parts = byText.get(index);
    return parts ? { ...leaf, text: redact(leaf.text, parts) } : leaf;
  });
}

/** Parts that overlap become one. */
function redact(text: string, parts: readonly Redaction[]): string {
  let output = '';
  let at = 0;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    if (part.end <= at) continue;
    if (part.start >= at) {
      output += `${text.slice(at, part.start)}[${part.category.toUpperCase()}]`;
    }
    at = part.end;
  }
  return output + text.slice(at);
}
