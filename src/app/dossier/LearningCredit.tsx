import { createSignal, Show } from 'solid-js';
import { knownLearningCreditOf } from '../../dossier/index.ts';
import { formatDateLong, formatNumber, formatPoints, m } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Button, editIcon, FigureBlock } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';
import { LearningCreditSheet } from './LearningCreditSheet.tsx';
import css from './Dossier.module.css';

/** Where the learning credit stands, beside what the government's site said, and where it starts. */
export const LearningCredit = (props: { readonly assessment: Assessment }) => {
  const { vault } = useStudiekompas();
  const whyAddress = useWhyAddress();
  const [editing, setEditing] = createSignal(false);
  const now = () => props.assessment.learningCredit.now;
  const known = () => knownLearningCreditOf(vault.state());
  const caption = () => {
    const site = known();
    if (site === null) return m.dossier_credit_unknown();
    const words = m.dossier_credit_site({ points: formatPoints(site.points), date: formatDateLong(site.on) });
    return site.points === now().value ? words : `${words} ${m.dossier_credit_differs()}`;
  };
  return (
    <section>
      <FigureBlock
        label={m.dossier_learning_credit()}
        why={{ label: m.why(), href: whyAddress(topics.credit), reading: now().why.reading ? m.why_reading_mark() : undefined }}
        value={formatNumber(now().value)}
        words={m.dossier_credit_words()}
        caption={caption()}
      />
      <div class={css['act']}>
        <Button icon={editIcon} onClick={() => setEditing(true)}>
          <Show when={known() === null} fallback={m.dossier_credit_change()}>
            {m.dossier_credit_enter()}
          </Show>
        </Button>
      </div>
      <LearningCreditSheet open={editing()} onClose={() => setEditing(false)} />
    </section>
  );
};
