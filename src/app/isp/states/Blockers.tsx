import { createSignal, For, Show } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import type { Finding, Fix } from '../../../rules/index.ts';
import { Button, ButtonLink, FindingRow, Stack } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { findingWords } from '../../words/findings.ts';
import { addHref, ispHref } from '../address.ts';
import { findingId, lookOf } from '../finding-look.ts';
import { fixEdit } from '../fix-edit.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { useIspEdit, type OpenIsp } from '../open-isp.ts';
import { Refused } from '../Refused.tsx';
import { wayOut } from '../way-out.ts';

/** Where what blocks can be settled: on the screen that decides about it, else in the draft itself. */
const placeOf = (isp: string, finding: Finding): { readonly label: string; readonly href: string } => {
  if (finding.key === 'size-below-minimum') return { label: m.isp_submit_add(), href: addHref(isp) };
  return wayOut(isp, finding) ?? { label: m.isp_submit_to_draft(), href: ispHref(isp) };
};

/** What still blocks, each with the way out: a fix by one tap, or where it is settled. */
export const Blockers = (props: { readonly open: OpenIsp; readonly findings: readonly Finding[]; readonly onLeave: () => void }) => {
  const { pack, unitName, vault, chosen } = useStudiekompas();
  const edit = useIspEdit();
  const id = () => props.open.isp().id;
  const [refused, setRefused] = createSignal<string>();
  const solve = (fix: Fix): void => {
    const programme = chosen()?.programme;
    if (programme === undefined) return;
    const problem = edit(fixEdit(vault.state(), id(), fix, props.open.situation(), programme));
    setRefused(problem === null ? undefined : ispProblemWords(problem));
  };
  const fixOf = (finding: Finding): Fix | undefined => (props.open.editable() ? finding.fix : undefined);
  const words = (finding: Finding) => findingWords(finding, pack(), unitName);
  const sentence = (finding: Finding): string => {
    const { unit, sentence: said } = words(finding);
    return unit === undefined ? said : `${unit}: ${said}`;
  };
  const shown = () => new Map(props.findings.map((finding) => [findingId(finding), finding]));
  return (
    <Stack gap="s">
      <For each={[...shown().keys()]}>
        {(key) => (
          <Show when={shown().get(key)}>
            {(finding) => (
              <div>
                <FindingRow look={lookOf(finding())} word={`${words(finding()).severity}.`}>
                  {sentence(finding())}
                </FindingRow>
                <Show
                  when={fixOf(finding())}
                  fallback={
                    <ButtonLink kind="quiet" href={placeOf(id(), finding()).href} onClick={() => props.onLeave()}>
                      {placeOf(id(), finding()).label}
                    </ButtonLink>
                  }
                >
                  {(fix) => (
                    <Button kind="quiet" onClick={() => solve(fix())}>
                      {words(finding()).fix}
                    </Button>
                  )}
                </Show>
              </div>
            )}
          </Show>
        )}
      </For>
      <Refused words={refused()} />
    </Stack>
  );
};
