import type { Semester } from '../../model/index.ts';
import { createUnitIndex, type Found, type Hits } from '../../search/index.ts';

/** What a unit of some programme is found by, and what a list of units found shows of it. Public: nothing of it is the student's. */
export interface SearchUnit {
  readonly programme: string;
  readonly code: string;
  readonly title: string;
  readonly otherTitle?: string | undefined;
  readonly points: number;
  readonly stage: number;
  readonly semester: Semester;
  readonly identicalTo: readonly string[];
}

/** What is asked at a key stroke. */
export interface Question {
  readonly query: string;
  readonly semester: '1' | '2' | 'year' | undefined;
}

/** A programme by its code and title. */
export interface ProgrammeName {
  readonly code: string;
  readonly title: string;
}

/** Units found among some, the best marked and in their order. */
export interface FoundUnits<Row> {
  readonly shown: readonly Row[];
  /** How many there are, shown or not. */
  readonly count: number;
}

/** A unit of other programmes, with all of those. */
export interface FoundElsewhere extends Found<SearchUnit> {
  readonly programmes: readonly ProgrammeName[];
}

/** What is found of a question. */
export interface Answer extends Question {
  readonly own: FoundUnits<Found<SearchUnit>>;
  readonly others: FoundUnits<FoundElsewhere>;
  /** How many units were searched; more once every guide of the device is read. */
  readonly searched: number;
}

/** Where on this device a unit stands beside its own programme. */
export interface Place {
  readonly programme: ProgrammeName;
  readonly code: string;
  readonly title: string;
  /** Under its own code, or as a unit of another code that is identical to it. */
  readonly as: 'same' | 'identical';
}

/** All units of the guides on this device, searched together. */
export interface SearchService {
  /** The units of a stored guide, in place of what it had before; only what differs is indexed anew. */
  readonly setGuide: (programme: ProgrammeName, units: readonly SearchUnit[]) => void;
  /** Takes out the stored guides but these. */
  readonly keepGuides: (codes: ReadonlySet<string>) => void;
  /** The student's programme as the student sees it, corrections and own units too: it goes before the stored guide. */
  readonly setOwn: (programme: ProgrammeName | null, units: readonly SearchUnit[]) => void;
  readonly find: (question: Question) => Answer;
  readonly placesOf: (programme: string, code: string, identicalTo: readonly string[]) => readonly Place[];
}

/** More than anybody reads on; who wants fewer types on. */
const MOST_SHOWN = { own: 60, others: 40 };

const keyOf = (unit: SearchUnit): string => JSON.stringify([unit.code, unit.title, unit.otherTitle ?? '', unit.points, unit.stage, unit.semester, unit.identicalTo]);

interface Indexed {
  readonly name: ProgrammeName;
  readonly units: readonly SearchUnit[];
}

/** The service, empty. */
export const createSearchService = (): SearchService => {
  const index = createUnitIndex<SearchUnit>();
  const guides = new Map<string, Indexed>();
  const indexed = new Map<string, Indexed>();
  let own: Indexed | null = null;

  /** Puts a programme as it now is in the index: the units that stay the same stay. */
  const apply = (code: string, next: Indexed | undefined): void => {
    const before = new Map(indexed.get(code)?.units.map((unit) => [keyOf(unit), unit]));
    const units = (next?.units ?? []).map((unit) => {
      const key = keyOf(unit);
      const same = before.get(key);
      before.delete(key);
      return { unit: same ?? unit, isNew: same === undefined };
    });
    index.remove([...before.values()]);
    index.add(units.flatMap(({ unit, isNew }) => (isNew ? [unit] : [])));
    if (next === undefined) indexed.delete(code);
    else indexed.set(code, { name: next.name, units: units.map(({ unit }) => unit) });
  };
  const renew = (code: string): void => apply(code, own?.name.code === code ? own : guides.get(code));

  const nameOf = (code: string): ProgrammeName => indexed.get(code)?.name ?? { code, title: code };
  const isOwn = (unit: SearchUnit): boolean => unit.programme === own?.name.code;

  const othersOf = (hits: Hits<SearchUnit>, units: readonly SearchUnit[]): FoundUnits<FoundElsewhere> => {
    const mine = new Set(own?.units.map(({ code }) => code));
    const byCode = Map.groupBy(
      units.filter(({ code }) => !mine.has(code)),
      ({ code }) => code,
    );
    const shown = [...byCode.values()].slice(0, MOST_SHOWN.others).flatMap((same) => {
      const [first] = same;
      return first === undefined ? [] : [{ ...hits.mark(first), programmes: same.map(({ programme }) => nameOf(programme)) }];
    });
    return { shown, count: byCode.size };
  };

  return {
    setGuide: (name, units) => {
      guides.set(name.code, { name, units });
      renew(name.code);
    },
    keepGuides: (codes) => {
      for (const code of guides.keys()) {
        if (codes.has(code)) continue;
        guides.delete(code);
        renew(code);
      }
    },
    setOwn: (name, units) => {
      const before = own?.name.code;
      own = name === null ? null : { name, units };
      if (before !== undefined && before !== name?.code) renew(before);
      if (name !== null) renew(name.code);
    },
    find: (question) => {
      const { query, semester } = question;
      const isTaught = (unit: SearchUnit): boolean => semester === undefined || String(unit.semester) === semester;
      const look = (hits: Hits<SearchUnit>) => {
        const taught = hits.units.filter(isTaught);
        return { hits, own: taught.filter(isOwn), others: taught.filter((unit) => !isOwn(unit)) };
      };
      const typed = look(index.find(query));
      // What was nearly typed may stand in the student's own programme, whatever other programmes call so.
      const near = typed.own.length > 0 ? null : look(index.findNear(query));
      const mine = near ?? typed;
      const elsewhere = near === null || typed.others.length > 0 ? typed : near;
      return {
        query,
        semester,
        own: { shown: mine.own.slice(0, MOST_SHOWN.own).map(mine.hits.mark), count: mine.own.length },
        others: othersOf(elsewhere.hits, elsewhere.others),
        searched: index.size(),
      };
    },
    placesOf: (programme, code, identicalTo) => {
      const named = new Set(identicalTo);
      return [...indexed.values()].flatMap(({ name, units }) =>
        units.flatMap((unit): readonly Place[] => {
          const { title } = unit;
          if (unit.code === code) return name.code === programme ? [] : [{ programme: name, code, title, as: 'same' }];
          return named.has(unit.code) || unit.identicalTo.includes(code) ? [{ programme: name, code: unit.code, title, as: 'identical' }] : [];
        }),
      );
    },
  };
};
