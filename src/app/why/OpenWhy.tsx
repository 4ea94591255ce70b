import { createMemo, Show } from 'solid-js';
import { useStudiekompas } from '../studiekompas.ts';
import { whyOf, type WhyContent } from './why-of.ts';
import { WhySheet } from './WhySheet.tsx';

export interface OpenWhyProps {
  readonly topic: string;
  readonly own: ((topic: string) => WhyContent | null) | undefined;
  readonly onClose: () => void;
}

/** The explanation of one topic; nothing when the situation has no such figure. */
export const OpenWhy = (props: OpenWhyProps) => {
  const { assessment, pack, unitName } = useStudiekompas();
  const content = createMemo((): WhyContent | null => {
    const assessed = assessment();
    return props.own?.(props.topic) ?? (assessed === null ? null : whyOf(props.topic, { assessment: assessed, pack: pack(), unitName }));
  });
  return <Show when={content()}>{(known) => <WhySheet content={known()} onClose={() => props.onClose()} />}</Show>;
};
