/** A yes that this browser remembers; forgotten at the end of the session when storage is closed to us. */
export interface Flag {
  readonly isSet: () => boolean;
  readonly set: () => void;
}

/** The flag kept under `key`. */
export const makeFlag = (key: string): Flag => {
  let inMemory = false;
  return {
    isSet: () => {
      try {
        return inMemory || localStorage.getItem(key) === 'yes';
      } catch {
        return inMemory;
      }
    },
    set: () => {
      inMemory = true;
      try {
        localStorage.setItem(key, 'yes');
      } catch {
        // Held in memory.
      }
    },
  };
};
