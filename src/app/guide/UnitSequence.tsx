import { createMemo, Show } from 'solid-js';
import { SectionHead, type SequenceItem, SequenceLine, Text } from '../../ui/index.ts';
import { formatPoints, m } from '../../i18n/index.ts';
import type { CourseUnit, Programme, UnitCode } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { unitAddress } from './address.ts';
import { leadsTo, requiredFor, type RequiredUnit } from './sequence.ts';
import { standingOf } from './standing.ts';

const needs: Readonly<Record<RequiredUnit['kind'], () => string>> = {
  followed: () => m.fiche_needs_followed(),
  acquired: () => m.fiche_needs_acquired(),
  'kind-unknown': () => m.fiche_needs_unknown(),
};

const leads: Readonly<Record<RequiredUnit['kind'], () => string>> = {
  followed: () => m.fiche_leads_followed(),
  acquired: () => m.fiche_leads_acquired(),
  'kind-unknown': () => m.fiche_leads_unknown(),
};

/** The words above an item, unless those above the one before it said the same. */
const once = (words: readonly string[]): readonly (string | undefined)[] =>
  words.map((word, index) => (word === words[index - 1] ? undefined : word));

export interface UnitSequenceProps {
  readonly unit: CourseUnit;
  readonly programme: Programme;
  /** Not the student's own programme: its links lead to its own sheets. */
  readonly other?: boolean;
}

/** What a unit needs first and what it leads to, with where each stands. */
export const UnitSequence = (props: UnitSequenceProps) => {
  const { assessment } = useStudiekompas();
  const titles = createMemo(() => new Map(props.programme.units.map(({ code, title }) => [code, title])));
  const item = (code: UnitCode, lead: string | undefined): SequenceItem => {
    const standing = standingOf(assessment(), code);
    return {
      fill: standing?.fill ?? 'dashed',
      name: titles().get(code) ?? code,
      lead,
      state: standing?.status,
      href: unitAddress(code, props.other === true ? props.programme.code : undefined),
    };
  };
  const before = () => requiredFor(props.unit);
  const after = createMemo(() => leadsTo(props.unit.code, props.programme.units));
  const items = createMemo((): readonly SequenceItem[] => {
    const beforeLeads = once(before().map(({ kind, any }) => (any ? m.fiche_needs_one_of({ kind: needs[kind]() }) : needs[kind]())));
    const afterLeads = once(after().map(({ kind }) => leads[kind]()));
    return [
      ...before().map(({ unit }, index) => item(unit, beforeLeads[index])),
      {
        fill: standingOf(assessment(), props.unit.code)?.fill ?? 'dashed',
        name: props.unit.title,
        current: true,
      },
      ...after().map(({ unit }, index) => item(unit.code, afterLeads[index])),
    ];
  });
  return (
    <section>
      <SectionHead title={m.fiche_sequence()} />
      <Show when={items().length > 1}>
        <SequenceLine label={m.fiche_sequence()} items={items()} />
      </Show>
      <Show when={after().length === 0}>
        <Text kind="meta">{m.fiche_leads_nowhere()}</Text>
      </Show>
      <Show when={props.unit.requires === 'none'}>
        <Text kind="meta">{m.fiche_requires_none()}</Text>
      </Show>
      <Show when={props.unit.requires === 'unknown'}>
        <Text kind="meta">{m.fiche_requires_unknown()}</Text>
      </Show>
      <Show when={props.unit.minAcquired}>{(points) => <Text kind="meta">{m.fiche_min_acquired({ points: formatPoints(points()) })}</Text>}</Show>
    </section>
  );
};
