import type { AnswersTopicWords } from '../../../../model/index.ts';
import accounts from './accounts.json';
import diploma from './diploma.json';
import examens from './examens.json';
import geld from './geld.json';
import isp from './isp.json';
import leerkrediet from './leerkrediet.json';
import tolereren from './tolereren.json';
import verder from './verder.json';

/** The words of the answers by their topic, in Dutch. */
export const words: Readonly<Record<string, AnswersTopicWords>> = { accounts, diploma, examens, geld, isp, leerkrediet, tolereren, verder };
