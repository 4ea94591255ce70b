import { useLocation, useNavigate, type Location } from '@solidjs/router';
import { createEffect, on, type Accessor } from 'solid-js';
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

/** The same address without the explanation. */
const without = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string => {
  const rest = new URLSearchParams(search);
  rest.delete('waarom');
  return rest.size === 0 ? pathname : `${pathname}?${rest}`;
};

/**
 * Closes the explanation: the same screen without it. One that was opened from that screen closes by going back to it, so that the back key
 * of the phone is not pressed in vain afterwards.
 */
export const useCloseWhy = (): (() => void) => {
  const location = useLocation();
  const navigate = useNavigate();
  const topic = useWhyTopic();
  let under: string | null = null;
  // The first run is of the address with which the screen opened: nothing of it lies under an explanation.
  let known = false;
  createEffect(
    on(topic, (now, before) => {
      under = known && before === undefined && now !== undefined ? without(location) : null;
      known = true;
    }),
  );
  return () => {
    // A link in the explanation led elsewhere, and its sheet closes with the screen: that address stays whole.
    if (topic() === undefined) return;
    const here = without(location);
    const goesBack = under === here;
    under = null;
    if (goesBack) navigate(-1);
    else navigate(here, { replace: true, scroll: false });
  };
};
