export { patternEntry } from './patternEntry';
export { userPattern } from './userPattern';
