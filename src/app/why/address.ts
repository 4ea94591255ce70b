import { useLocation, useNavigate } from '@tanstack/solid-router';
import * as z from 'zod/mini';

const LONGEST_TOPIC = 200;
/** The part of every screen's address that says which explanation is open. */
export const WhySearch = z.object({ waarom: z.catch(z.optional(z.string().check(z.maxLength(LONGEST_TOPIC))), undefined) });

/** The address of an explanation on the screen that is shown: what else stands in the address stays. */
export const useWhyAddress = (): ((topic: string) => string) => {
  const location = useLocation();
  return (topic) => {
    const search = new URLSearchParams(location().searchStr);
    search.set('waarom', topic);
    return `${location().pathname}?${search}`;
  };
};

/** Closes the explanation: back to where it was opened from, else the same screen without it. */
export const useCloseWhy = (): (() => void) => {
  const navigate = useNavigate();
  return () => void navigate({ to: '.', search: (previous: Record<string, unknown>) => ({ ...previous, waarom: undefined }), replace: true });
};
