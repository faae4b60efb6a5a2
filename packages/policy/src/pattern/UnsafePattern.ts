import { type z } from 'zod';
import { type FaultCode } from '../lint/Fault';

/** A pattern that cannot be used: why, and what to write instead. */
export class UnsafePattern extends Error {
  constructor(
    /** A sentence that goes on after the pattern's name. */
    message: string,
    readonly suggestion: string,
  ) {
    super(message);
    this.name = 'UnsafePattern';
  }

  /** What lint says beside the message. */
  get fault(): { readonly fault: FaultCode; readonly suggestion: string } {
    return { fault: 'unsafe-pattern', suggestion: this.suggestion };
  }
}

/**
 * Why a pattern cannot be used; undefined when it can.
 *
 * @param compile - compiles it, and throws `UnsafePattern` where it cannot
 */
export function whyUnsafe(compile: () => unknown): UnsafePattern | undefined {
  try {
    compile();
    return undefined;
  } catch (error) {
    if (error instanceof UnsafePattern) return error;
    throw error;
  }
}

/** Checks a setting that holds a pattern; what is wrong with it is reported where it stands. */
export function refuseUnsafe(compile: (pattern: string) => unknown) {
  return (pattern: string, context: z.core.$RefinementCtx): void => {
    const unsafe = whyUnsafe(() => compile(pattern));
    if (!unsafe) return;
    const { message, fault: params } = unsafe;
    context.addIssue({ code: 'custom', message, params });
  };
}
