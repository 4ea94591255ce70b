import { keepRoot, newRoot } from '../keys/index.ts';
import type { KeptKeys, Stored } from '../storage/index.ts';
import type { Log } from './log.ts';

/** The keys of a log that had none; of tabs that begin at the same time, one decides for all. */
export const makeKeys = async (log: Log): Promise<Stored<KeptKeys>> => (await log.sync()).adopt(await keepRoot(newRoot()));
