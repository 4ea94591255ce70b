import { For, Show } from 'solid-js';
import { addToIsp, chooseEvent, takeFromIsp, type IspEdit } from '../../../drafts/index.ts';
import { m } from '../../../i18n/index.ts';
import type { Finding, Fix } from '../../../rules/index.ts';
import { Button, ButtonLink, FindingRow, Stack } from '../../../ui/index.ts';
import type { VaultState } from '../../../vault/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { findingWords } from '../../words/findings.ts';
import { addHref, ispHref } from '../address.ts';
import { findingId, lookOf } from '../finding-look.ts';
import { useIspEdit } from '../open-isp.ts';
import { wayOut } from '../way-out.ts';

const editOf =
  (id: string, fix: Fix) =>
  (state: VaultState): IspEdit => {
    switch (fix.kind) {
      case 'add':
        return addToIsp(state, id, [{ code: fix.unit }]);
      case 'remove':
        return takeFromIsp(state, id, fix.unit);
      case 'choose-event':
        return chooseEvent(state, id, fix.unit, fix.event);
    }
  };

/** Where what blocks can be settled: on the screen that decides about it, else in the draft itself. */
const placeOf = (isp: string, finding: Finding): { readonly label: string; readonly href: string } => {
  if (finding.key === 'size-below-minimum') return { label: m.isp_submit_add(), href: addHref(isp) };
  return wayOut(finding) ?? { label: m.isp_submit_to_draft(), href: ispHref(isp) };
};

/** What still blocks, each with the way out: a fix by one tap, or where it is settled. */
export const Blockers = (props: { readonly isp: string; readonly findings: readonly Finding[]; readonly onLeave: () => void }) => {
  const { pack, unitName } = useStudiekompas();
  const edit = useIspEdit();
  const words = (finding: Finding) => findingWords(finding, pack(), unitName);
  const sentence = (finding: Finding): string => {
    const { unit, sentence: said } = words(finding);
    return unit === undefined ? said : `${unit}: ${said}`;
  };
  const byId = () => new Map(props.findings.map((finding) => [findingId(finding), finding]));
  return (
    <Stack gap="s">
      <For each={[...byId().keys()]}>
        {(id) => (
          <Show when={byId().get(id)}>
            {(finding) => (
              <div>
                <FindingRow look={lookOf(finding())} word={`${words(finding()).severity}.`}>
                  {sentence(finding())}
                </FindingRow>
                <Show
                  when={finding().fix}
                  fallback={
                    <ButtonLink kind="quiet" href={placeOf(props.isp, finding()).href} onClick={() => props.onLeave()}>
                      {placeOf(props.isp, finding()).label}
                    </ButtonLink>
                  }
                >
                  {(fix) => (
                    <Button kind="quiet" onClick={() => edit(editOf(props.isp, fix()))}>
                      {words(finding()).fix}
                    </Button>
                  )}
                </Show>
              </div>
            )}
          </Show>
        )}
      </For>
    </Stack>
  );
};
