import { createEffect, createSignal, For, Show } from 'solid-js';
import { formatList, m } from '../../i18n/index.ts';
import type { RulePack } from '../../model/index.ts';
import { assumedBehind, type Explanation } from '../../rules/index.ts';
import { infoIcon, Note } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** Which numbers behind a figure are not known for this school, and where they come from; none for a pack that has them all. */
export const assumedSentences = async (whys: readonly Explanation[], pack: RulePack): Promise<readonly string[]> => {
  const assumed = assumedBehind(pack, whys);
  if (assumed.length === 0) return [];
  // The names of the numbers are many; whoever needs none does not load them.
  const { parametersOf } = await import('../settings/pack-parameters.ts');
  const lines = parametersOf(pack).flatMap((group) => group.lines.filter(({ path }) => assumed.includes(path)));
  return [...Map.groupBy(lines, (line) => line.assumed?.from)].map(([from, some]) => {
    const numbers = formatList(some.map(({ label, value }) => `${label} (${value})`));
    const title = pack.origins?.find(({ id }) => id === from)?.title;
    return title === undefined ? m.why_assumed_nowhere({ numbers }) : m.why_assumed({ school: pack.institution, pack: title, numbers });
  });
};

/** Under a figure: the numbers that it rests on and that are not known for this school. */
export const AssumedNote = (props: { readonly whys: readonly Explanation[] }) => {
  const { pack } = useStudiekompas();
  const [sentences, setSentences] = createSignal<readonly string[]>([]);
  createEffect(() => {
    void assumedSentences(props.whys, pack()).then(setSentences);
  });
  return (
    <Show when={sentences().length > 0}>
      <Note icon={infoIcon} strong={m.why_assumed_word()}>
        <For each={sentences()}>{(sentence) => <span>{sentence} </span>}</For>
      </Note>
    </Show>
  );
};
