import { createMemo, Show } from 'solid-js';
import { chooseEvent } from '../../../drafts/index.ts';
import { formatList, m } from '../../../i18n/index.ts';
import type { CourseUnit, Programme, UnitCode, UnitEvent } from '../../../model/index.ts';
import { eventClashes, isEventOf } from '../../../rules/index.ts';
import { Announcer, Button, ChoiceList, createAnnouncer, Sheet, Stack, Text, type ChoiceOption } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { useIspEdit, type OpenIsp } from '../open-isp.ts';
import { lessonWords } from './lesson-words.ts';

export interface EventSheetProps {
  readonly open: OpenIsp;
  /** Of the unit; null closes it. */
  readonly code: UnitCode | null;
  readonly onClose: () => void;
}

const groupsWords = ({ classGroups }: UnitEvent): readonly string[] =>
  classGroups.length === 0 ? [] : [m.isp_event_groups({ count: classGroups.length, groups: formatList(classGroups) })];

const Events = (props: { readonly open: OpenIsp; readonly unit: CourseUnit; readonly programme: Programme }) => {
  const { unitName, vault } = useStudiekompas();
  const edit = useIspEdit();
  const { message, announce } = createAnnouncer();
  const chosen = () => props.open.isp().units.find(({ code }) => code === props.unit.code)?.event ?? null;
  const clashes = createMemo(() => {
    const { next } = props.open.situation();
    return next === undefined ? new Map<string, readonly UnitCode[]>() : eventClashes(props.programme, next, props.unit.code);
  });
  const own = (event: UnitEvent): boolean => {
    const classGroup = props.open.isp().classGroup;
    return classGroup !== null && isEventOf(event, classGroup);
  };
  const detail = (event: UnitEvent): string => {
    const overlap = clashes().get(event.id) ?? [];
    const when = lessonWords(event.times ?? []);
    const all = [...groupsWords(event), ...(when === '' ? [] : [when]), ...(overlap.length === 0 ? [] : [m.isp_event_overlaps({ units: formatList(overlap.map(unitName)) })])];
    return all.join(' ');
  };
  const options = (): readonly ChoiceOption<string>[] =>
    props.unit.events.map((event) => ({
      value: event.id,
      label: m.isp_event_name({ event: event.id }),
      detail: detail(event),
      tag: own(event) ? m.isp_event_own() : undefined,
    }));
  const known = (): string | null => props.unit.events.find(({ id }) => id === chosen())?.id ?? null;
  const choose = (event: string | null): void => {
    const problem = edit(chooseEvent(vault.state(), props.open.isp().id, props.unit.code, event));
    if (problem !== null) announce(ispProblemWords(problem));
    else announce(event === null ? m.isp_event_none_chosen() : m.isp_event_chosen({ event }));
  };
  const fixed = (): boolean => !props.open.eventOpen(props.unit.code);
  return (
    <Stack>
      <Show when={known() === null && chosen() !== null}>
        <Text kind="prose">{m.isp_event_gone({ event: chosen() ?? '' })}</Text>
      </Show>
      <Show
        when={!fixed()}
        fallback={
          <Text kind="prose">
            {props.open.locked() ? m.isp_pick_locked_text() : `${m.isp_group_none_strong()} ${m.isp_group_none_text()}`}
            <Show when={chosen()}>{(event) => <> {m.isp_event_chosen({ event: event() })}</>}</Show>
          </Text>
        }
      >
        <Text kind="prose">{props.open.locked() ? m.isp_event_later_text() : m.isp_event_text()}</Text>
        <ChoiceList label={m.isp_event_choose()} options={options()} value={known()} onChange={choose} />
        <Show when={chosen() !== null}>
          <Button kind="quiet" onClick={() => choose(null)}>
            {m.isp_event_none()}
          </Button>
        </Show>
      </Show>
      <Announcer message={message()} />
    </Stack>
  );
};

/** The events of a unit of a draft, with their class groups and hours: one is chosen, that of the student's own class group is marked (RULES H.9). */
export const EventSheet = (props: EventSheetProps) => {
  const { chosen, unitName } = useStudiekompas();
  const unit = () => (props.code === null ? undefined : props.open.unitOf(props.code));
  return (
    <Sheet
      open={props.code !== null}
      onClose={() => props.onClose()}
      topic={m.isp_event_title()}
      title={props.code === null ? undefined : unitName(props.code)}
      closeLabel={m.close()}
    >
      <Show when={unit()} fallback={<Text kind="prose">{m.isp_event_not_in_guide()}</Text>}>
        {(known) => (
          <Show when={known().events.length > 0 ? chosen()?.programme : undefined} fallback={<Text kind="prose">{m.isp_event_no_events()}</Text>}>
            {(programme) => <Events open={props.open} unit={known()} programme={programme()} />}
          </Show>
        )}
      </Show>
    </Sheet>
  );
};
