import * as z from 'zod/mini';
import { AcademicYear, CourseUnit, Points, Programme, UnitCorrection, UnitGroup } from '../../model/index.ts';
import { found, type Found, type FoundUnit, type Overlay, type Problem, type Source, type Tell } from './found.ts';
import { at, textAt } from './json-source.ts';
import { shown } from './values.ts';

export const OVERLAY_FORMAT = 'studiekompas-guide-overlay';

const UnitFacts = z.partial(z.extend(UnitCorrection, {
    identicalTo: CourseUnit.shape.identicalTo,
    otherTitle: CourseUnit.shape.otherTitle,
    evaluations: CourseUnit.shape.evaluations,
    languages: CourseUnit.shape.languages,
  }));
const GroupFacts = z.object({
  title: z.optional(UnitGroup.shape.title),
  kind: z.optional(UnitGroup.shape.kind),
  min: z.optional(Points),
  max: z.optional(Points),
});
const ProgrammeFacts = z.object({
  title: z.optional(Programme.shape.title),
  kind: z.optional(Programme.shape.kind),
  initial: z.optional(z.boolean()),
  educational: z.optional(z.boolean()),
  workTrack: z.optional(z.boolean()),
  points: z.optional(Points),
  toleranceCap: z.optional(Points),
  stages: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  academicYear: z.optional(AcademicYear),
  language: z.optional(z.enum(['nl', 'en'])),
});

type Shape = Readonly<Record<string, z.core.$ZodType>>;

const entriesAt = (value: unknown, name: string): readonly (readonly [string, unknown])[] => {
  const object = at(value, name);
  return typeof object === 'object' && object !== null && !Array.isArray(object) ? Object.entries(object) : [];
};

/** The fields of an object that are what they should be, as a map: a wrong or unknown field is told and left out, the others stay. */
const fieldsOf = (value: unknown, shape: Shape, place: string, tell: Tell): ReadonlyMap<string, unknown> => {
  const fields = new Map<string, unknown>();
  for (const [name, field] of typeof value === 'object' && value !== null ? Object.entries(value) : []) {
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (schema === undefined) tell(place, { code: 'field-not-known', field: shown(name) });
    else {
      const parsed = z.safeParse(schema, field);
      if (parsed.success) fields.set(name, parsed.data);
      else tell(`${place}.${name}`, { code: 'field-not-understood', field: name, value: shown(JSON.stringify(field)), kept: 'left-out' });
    }
  }
  return fields;
};

/** The facts that an object states in the fields of a schema; each field is read for itself. */
export const factsOf = <T extends z.ZodMiniObject>(value: unknown, schema: T, place: string, tell: Tell, also: readonly string[] = []): Partial<z.infer<T>> => {
  const shape: Shape = schema.shape;
  const own = typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).filter(([name]) => !also.includes(name))) : {};
  // Every field was parsed by the schema's own field of that name.
  return Object.fromEntries(fieldsOf(own, shape, place, tell)) as Partial<z.infer<T>>;
};

const unitOf = (code: string, value: unknown, place: string, tell: Tell): FoundUnit => ({ ...factsOf(value, UnitFacts, place, tell), code, place });

/**
 * Reads what a publisher adds: `{format, version, programme?, …facts, groups: {id or title: facts}, units: {code: facts}, everyUnit: facts}`
 * (docs/guide-publishing.md). A field that is wrong is told and left out; the others count.
 */
export const readOverlay = (source: Source, json: unknown): Found => {
  const problems: Problem[] = [];
  const tell: Tell = (place, trouble) => problems.push({ source: source.name, place, trouble });
  if (textAt(json, 'format') !== OVERLAY_FORMAT || at(json, 'version') !== 1) {
    tell('', { code: 'nothing-found', kind: 'overlay' });
    return found({ problems });
  }
  const every = at(json, 'everyUnit');
  const overlay: Overlay = {
    source: source.name,
    programme: textAt(json, 'programme'),
    facts: factsOf(json, ProgrammeFacts, 'programme', tell, ['format', 'version', 'programme', 'groups', 'units', 'everyUnit']),
    groups: entriesAt(json, 'groups').map(([id, value]) => {
      const place = `groups.${shown(id)}`;
      return { ...factsOf(value, GroupFacts, place, tell), id, place };
    }),
    units: entriesAt(json, 'units').map(([code, value]) => unitOf(code, value, `units.${shown(code)}`, tell)),
    everyUnit: every === undefined ? undefined : unitOf('', every, 'everyUnit', tell),
  };
  return found({ overlays: [overlay], problems });
};

/** The marks that a course of another format may carry in a field of its own. */
export const unitMarks = (value: unknown, place: string, tell: Tell) => factsOf(value, UnitFacts, place, tell);

/** The marks that a programme of another format may carry in a field of its own. */
export const programmeMarks = (value: unknown, place: string, tell: Tell) => factsOf(value, ProgrammeFacts, place, tell, ['groups']);

/** The groups among those marks. */
export const groupMarks = (value: unknown, place: string, tell: Tell) =>
  entriesAt(value, 'groups').map(([id, facts]) => ({ ...factsOf(facts, GroupFacts, `${place}.groups.${shown(id)}`, tell), id }));
