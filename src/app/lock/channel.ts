/** Tabs tell each other here that the app is to be locked, or that its lock changed. */
export const LOCK_CHANNEL = 'studiekompas:lock';
/** Which tab says so: it hears itself too. */
export const thisTab = crypto.getRandomValues(new Uint32Array(2)).join();
