import { type YAMLError } from 'yaml';
import { type Fault } from './Fault';

type Description = Pick<Fault, 'message' | 'suggestion'>;

/** Better words for what goes wrong most, by the library's code. */
const descriptions: Partial<Record<YAMLError['code'], Description>> = {
  TAB_AS_INDENT: {
    message: 'A tab stands where YAML takes only spaces.',
    suggestion: 'Indent with spaces.',
  },
  MULTIPLE_DOCS: {
    message: 'A second YAML document begins here; a file has only one.',
    suggestion: 'Give each configuration a file of its own.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A map begins in the middle of a line.',
    suggestion:
      'Begin the map on a line of its own, or put a text with a colon in quotes.',
  },
  BAD_SCALAR_START: {
    message: 'A text cannot begin with this character.',
    suggestion: 'Put the text in quotes.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'This YAML tag means nothing here.',
    suggestion: 'Put a text that begins with ! in quotes.',
  },
  UNEXPECTED_TOKEN: {
    message: 'This does not belong here.',
    suggestion: 'Look at the indentation, brackets and quotes before it.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'The file is nested too deeply to be read.',
  },
};

/** What is not YAML about a text, and what to do about it. */
export function describeYamlError(error: YAMLError): Description {
  return (
    descriptions[error.code] ?? {
      message: sentence(error.message),
      suggestion: 'Look at the indentation, brackets and quotes around it.',
    }
  );
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
