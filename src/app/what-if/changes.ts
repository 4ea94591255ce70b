/** What the comparison of two situations needs, in one file: it comes when something is supposed. */
export { differences } from '../../rules/index.ts';
export { changeWhy } from './change-why.ts';
export { heardWords } from './heard-words.ts';
export { ChangeList } from './ChangeList.tsx';
export { differenceWords } from '../words/differences.ts';
