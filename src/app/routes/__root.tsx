import { createRootRoute } from '@tanstack/solid-router';
import { AppShell } from '../shell/AppShell.tsx';
import { BrokenScreen } from '../shell/BrokenScreen.tsx';
import { NoSuchPage } from '../shell/NoSuchPage.tsx';
import { WhySearch } from '../why/address.ts';

export const Route = createRootRoute({
  validateSearch: (search) => WhySearch.parse(search),
  component: AppShell,
  notFoundComponent: NoSuchPage,
  errorComponent: BrokenScreen,
});
