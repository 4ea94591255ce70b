import * as z from 'zod/mini';

/** The rules by their ids in the rules table, e.g. `D.6`; a pack says in which article of its regulations each one stands. */
// prettier-ignore
export const RuleId = z.enum([
  'A.1', 'A.2', 'A.3', 'A.4', 'A.5', 'A.6',
  'B.1', 'B.2', 'B.3', 'B.4', 'B.5', 'B.6', 'B.7', 'B.8', 'B.9', 'B.10', 'B.11', 'B.12',
  'C.1', 'C.2', 'C.3', 'C.4',
  'D.1', 'D.2', 'D.3', 'D.4', 'D.5', 'D.6', 'D.7', 'D.8', 'D.9', 'D.10', 'D.11', 'D.12', 'D.13', 'D.14', 'D.15',
  'E.0', 'E.1', 'E.2', 'E.3', 'E.4', 'E.5',
  'F.1', 'F.2', 'F.3', 'F.4', 'F.5', 'F.6', 'F.7', 'F.8', 'F.9',
  'G.1', 'G.2', 'G.3', 'G.4', 'G.5', 'G.6', 'G.7', 'G.8',
  'H.1', 'H.2', 'H.3', 'H.4', 'H.5', 'H.6', 'H.7', 'H.8', 'H.9', 'H.10', 'H.11', 'H.12', 'H.13', 'H.14', 'H.15', 'H.16',
  'I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.6', 'I.7', 'I.8', 'I.9', 'I.10', 'I.11', 'I.12',
  'J.1', 'J.2', 'J.3', 'J.4', 'J.5', 'J.6',
  'K.1', 'K.2', 'K.3', 'K.4', 'K.5', 'K.6',
  'L.1', 'L.2', 'L.3', 'L.4',
  'N.1', 'N.2', 'N.3', 'N.4',
]);
export type RuleId = z.infer<typeof RuleId>;
