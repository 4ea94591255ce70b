import { For, Show } from 'solid-js';
import { setThresholdPackage, type EnrolmentPlace } from '../../dossier/index.ts';
import { m } from '../../i18n/index.ts';
import type { Enrolment, UnitCode } from '../../model/index.ts';
import { Checkbox, Switch } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** The threshold package that the cluster made for who came over from another school (art. 21): which units of this year are in it. */
export const OwnPackage = (props: { readonly enrolment: Enrolment; readonly place: EnrolmentPlace }) => {
  const { make, unitName } = useStudiekompas();
  const chosen = (): readonly UnitCode[] => props.enrolment.thresholdPackage ?? [];
  const units = () => [...new Set([...props.enrolment.units.map(({ code }) => code), ...chosen()])];
  const store = (codes: readonly UnitCode[] | null) => make(setThresholdPackage(props.place, codes));
  return (
    <>
      <Switch
        label={m.dossier_own_package()}
        hint={m.dossier_own_package_hint()}
        checked={chosen().length > 0}
        onChange={(on) => store(on ? props.enrolment.units.map(({ code }) => code) : null)}
      />
      <Show when={chosen().length > 0}>
        <div role="group" aria-label={m.dossier_own_package_units()}>
          <For each={units()}>
            {(code) => (
              <Checkbox
                label={unitName(code)}
                checked={chosen().includes(code)}
                unavailable={chosen().length === 1 && chosen().includes(code) ? m.dossier_own_package_last() : undefined}
                onChange={(on) => store(on ? [...chosen(), code] : chosen().filter((other) => other !== code))}
              />
            )}
          </For>
        </div>
      </Show>
    </>
  );
};
