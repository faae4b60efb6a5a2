/**
 * What the Keeptrusts plugins share in Backstage's terms.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './permissions';
export * from './sampleData';
