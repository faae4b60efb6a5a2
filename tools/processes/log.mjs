import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A log file of one run. It is written synchronously: what matters most in it is said just before a crash. */
export class Log {
  constructor(path) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }

  write(line) {
    try {
      appendFileSync(this.path, `${line}\n`);
    } catch {
      // A full disk must not end the program whose lines these are: it reports that better itself.
    }
  }
}
