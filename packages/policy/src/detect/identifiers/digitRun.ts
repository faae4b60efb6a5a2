/**
 * Trigger of identifiers that are mostly digits: eight of them with at most two separators between any
 * two. Years, prices and versions have fewer.
 */
export const digitRun = '\\d(?:[ .()-]{0,2}\\d){7}';
