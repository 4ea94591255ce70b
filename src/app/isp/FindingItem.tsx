import { createMemo, For, Show } from 'solid-js';
import type { Finding } from '../../rules/index.ts';
import { FindingRow } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { findingWords } from '../words/findings.ts';
import { findingId, lookOf } from './finding-look.ts';
import { permissionWords } from './permission-words.ts';

interface FindingItemProps {
  readonly finding: Finding;
  /** Says the unit too, where the row does not stand beside it. */
  readonly named?: boolean | undefined;
  readonly onOpen: (finding: Finding) => void;
}

/** One finding as a row; opens what can be done about it. */
const FindingItem = (props: FindingItemProps) => {
  const { pack, unitName } = useStudiekompas();
  const words = () => findingWords(props.finding, pack(), unitName);
  const request = () => (props.finding.permission === undefined ? '' : ` ${permissionWords(props.finding.permission)}`);
  const about = () => (props.named === true && words().unit !== undefined ? `${words().unit}: ` : '');
  return (
    <FindingRow look={lookOf(props.finding)} word={`${words().severity}.`} onClick={() => props.onOpen(props.finding)}>
      {`${about()}${words().sentence}${request()}`}
    </FindingRow>
  );
};

/** Findings as rows. A row stays the same one, with the focus in it, while what its finding says changes. */
export const FindingItems = (props: Omit<FindingItemProps, 'finding'> & { readonly findings: readonly Finding[] }) => {
  const byId = createMemo(() => {
    const shown = new Map<string, Finding>();
    for (const finding of props.findings) {
      const id = findingId(finding);
      shown.set(shown.has(id) ? `${id}-${shown.size}` : id, finding);
    }
    return shown;
  });
  return (
    <For each={[...byId().keys()]}>
      {(id) => <Show when={byId().get(id)}>{(finding) => <FindingItem finding={finding()} named={props.named} onOpen={props.onOpen} />}</Show>}
    </For>
  );
};
