import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CommandFault } from './CommandFault';

/** Where a person types and reads. */
interface PersonStreams {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Asks on standard error, so that standard output has nothing but the result.
 *
 * @throws CommandFault when the person leaves without an answer
 */
export function askPerson(
  question: string,
  isSecret: boolean,
  { input, output }: PersonStreams = personStreams(),
): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({
    input,
    output: isSecret ? nowhere : output,
    terminal: true,
  });
  if (isSecret) output.write(question);
  return new Promise((resolve, reject) => {
    // Ctrl-C and Ctrl-D: a process with nothing left to wait for would end with 0.
    const leave = () => {
      output.write('\n');
      reject(new CommandFault('Nothing was answered, so nothing was done.'));
    };
    lines.once('close', leave);
    lines.question(isSecret ? '' : question, answer => {
      // Its own listeners have to stay: without them it would echo what is typed next.
      lines.off('close', leave).close();
      if (isSecret) output.write('\n');
      resolve(answer.trim());
    });
  });
}

function personStreams(): PersonStreams {
  return { input: process.stdin, output: process.stderr };
}
