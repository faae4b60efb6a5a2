import { KeeptrustsError, type ErrorCode } from '@keeptrusts/contract/api';

/** Undefined for what the person may not see, so that a view can show the rest. */
export function orHidden<Value>(
  loading: Promise<Value>,
): Promise<Value | undefined> {
  return except(loading, ['forbidden', 'not_found']);
}

/** Undefined for what is not there, or not for this person. Being refused as a whole stays an error. */
export function orNotFound<Value>(
  loading: Promise<Value>,
): Promise<Value | undefined> {
  return except(loading, ['not_found']);
}

async function except<Value>(
  loading: Promise<Value>,
  codes: readonly ErrorCode[],
): Promise<Value | undefined> {
  try {
    return await loading;
  } catch (error) {
    if (KeeptrustsError.is(error) && codes.includes(error.code)) {
      return undefined;
    }
    throw error;
  }
}
