import { For } from 'solid-js';
import { formatPoints, m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import { SectionHead, Stack, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import type { WhatIf } from './choices.ts';
import css from './OpenMarks.module.css';
import { SupposedMark } from './SupposedMark.tsx';

/** Units of this year without a result: what would a mark change? */
export const OpenMarks = (props: {
  readonly units: readonly UnitCode[];
  readonly whatIf: WhatIf;
  readonly onChange: (next: WhatIf) => void;
}) => {
  const { unitName, chosen } = useStudiekompas();
  const points = (code: UnitCode) => chosen()?.programme.units.find((unit) => unit.code === code)?.points ?? 0;
  return (
    <section>
      <SectionHead title={m.whatif_open_title()} />
      <Text kind="meta">{m.whatif_open_text()}</Text>
      <Stack gap="s">
        <For each={props.units}>
          {(code) => (
            <div class={css['unit']}>
              <p class={css['head']}>
                <span>{unitName(code)}</span>
                <span class={css['points']}>{formatPoints(points(code))}</span>
              </p>
              <SupposedMark code={code} whatIf={props.whatIf} onChange={props.onChange} second="first" />
            </div>
          )}
        </For>
      </Stack>
    </section>
  );
};
