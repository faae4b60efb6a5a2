export { keeptrustsPlugin as default } from './plugin';
