import { createSignal } from 'solid-js';

/** Whether the navigation makes way on a phone, as for the pad of marks. */
export const [navigationHidden, setNavigationHidden] = createSignal(false);
