import { separator } from './edges';

/**
 * Trigger of identifiers that are mostly digits: seven of them with at most three separators between any
 * two. Years, prices and versions have fewer.
 */
export const digitRun = `\\d(?:${separator}{0,3}\\d){6}`;
