import { useLocation, useNavigate } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import * as z from 'zod/mini';
import { useSearch } from '../shell/address.ts';

const LONGEST_TOPIC = 200;
const Search = z.object({ waarom: z.catch(z.optional(z.string().check(z.maxLength(LONGEST_TOPIC))), undefined) });

/** The topic of the explanation that the address opens; undefined when it opens none. */
export const useWhyTopic = (): Accessor<string | undefined> => {
  const search = useSearch((given) => Search.parse(given));
  return () => search().waarom;
};

/** The address of an explanation on the screen that is shown: what else stands in the address stays. */
export const useWhyAddress = (): ((topic: string) => string) => {
  const location = useLocation();
  return (topic) => {
    const search = new URLSearchParams(location.search);
    search.set('waarom', topic);
    return `${location.pathname}?${search}`;
  };
};

/** Closes the explanation: the same screen without it. */
export const useCloseWhy = (): (() => void) => {
  const location = useLocation();
  const navigate = useNavigate();
  return () => {
    const search = new URLSearchParams(location.search);
    // A link in the explanation led elsewhere, and its sheet closes with the screen: that address stays whole.
    if (!search.has('waarom')) return;
    search.delete('waarom');
    navigate(search.size === 0 ? location.pathname : `${location.pathname}?${search}`, { replace: true, scroll: false });
  };
};
