import type { CalendarDate, UnitCode } from '../model/index.ts';
import type { Json, VaultState, Write } from '../vault/index.ts';
import { draftKey } from './draft.ts';
import { edit, ifIn, put, refuse, whenDraft, whenThere, wrongCode, wrongIn, type IspEdit } from './isp-edit.ts';
import { unitFields } from './isp-start.ts';
import { ispFields, ispUnitFields, ispUnitKey, type Isp } from './isp.ts';

type Fields = Readonly<Record<string, string | number | boolean | null>>;

const frameOf = ({ contract, main, major, classGroup, enrolledOn }: Isp): Fields => ({ contract, main, major, classGroup, enrolledOn });

/**
 * Submits it: from here on it is locked (RULES H.11). What was submitted is kept whole, in one value: another device that adds or takes out a unit, chooses
 * an event or deletes the ISP without knowing changes nothing of it.
 */
export const submitIsp = (state: VaultState, id: string, on: CalendarDate): IspEdit => {
  const wrong = wrongIn({ submittedOn: on }, ispFields);
  if (wrong !== null) return refuse(wrong);
  return whenDraft(state, id, (isp) => {
    const { name, createdOn } = isp;
    const units = isp.units.map((unit) => ({ code: unit.code, fields: unitFields(unit) }));
    return edit('submit-isp', [
      ...put(draftKey(id), { ...(name === '' ? {} : { name }), ...(createdOn === null ? {} : { createdOn }), submittedOn: on, submission: { on, frame: frameOf(isp), units } }),
      // Where another device took it out or deleted the ISP, taking the submission back must still find it.
      ...units.flatMap(({ code, fields }) => put(ispUnitKey(id, code), fields)),
    ]);
  });
};

/** What the school did with a submitted ISP, or what was changed for the second semester. */
export interface IspAnswer {
  readonly on: CalendarDate;
  readonly added: readonly UnitCode[];
  readonly removed: readonly UnitCode[];
  /** The event proposed for each unit that is added, if any (RULES H.9). */
  readonly events?: ReadonlyMap<UnitCode, string>;
}

const eventWrites = (state: VaultState, id: string, codes: readonly UnitCode[], { events }: IspAnswer): readonly Write[] =>
  codes.flatMap((code) => {
    const event = events?.get(code);
    const chosen = state.get(ispUnitKey(id, code))?.fields['event'] ?? null;
    return event === undefined || chosen !== null ? [] : put(ispUnitKey(id, code), { event });
  });

const wrongEvent = ({ events }: IspAnswer) => [...(events?.values() ?? [])].map((event) => wrongIn({ event }, ispUnitFields)).find((one) => one !== null) ?? null;

/**
 * Makes an edit of what was submitted. Its submission is written with it, as it is: where another device deletes the ISP at the same time, what is left of it
 * is still what was submitted.
 */
const whenSubmitted = (state: VaultState, id: string, make: (isp: Isp) => IspEdit, otherwise: 'isp-not-submitted' | 'isp-not-answered' = 'isp-not-submitted'): IspEdit =>
  whenThere(state, id, (isp) => {
    if (isp.state.kind === 'draft' || (otherwise === 'isp-not-answered' && isp.state.kind === 'submitted')) return refuse({ code: otherwise, id });
    const made = make(isp);
    const submission = state.get(draftKey(id))?.fields['submission'] ?? null;
    return made.ok && submission !== null ? edit(made.label, [...put(draftKey(id), { submission }), ...made.writes]) : made;
  });

/** Notes the school's answer: approved as it was submitted, or adjusted with what it added and took out. Noted anew, it takes the place of the earlier one. */
export const answerIsp = (state: VaultState, id: string, answer: IspAnswer): IspEdit => {
  const { on, added, removed } = answer;
  const wrong = wrongIn({ answeredOn: on }, { answeredOn: ispFields.submittedOn }) ?? wrongCode([...added, ...removed]) ?? wrongEvent(answer);
  if (wrong !== null) return refuse(wrong);
  return whenSubmitted(state, id, ({ submitted }) => {
    const came = added.filter((code) => !submitted.includes(code));
    const went = removed.filter((code) => submitted.includes(code));
    return edit('answer-isp', [...put(draftKey(id), { schoolAnswer: { on, added: came, removed: went } }), ...eventWrites(state, id, came, answer)]);
  });
};

const mark = (id: string, codes: readonly UnitCode[], value: Json): readonly Write[] => codes.flatMap((code) => put(ispUnitKey(id, code), { semester2: value }));

/** Sends changes of units that start in the second semester (RULES H.1), once the school has answered; a change back is as if it had never been. */
export const changeSemester2 = (state: VaultState, id: string, answer: IspAnswer): IspEdit => {
  const { on, added, removed } = answer;
  const wrong = wrongIn({ semester2On: on }, ispFields) ?? wrongCode([...added, ...removed]) ?? wrongEvent(answer);
  if (wrong !== null) return refuse(wrong);
  const make = (isp: Isp): IspEdit => {
    const inForce = (code: UnitCode): boolean => isp.units.some((unit) => unit.code === code);
    const cameNow = (code: UnitCode): boolean => isp.units.some((unit) => unit.code === code && unit.origin === 'semester2');
    const wentNow = (code: UnitCode): boolean => isp.removed.some((one) => one.code === code && one.by === 'semester2');
    const came = added.filter((code) => !inForce(code) && !wentNow(code));
    return edit('change-semester-2', [
      ...put(draftKey(id), { semester2On: on }),
      ...mark(id, came, 'added'),
      ...eventWrites(state, id, came, answer),
      ...mark(id, removed.filter((code) => inForce(code) && !cameNow(code)), 'removed'),
      ...mark(id, [...added.filter(wentNow), ...removed.filter(cameNow)], null),
    ]);
  };
  return whenSubmitted(state, id, make, 'isp-not-answered');
};

/** Withdraws from a unit of a submitted ISP on a day (RULES H.13); null takes that back, and with it that the whole was left. */
export const withdrawInIsp = (state: VaultState, id: string, code: UnitCode, on: CalendarDate | null): IspEdit => {
  const wrong = wrongIn({ withdrewOn: on }, ispUnitFields);
  if (wrong !== null) return refuse(wrong);
  return whenSubmitted(state, id, (isp) =>
    ifIn(isp, code, () =>
      edit('withdraw-in-isp', [
        ...put(ispUnitKey(id, code), { withdrewOn: on }),
        ...(on === null && isp.leftOn !== null ? put(draftKey(id), { leftOn: null }) : []),
      ]),
    ),
  );
};

/** Leaves the whole of a submitted ISP on a day: every unit that was not left or exempted, and the enrolment itself (RULES F.5, I.6). */
export const leaveIsp = (state: VaultState, id: string, on: CalendarDate): IspEdit => {
  const wrong = wrongIn({ leftOn: on }, ispFields);
  if (wrong !== null) return refuse(wrong);
  return whenSubmitted(state, id, (isp) => {
    const left = isp.units.filter(({ withdrewOn, exemption }) => withdrewOn === null && exemption === null);
    if (left.length === 0) return refuse({ code: 'unit-missing', id });
    return edit('withdraw-in-isp', [...put(draftKey(id), { leftOn: on }), ...left.flatMap(({ code }) => put(ispUnitKey(id, code), { withdrewOn: on }))]);
  });
};

/** Forgets a unit that was added elsewhere while the ISP was submitted here. */
export const forgetLater = (state: VaultState, id: string, code: UnitCode): IspEdit =>
  whenSubmitted(state, id, (isp) => (isp.later.includes(code) ? edit('take-from-isp', put(ispUnitKey(id, code), { taken: null })) : refuse({ code: 'unit-missing', id })));
