import { type EditResult, setCorrection } from '../../dossier/index.ts';
import { m } from '../../i18n/index.ts';
import type { Missing } from '../../rules/index.ts';
import { Button } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import css from './Questions.module.css';

/** Whether a unit can be tolerated or re-sat: what the guide does not say and one tap answers. */
export type AboutUnit = Extract<Missing, { what: 'tolerable' | 'resit' }>;

/** The question about a unit that one tap answers, if that is what is missing. */
export const aboutUnit = (missing: Missing): AboutUnit | undefined =>
  missing.what === 'tolerable' || missing.what === 'resit' ? missing : undefined;

/** Asks what the guide does not say, with where to look; the answer is the student's own correction of the guide. */
export const UnitQuestion = (props: { readonly missing: AboutUnit }) => {
  const { settings, unitName, make } = useStudiekompas();
  const words = () => ({ unit: unitName(props.missing.unit) });
  const answer = (known: 'yes' | 'no'): EditResult =>
    setCorrection(settings().programme ?? '', props.missing.unit, props.missing.what === 'tolerable' ? { tolerable: known } : { resit: known });
  return (
    <div class={css['question']}>
      <p class={css['ask']}>{props.missing.what === 'tolerable' ? m.ask_tolerable(words()) : m.ask_resit(words())}</p>
      <p class={css['where']}>{props.missing.what === 'tolerable' ? m.ask_tolerable_where() : m.ask_resit_where()}</p>
      <div class={css['answers']}>
        <Button onClick={() => make(answer('yes'))}>{m.yes()}</Button>
        <Button onClick={() => make(answer('no'))}>{m.no()}</Button>
      </div>
    </div>
  );
};
