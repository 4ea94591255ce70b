import * as z from 'zod/mini';
import { CalendarDate, Mark } from '../../model/index.ts';
import type { Json } from '../../vault/index.ts';
import { StoredResult, Tolerated } from '../unit-view.ts';
import type { UnitFacts } from './import-entry.ts';

/** What the dossier holds in a field of a unit in a year, the earlier entries of the import included. */
export type Held = (field: string) => Json | undefined;

/** What is held of a unit in a year, as facts; of its activities nothing. */
export const heldFacts = (held: Held): UnitFacts => {
  const read = <T>(field: string, schema: z.ZodMiniType<T>): T | undefined => schema.safeParse(held(field)).data;
  const result1 = read('result1', StoredResult);
  const result2 = read('result2', StoredResult);
  const exempt = read('exempt', z.literal(true));
  const exemptMark = read('exemptMark', Mark);
  const tolerated = read('tolerated', Tolerated);
  const rejectedOn = read('rejectedOn', CalendarDate);
  const withdrewOn = read('withdrewOn', CalendarDate);
  return {
    ...(result1 === undefined ? {} : { result1 }),
    ...(result2 === undefined ? {} : { result2 }),
    ...(exempt === undefined ? {} : { exempt }),
    ...(exemptMark === undefined ? {} : { exemptMark }),
    ...(tolerated === undefined ? {} : { tolerated }),
    ...(rejectedOn === undefined ? {} : { rejectedOn }),
    ...(withdrewOn === undefined ? {} : { withdrewOn }),
  };
};
