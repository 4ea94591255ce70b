import type { JSX } from 'solid-js';
import { Banner, type BannerProps } from '../../../ui/index.ts';

/** Where an ISP stands, in one line. */
export const Said = (props: { readonly icon: BannerProps['icon']; readonly tone?: BannerProps['tone']; readonly strong: string; readonly children: JSX.Element }) => (
  <Banner icon={props.icon} tone={props.tone ?? 'quiet'} strong={props.strong}>
    {props.children}
  </Banner>
);
