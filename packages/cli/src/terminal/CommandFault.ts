/** Exit codes of every command. */
export const exitCodes = {
  ok: 0,
  /** Refused, or faulty. */
  refused: 1,
  /** The command line or a file it names cannot be understood. */
  usage: 2,
  unreachable: 3,
} as const;

/** Ends a command with a message for the person who gave it. */
export class CommandFault extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.refused) {
    super(message);
    this.name = 'CommandFault';
    this.exitCode = exitCode;
  }
}
