/**
 * Scaffolder actions that give a team what it needs to use AI: a team in the control plane, policies,
 * money, and a gateway key.
 *
 * @packageDocumentation
 */
export { scaffolderModuleKeeptrusts as default } from './module';
