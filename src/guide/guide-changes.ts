import { CourseUnit, type Programme, type UnitCode } from '../model/index.ts';

/** A property of a unit in which two guides differ. */
export type ChangedField = Exclude<keyof CourseUnit, 'code'>;

/** What a newer guide makes of one unit. */
export type GuideChange =
  | { readonly kind: 'new' | 'gone'; readonly unit: CourseUnit }
  | { readonly kind: 'changed'; readonly unit: CourseUnit; readonly before: CourseUnit; readonly fields: readonly ChangedField[] };

const isField = (name: string): name is ChangedField => name !== 'code' && Object.hasOwn(CourseUnit.shape, name);
const fields: readonly ChangedField[] = Object.keys(CourseUnit.shape).filter(isField);

/** As text with its fields in the order of the format: what means the same is the same. */
const plain = (unit: CourseUnit): CourseUnit => CourseUnit.parse(unit);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const fieldsThatDiffer = (before: CourseUnit, after: CourseUnit): readonly ChangedField[] => {
  const [one, other] = [plain(before), plain(after)];
  return fields.filter((name) => !same(one[name], other[name]));
};

const byCode = ({ units }: Programme): ReadonlyMap<UnitCode, CourseUnit> => new Map(units.map((unit) => [unit.code, unit]));

/** What changes for the units of a programme when one guide takes the place of another: changed first, then gone, then new, in the guides' order. */
export const guideChanges = (before: Programme, after: Programme): readonly GuideChange[] => {
  const [then, now] = [byCode(before), byCode(after)];
  const changed = before.units.flatMap((unit): readonly GuideChange[] => {
    const next = now.get(unit.code);
    const differing = next === undefined ? [] : fieldsThatDiffer(unit, next);
    return next === undefined || differing.length === 0 ? [] : [{ kind: 'changed', before: unit, unit: next, fields: differing }];
  });
  const gone = before.units.filter(({ code }) => !now.has(code)).map((unit): GuideChange => ({ kind: 'gone', unit }));
  const added = after.units.filter(({ code }) => !then.has(code)).map((unit): GuideChange => ({ kind: 'new', unit }));
  return [...changed, ...gone, ...added];
};
