export { type Term } from './Term';
export { termRecognisers } from './termRecognisers';
