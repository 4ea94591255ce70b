import type { Dossier, Enrolment, Opportunity, Student, UnitRecord } from '../model/index.ts';
import type { Json, Write } from '../vault/index.ts';
import { write, writeFields } from './edit.ts';
import { enrolmentKey, studentKey, unitKey, type EnrolmentPlace } from './record-key.ts';
import { statusField } from './student-view.ts';
import { asTakenJson, opportunityNumbers, partExemptField, periodField, resultField } from './unit-view.ts';

type Fields = readonly (readonly [string, Json | undefined])[];

const writeKnown = (record: string, fields: Fields): Write[] =>
  fields.flatMap(([field, value]) => (value === undefined ? [] : [write(record, field, value)]));

const studentWrites = ({ statuses, ...student }: Student): Write[] => [
  ...writeKnown(studentKey, Object.entries(student)),
  ...statuses.map((status) => write(studentKey, statusField(status), true)),
];

const opportunityFields = (opportunities: readonly Opportunity[], activity?: string): Fields =>
  opportunityNumbers.flatMap((number): Fields => {
    const opportunity = opportunities[number - 1];
    if (opportunity === undefined) return [];
    return [
      [resultField(number, activity), opportunity.result ?? 'open'],
      [periodField(number, activity), opportunity.period],
    ];
  });

const unitWrites = (place: EnrolmentPlace, unit: UnitRecord, order: number): Write[] =>
  writeKnown(unitKey({ ...place, code: unit.code }), [
    ['taken', true],
    ['order', order],
    ...opportunityFields(unit.opportunities),
    ...unit.parts.flatMap(({ activity, opportunities }): Fields =>
      opportunities === 'exempt' ? [[partExemptField(activity), true]] : opportunityFields(opportunities, activity),
    ),
    ['second', unit.second],
    ['exempt', unit.exemption === undefined ? undefined : true],
    ['exemptMark', unit.exemption?.mark],
    ['tolerated', unit.tolerated],
    ['rejectedOn', unit.rejectedOn],
    ['withdrewOn', unit.withdrewOn],
    ['examTaken', unit.examTaken],
    ['asTaken', unit.asTaken === undefined ? undefined : asTakenJson(unit.asTaken)],
  ]);

/** A whole enrolment as writes, in an order of its own. */
export const enrolmentWrites = (programme: string, enrolment: Enrolment): Write[] => {
  const { year, contract, main, enrolledOn, withdrewOn, major, published, semester2Start, resitRegistration, thresholdPackage, units } = enrolment;
  const place = { programme, year, contract };
  return [
    ...writeFields(enrolmentKey(place), { main }),
    ...writeKnown(enrolmentKey(place), [
      ['enrolledOn', enrolledOn],
      ['withdrewOn', withdrewOn],
      ['major', major],
      ['published1', published[1]],
      ['published2', published[2]],
      ['published3', published[3]],
      ['semester2Start', semester2Start],
      ['resitRegistration', resitRegistration],
      ['thresholdPackage', thresholdPackage],
    ]),
    ...units.flatMap((unit, order) => unitWrites(place, unit, order)),
  ];
};

/**
 * A whole dossier as writes, for an import into a vault that holds nothing of this programme yet; {@link dossierOf} gives the same
 * dossier back. Open alternatives are no writes: they come from other devices only.
 */
export const dossierWrites = (programme: string, dossier: Dossier): readonly Write[] => [
  ...studentWrites(dossier.student),
  ...dossier.enrolments.flatMap((enrolment) => enrolmentWrites(programme, enrolment)),
];
