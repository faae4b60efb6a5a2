import {
  FILE_HEADERS_ONLY,
  formatPatch,
  structuredPatch,
  type StructuredPatchHunk,
} from 'diff';

/** A version of a file, as far as comparing goes. */
export interface ComparedVersion {
  version: number;
  policy_yaml: string;
}

/** Beyond so many lines the search for the shortest difference would hold up everybody else. */
const maxEditLength = 2_000;

/**
 * What changed between two versions, in the unified format of `diff -u` and `git`. Texts that have hardly
 * anything in common are shown as one that went and one that came.
 */
export function diffVersions(
  name: string,
  from: ComparedVersion,
  to: ComparedVersion,
): string {
  const names = {
    oldFileName: name,
    newFileName: name,
    oldHeader: `version ${from.version}`,
    newHeader: `version ${to.version}`,
  };
  const found = structuredPatch(
    name,
    name,
    from.policy_yaml,
    to.policy_yaml,
    names.oldHeader,
    names.newHeader,
    { maxEditLength },
  );
  const hunks = found?.hunks ?? [replacement(from, to)];
  return formatPatch({ ...names, index: undefined, hunks }, FILE_HEADERS_ONLY);
}

function replacement(
  from: ComparedVersion,
  to: ComparedVersion,
): StructuredPatchHunk {
  const went = linesOf(from.policy_yaml);
  const came = linesOf(to.policy_yaml);
  return {
    oldStart: 1,
    oldLines: went.length,
    newStart: 1,
    newLines: came.length,
    lines: [...marked(went, '-'), ...marked(came, '+')],
  };
}

/** Each with the newline that ends it. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function marked(lines: readonly string[], mark: '-' | '+'): string[] {
  return lines.flatMap(line =>
    line.endsWith('\n')
      ? [mark + line.slice(0, -1)]
      : [mark + line, '\\ No newline at end of file'],
  );
}
