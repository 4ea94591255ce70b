import { createMemo, createSignal, For, Show } from 'solid-js';
import { chooseEvent, setClassGroup, together } from '../../../drafts/index.ts';
import { m } from '../../../i18n/index.ts';
import { classGroupsOf, proposedEvents, type EventProposal } from '../../../rules/index.ts';
import { Announcer, Button, ButtonRow, createAnnouncer, Note, personIcon, SectionHead } from '../../../ui/index.ts';
import type { Standing } from '../../shell/WithProgramme.tsx';
import { useStudiekompas } from '../../studiekompas.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { useIspEdit, type OpenIsp } from '../open-isp.ts';
import css from './ClassGroup.module.css';
import { ClassGroupForm } from './ClassGroupForm.tsx';
import { linkClassGroup } from './link-class-group.ts';

export interface ClassGroupPartProps {
  readonly open: OpenIsp;
  readonly standing: Standing;
}

/** The class group of a draft: the message while there is none, linking one, changing it, and the events that the new one proposes instead of chosen ones. */
export const ClassGroupPart = (props: ClassGroupPartProps) => {
  const { pack, vault, unitName } = useStudiekompas();
  const edit = useIspEdit();
  const { message, announce } = createAnnouncer();
  const [changing, setChanging] = createSignal(false);
  /** The class group for which the student still has to say whether chosen events change with it. */
  const [asking, setAsking] = createSignal<string | null>(null);
  const isp = () => props.open.isp();
  const programme = () => props.standing.chosen().programme;
  const known = createMemo(() => classGroupsOf(programme()));
  const proposals = createMemo((): readonly EventProposal[] => {
    const { next } = props.open.situation();
    const asked = asking() !== null && asking() === isp().classGroup && !props.open.locked();
    return next === undefined || !asked ? [] : proposedEvents(programme(), next).filter(({ chosen }) => chosen !== null);
  });

  let part: HTMLElement | undefined;
  // What is pressed here goes away: the keyboard goes on where the next act stands.
  const goOn = (at = 0): void => {
    const takes = [...(part?.querySelectorAll<HTMLElement>('[data-take]') ?? [])];
    (takes.at(Math.min(at, takes.length - 1)) ?? part?.querySelector<HTMLElement>('[data-change]') ?? part?.querySelector('input'))?.focus();
  };
  const change = (): void => {
    setChanging(true);
    part?.querySelector('input')?.focus();
  };
  const keep = (): void => {
    setAsking(null);
    goOn();
  };
  const leave = (): void => {
    setChanging(false);
    part?.querySelector<HTMLElement>('[data-change]')?.focus();
  };

  const link = (typed: string): string | null => {
    const classGroup = typed.trim().replaceAll(/\s+/g, ' ');
    if (classGroup === '') return m.isp_group_needed();
    const made = linkClassGroup(vault.state(), isp(), classGroup, { pack: pack(), programme: programme(), situation: props.open.situation() });
    const problem = edit(made.edit);
    if (problem !== null) return ispProblemWords(problem);
    setChanging(false);
    setAsking(classGroup);
    announce(
      made.added.length === 0 ? m.isp_group_linked({ group: classGroup }) : `${m.isp_group_linked({ group: classGroup })} ${m.isp_group_ticked({ count: made.added.length })}`,
    );
    goOn();
    return null;
  };
  const unlink = (): void => {
    const problem = edit(setClassGroup(vault.state(), isp().id, null));
    setChanging(false);
    announce(problem === null ? m.isp_group_none_strong() : ispProblemWords(problem));
    goOn();
  };
  const take = (...taken: readonly EventProposal[]): void => {
    const [first, ...others] = taken;
    if (first === undefined) return;
    const { id } = isp();
    const at = proposals().indexOf(first);
    const state = vault.state();
    const problem = edit(together(chooseEvent(state, id, first.unit, first.event), ...others.map(({ unit, event }) => chooseEvent(state, id, unit, event))));
    announce(problem === null ? m.isp_group_events_taken({ count: taken.length }) : ispProblemWords(problem));
    goOn(at);
  };

  const form = (action: string, cancel?: () => void) => (
    <ClassGroupForm value={isp().classGroup ?? ''} known={known()} action={action} onLink={link} onCancel={cancel} />
  );
  const linked = () => (
    <>
      <div class="u-apart">
        <span>
          {m.isp_group_title()} <b>{isp().classGroup}</b>
        </span>
        <Show when={!props.open.locked() && !changing()}>
          <Button kind="quiet" data-change="" onClick={change}>
            {m.isp_group_change()}
          </Button>
        </Show>
      </div>
      <Show when={changing()}>
        {form(m.isp_group_store(), leave)}
        <Button kind="quiet" onClick={unlink}>
          {m.isp_group_unlink()}
        </Button>
      </Show>
      <Show when={proposals().length > 0}>
        <section>
          <SectionHead level={3} title={m.isp_group_events({ group: isp().classGroup ?? '' })} />
          <ul>
            <For each={proposals()}>
              {(one) => (
                <li class={`u-apart ${css['proposal']}`}>
                  <span>
                    <b>{unitName(one.unit)}</b>
                    <span>{m.isp_group_event_change({ chosen: one.chosen ?? '', event: one.event })}</span>
                  </span>
                  <Button data-take="" aria-label={m.isp_group_event_take({ event: one.event, unit: unitName(one.unit) })} onClick={() => take(one)}>
                    {m.isp_group_take()}
                  </Button>
                </li>
              )}
            </For>
          </ul>
          <ButtonRow>
            <Show when={proposals().length > 1}>
              <Button kind="primary" onClick={() => take(...proposals())}>
                {m.isp_group_take_all()}
              </Button>
            </Show>
            <Button onClick={keep}>{m.isp_group_keep()}</Button>
          </ButtonRow>
        </section>
      </Show>
    </>
  );
  return (
    <section ref={(section) => (part = section)} class={css['part']} aria-label={m.isp_group_title()}>
      <Show when={isp().classGroup === null} fallback={linked()}>
        <div>
          <Note icon={personIcon} strong={m.isp_group_none_strong()}>
            {m.isp_group_none_text()}
          </Note>
        </div>
        <Show when={!props.open.locked()}>{form(m.isp_group_link())}</Show>
      </Show>
      <Announcer message={message()} />
    </section>
  );
};
