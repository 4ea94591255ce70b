import { createSignal, createUniqueId, Show, untrack } from 'solid-js';
import { Button, ButtonRow, Sheet, Text } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { EditProblem } from '../../dossier/index.ts';
import type { CourseUnit, Programme, UnitCode } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';
import css from './Unit.module.css';
import { errorsOf, type FormField, type UnitForm } from './unit-form.ts';
import { UnitFormFields } from './UnitFormFields.tsx';

export interface UnitFormSheetProps {
  readonly open: boolean;
  readonly topic: string;
  readonly intro: string;
  readonly save: string;
  /** What the form holds when it opens. */
  readonly start: UnitForm;
  readonly code: UnitCode;
  readonly programme: Programme;
  readonly inGuide?: CourseUnit | undefined;
  /** Keeps a form without errors; why not, when it is refused. */
  readonly onSave: (form: UnitForm) => EditProblem | null;
  readonly onClose: () => void;
}

const Form = (props: UnitFormSheetProps & { readonly id: string }) => {
  const { unitName } = useStudiekompas();
  const [form, setForm] = createSignal(untrack(() => props.start));
  const [errors, setErrors] = createSignal<Partial<Record<FormField, string>>>({});
  const [problem, setProblem] = createSignal<EditProblem | null>(null);
  let element: HTMLFormElement | undefined;
  const submit = (): void => {
    const found = errorsOf(form());
    setErrors(found);
    if (Object.keys(found).length > 0) {
      queueMicrotask(() => element?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const refused = props.onSave(form());
    setProblem(refused);
    if (refused === null) props.onClose();
  };
  return (
    <form
      id={props.id}
      ref={(drawn) => {
        element = drawn;
      }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Text kind="meta">{props.intro}</Text>
      <UnitFormFields
        form={form()}
        errors={errors()}
        code={props.code}
        programme={props.programme}
        inGuide={props.inGuide}
        onChange={(change) => setForm((before) => ({ ...before, ...change }))}
      />
      <div role="alert" class={css['problem']}>
        <Show when={problem()}>{(refused) => problemWords(refused(), unitName)}</Show>
      </div>
    </form>
  );
};

/** The form of a unit in a sheet; what is wrong stands at its field, and the first such field takes the focus. */
export const UnitFormSheet = (props: UnitFormSheetProps) => {
  const id = createUniqueId();
  return (
    <Sheet
      open={props.open}
      onClose={() => props.onClose()}
      topic={props.topic}
      closeLabel={m.close()}
      actions={
        <ButtonRow>
          <Button kind="primary" type="submit" form={id}>
            {props.save}
          </Button>
          <Button onClick={() => props.onClose()}>{m.cancel()}</Button>
        </ButtonRow>
      }
    >
      <Form {...props} id={id} />
    </Sheet>
  );
};
