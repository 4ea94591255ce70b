/** Tells the other tabs of this browser that something changed. */
export interface TabChannel {
  announce(): void;
  /** Calls back on word of another tab. Returns how to stop. */
  heard(listener: () => void): () => void;
  close(): void;
}

/** A channel by name; where the browser has none, tabs find out when they become visible. */
export const openTabChannel = (name: string): TabChannel => {
  let channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  channel?.addEventListener('message', () => {
    for (const listener of listeners) listener();
  });
  return {
    announce: () => channel?.postMessage('changed'),
    heard: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      channel?.close();
      // A closed channel refuses a message, and work that was begun before may still end.
      channel = null;
    },
  };
};
