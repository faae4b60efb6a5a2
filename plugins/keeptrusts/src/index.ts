/**
 * AI governance in the portal, as a plugin for the new front-end system.
 *
 * @packageDocumentation
 */
export { keeptrustsPlugin as default } from './plugin';
export { keeptrustsApiRef, type KeeptrustsApi } from './api/KeeptrustsApi';
export { keeptrustsTranslationRef } from './translation';
