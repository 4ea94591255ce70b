import { useParams } from '@solidjs/router';
import { createMemo, Show, type Accessor, type JSX } from 'solid-js';
import type { Isp } from '../../drafts/index.ts';
import { m } from '../../i18n/index.ts';
import { ButtonLink, EmptyState, Screen } from '../../ui/index.ts';
import { useSubjectYear } from '../shell/other-year.ts';
import { type Standing, WithProgramme } from '../shell/WithProgramme.tsx';
import { useIsps } from './isps.ts';

/** The ISP that a part of the address names (`draft`, `other`). */
export const useNamedIsp = (part: string): Accessor<Isp | undefined> => {
  const params = useParams();
  const isps = useIsps();
  return createMemo(() => isps().find(({ id }) => id === params[part]));
};

/** A screen about an ISP that is not on this device, with the way to those that are. */
export const NoIsp = (props: { readonly title: string; readonly problem?: string; readonly children?: string }) => (
  <Screen title={props.title} back={{ label: m.back(), href: '/isp' }}>
    <EmptyState
      title={props.problem ?? m.isp_gone_title()}
      actions={
        <ButtonLink kind="primary" href="/isp">
          {m.isp_gone_action()}
        </ButtonLink>
      }
    >
      {props.children ?? m.isp_gone_text()}
    </EmptyState>
  </Screen>
);

const OfItsYear = (props: { readonly isp: Accessor<Isp>; readonly children: (isp: Accessor<Isp>) => JSX.Element }) => {
  useSubjectYear(() => props.isp().year);
  return <>{props.children(props.isp)}</>;
};

const Named = (props: { readonly title: string; readonly children: (isp: Accessor<Isp>) => JSX.Element }) => {
  const isp = useNamedIsp('draft');
  return (
    <Show when={isp()} fallback={<NoIsp title={props.title} />}>
      {(known) => <OfItsYear isp={known}>{props.children}</OfItsYear>}
    </Show>
  );
};

/** A screen that needs the ISP of its address (`/isp/:draft…`): says so when it is not there. */
export const WithIsp = (props: { readonly title: string; readonly children: (standing: Standing, isp: Accessor<Isp>) => JSX.Element }) => (
  <WithProgramme title={props.title}>{(standing) => <Named title={props.title}>{(isp) => props.children(standing, isp)}</Named>}</WithProgramme>
);
