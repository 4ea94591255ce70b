import type { Case, CaseRequirement } from './case-schema.ts';

/** A reference to something that the case does not define. */
export interface UnknownReference {
  readonly path: readonly PropertyKey[];
  readonly what: string;
}

const unitsOf = (requirement: CaseRequirement): readonly string[] => {
  if ('acquired' in requirement) return [requirement.acquired];
  if ('followed' in requirement) return [requirement.followed];
  return ('all' in requirement ? requirement.all : requirement.any).flatMap(unitsOf);
};

/** Every code of a unit, activity or event in a case that its programme does not have, with its place in the case. */
export const unknownReferences = (one: Case): readonly UnknownReference[] => {
  const { units } = one.programme;
  const found: UnknownReference[] = [];
  const unit = (code: string, path: readonly PropertyKey[]): void => {
    if (!Object.hasOwn(units, code)) found.push({ path, what: `unknown unit ${code}` });
  };
  const all = (codes: readonly string[] | undefined, path: readonly PropertyKey[]): void =>
    codes?.forEach((code, index) => unit(code, [...path, index]));
  const keys = (map: Readonly<Record<string, unknown>> | undefined, path: readonly PropertyKey[]): void =>
    Object.keys(map ?? {}).forEach((code) => unit(code, [...path, code]));

  for (const [code, { requires, identicalTo }] of Object.entries(units)) {
    if (requires !== undefined && requires !== 'unknown') {
      for (const needed of unitsOf(requires)) unit(needed, ['programme', 'units', code, 'requires']);
    }
    all(identicalTo, ['programme', 'units', code, 'identicalTo']);
  }

  one.years.forEach(({ units: entries }, index) => {
    keys(entries, ['years', index, 'units']);
    for (const [code, entry] of Object.entries(entries)) {
      const activities = units[code]?.activities;
      if (!activities || !('parts' in entry)) continue;
      for (const part of Object.keys(entry.parts ?? {})) {
        if (!Object.hasOwn(activities, part)) found.push({ path: ['years', index, 'units', code, 'parts', part], what: `unknown activity ${part}` });
      }
    }
  });

  all(one.tolerate, ['tolerate']);
  if (one.withdraw) unit(one.withdraw.unit, ['withdraw', 'unit']);
  all(one.next?.units, ['next', 'units']);
  all(one.next?.exempt, ['next', 'exempt']);
  keys(one.next?.events, ['next', 'events']);

  const { expect } = one;
  keys(expect.units, ['expect', 'units']);
  keys(expect.tolerance?.candidates, ['expect', 'tolerance', 'candidates']);
  expect.tolerance?.choices?.forEach((choice, index) => all(choice, ['expect', 'tolerance', 'choices', index]));
  if (typeof expect.decision === 'object') keys(expect.decision.refused, ['expect', 'decision', 'refused']);
  all(expect.threshold?.package, ['expect', 'threshold', 'package']);
  all(expect.threshold?.open, ['expect', 'threshold', 'open']);
  all(expect.threshold?.automatic, ['expect', 'threshold', 'automatic']);
  all(expect.programme?.automatic, ['expect', 'programme', 'automatic']);
  const named = (list: readonly { readonly unit?: string | null | undefined }[] | undefined, path: readonly PropertyKey[]): void =>
    list?.forEach((entry, index) => {
      if (typeof entry.unit === 'string') unit(entry.unit, [...path, index, 'unit']);
    });
  named(expect.refusals, ['expect', 'refusals']);
  named(expect.isp?.findings, ['expect', 'isp', 'findings']);
  return found;
};
