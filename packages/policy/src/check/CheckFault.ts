const marker = Symbol.for('keeptrusts.check-fault');

/**
 * Why a check could not judge, in words fit for the operator's log: no text of the exchange, no secret. The
 * message of any other error is kept from the log, since it may quote what it stumbled over.
 */
export class CheckFault extends Error {
  readonly name = 'CheckFault';
  readonly [marker] = true;

  /** True also for one of another copy of this package. */
  static is(error: unknown): error is CheckFault {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
