import { useLocation } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';

/** What stands behind the question mark, read by a screen's own parser, which keeps what it can read; follows the address. */
export const useSearch = <T>(parse: (search: Record<string, unknown>) => T): Accessor<T> => {
  const location = useLocation();
  return createMemo(() => parse(Object.fromEntries(new URLSearchParams(location.search))));
};

/** A path with what stands behind the question mark; what is undefined is left out. */
export const addressWith = (path: string, search: Readonly<Record<string, string | number | boolean | undefined>>): string => {
  const given = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
};
