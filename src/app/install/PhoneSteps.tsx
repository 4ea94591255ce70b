import { For, type JSX } from 'solid-js';
import { m } from '../../i18n/index.ts';
import css from './Install.module.css';

/** A phone with one part of its screen lit: the eye finds the place before the sentence is read. */
const Phone = (props: { readonly children: JSX.Element }) => (
  <svg class={css['phone']} viewBox="0 0 96 120" width="96" height="120" aria-hidden="true">
    <rect class={css['frame']} x="13" y="3" width="70" height="114" rx="11" />
    {props.children}
  </svg>
);

/** A page of text behind what matters. */
const Page = (props: { readonly lines: number }) => (
  <For each={Array.from({ length: props.lines }, (_, line) => 22 + line * 11)}>{(y, line) => <path class={css['line']} d={`M22 ${y}h${line() % 3 === 2 ? 32 : 52}`} />}</For>
);

/** Safari's bar below, with the arrow out of the box. */
const ShareBar = () => (
  <Phone>
    <Page lines={5} />
    <path class={css['edge']} d="M13 92h70" />
    <circle class={css['spot']} cx="48" cy="103" r="11" />
    <path class={css['sign']} d="M48 105.5V96.5M44.5 99.5L48 96l3.5 3.5M44.5 101.5H43V109h10v-7.5h-1.5" />
    <path class={css['line']} d="M22 103h8M66 103h8" />
  </Phone>
);

/** The list that slides up, with the row of the plus in a box. */
const ShareList = () => (
  <Phone>
    <Page lines={2} />
    <path class={css['sheet']} d="M13 50a6 6 0 0 1 6-6h58a6 6 0 0 1 6 6v56a11 11 0 0 1-11 11H24a11 11 0 0 1-11-11z" />
    <path class={css['line']} d="M22 58h34M22 101h26" />
    <rect class={css['spot']} x="17" y="68" width="62" height="22" rx="6" />
    <path class={css['sign']} d="M23 79h24M61 73.5h11v11H61zM66.5 76.3v5.4M63.800 79h5.4" />
  </Phone>
);

/** The question with the app's icon, and the word to tap above at the right. */
const AddQuestion = () => (
  <Phone>
    <rect class={css['spot']} x="54" y="12" width="24" height="14" rx="7" />
    <path class={css['sign']} d="M60 19h12" />
    <path class={css['edge']} d="M13 32h70" />
    <rect class={css['icon']} x="22" y="42" width="24" height="24" rx="6" />
    <path class={css['needle']} d="M38.5 49.5l-3 6l-6 3l3-6z" />
    <path class={css['line']} d="M52 50h22M52 59h14" />
  </Phone>
);

/** The three steps on an iPhone or iPad, each with its drawing. */
export const PhoneSteps = () => (
  <ol class={css['steps']}>
    <li class={css['step']}>
      <ShareBar />
      <p>{m.install_step_share()}</p>
    </li>
    <li class={css['step']}>
      <ShareList />
      <p>{m.install_step_list()}</p>
    </li>
    <li class={css['step']}>
      <AddQuestion />
      <p>{m.install_step_add()}</p>
    </li>
  </ol>
);
