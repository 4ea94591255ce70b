import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAdditions } from '../../guide/index.ts';
import type { Additions, CourseUnit, Programme } from '../../model/index.ts';
import { simpleParts, withKind, withoutUnit, withUnit } from './requirement-form.ts';
import { correctionEdit, definitionOf, emptyForm, errorsOf, formOf, type Corrected, type UnitForm } from './unit-form.ts';

const unit: CourseUnit = {
  code: 'A',
  title: 'Boekhouden',
  points: 6,
  stage: 1,
  semester: 1,
  mandatory: true,
  grading: 'numeric',
  tolerable: 'unknown',
  resit: 'yes',
  requires: 'none',
  identicalTo: [],
  activities: [],
  calculation: 'weighted',
  events: [],
};
const programme: Programme = {
  code: 'BM', title: 'Bedrijfsmanagement', kind: 'bachelor', initial: true, educational: false, workTrack: false,
  points: 180, stages: 3, groups: [{ id: 'keuze', kind: 'electives', title: 'Keuze' }], units: [unit],
};
const uncorrected: Corrected = { programme: 'BM', code: 'A', unit, inGuide: unit, defined: false };

const anyForm: fc.Arbitrary<UnitForm> = fc.record({
  title: fc.constantFrom('Boekhouden', 'Boekhouden 1'),
  points: fc.constantFrom(3, 6),
  stage: fc.constantFrom(1, 2),
  semester: fc.constantFrom<UnitForm['semester']>(1, 2, 'year'),
  mandatory: fc.boolean(),
  group: fc.constantFrom('', 'keuze'),
  grading: fc.constantFrom('numeric' as const, 'pass-fail' as const),
  tolerable: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  resit: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  requires: fc.constantFrom<UnitForm['requires']>('none', 'unknown', { kind: 'acquired', unit: 'B' }),
  minAcquired: fc.constantFrom(0, 60),
});

/** The unit as it is shown after these edits of its correction. */
const shownAfter = (forms: readonly UnitForm[]): { readonly unit: CourseUnit; readonly fields: readonly string[] } => {
  const fields = new Map<string, unknown>();
  let shown = unit;
  for (const form of forms) {
    const edit = correctionEdit(form, { ...uncorrected, unit: shown });
    for (const write of edit?.ok === true ? edit.writes : []) {
      if ('delete' in write) continue;
      if (write.value === null) fields.delete(write.field);
      else fields.set(write.field, write.value);
    }
    const additions: Additions = { corrections: new Map([['A', Object.fromEntries(fields)]]), definitions: new Map() };
    shown = withAdditions(programme, additions).programme.units[0] ?? shown;
  }
  return { unit: shown, fields: [...fields.keys()] };
};

describe('correcting a unit', () => {
  it('shows what the form said, whatever was corrected before', () => {
    fc.assert(
      fc.property(fc.array(anyForm, { minLength: 1, maxLength: 4 }), (forms) => {
        expect(formOf(shownAfter(forms).unit)).toEqual(forms.at(-1));
      }),
    );
  });

  it('leaves no correction behind once everything is as the guide has it again', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(shownAfter([form, formOf(unit)]).fields).toEqual([]);
      }),
    );
  });

  it('changes nothing when nothing was changed', () => {
    expect(correctionEdit(formOf(unit), uncorrected)).toBeNull();
  });

  it('says at the field what is missing or cannot be', () => {
    expect(errorsOf(formOf(unit))).toEqual({});
    expect(Object.keys(errorsOf(emptyForm))).toEqual(['title', 'points']);
    expect(Object.keys(errorsOf({ ...formOf(unit), points: 2.5, minAcquired: 401 }))).toEqual(['points', 'minAcquired']);
    expect(Object.keys(errorsOf({ ...formOf(unit), title: 'x'.repeat(201) }))).toEqual(['title']);
  });

  it('keeps everything that the form says of a new unit', () => {
    const definition = definitionOf({ ...emptyForm, title: ' Vrij vak ', points: 3 });
    expect(definition).toMatchObject({ title: 'Vrij vak', points: 3, stage: 1, tolerable: 'unknown' });
  });
});

describe('what must come before a unit', () => {
  it('grows and shrinks unit by unit', () => {
    const one = withUnit([], 'B');
    expect(one).toEqual({ kind: 'kind-unknown', unit: 'B' });
    const two = withUnit(simpleParts(one) ?? [], 'C');
    expect(simpleParts(two)?.map((part) => part.unit)).toEqual(['B', 'C']);
    const known = withKind(simpleParts(two) ?? [], 'B', 'followed');
    expect(simpleParts(known)?.[0]).toEqual({ kind: 'followed', unit: 'B', sameYear: false });
    expect(withoutUnit(simpleParts(known) ?? [], 'B')).toEqual({ kind: 'kind-unknown', unit: 'C' });
    expect(withoutUnit([{ kind: 'acquired', unit: 'B' }], 'B')).toBe('unknown');
  });

  it('is not offered as a list where one of several will do', () => {
    expect(simpleParts({ kind: 'any', of: [{ kind: 'acquired', unit: 'B' }, { kind: 'acquired', unit: 'C' }] })).toBeNull();
    expect(simpleParts({ kind: 'all', of: [{ kind: 'any', of: [{ kind: 'acquired', unit: 'B' }] }] })).toEqual([{ kind: 'acquired', unit: 'B' }]);
  });
});
