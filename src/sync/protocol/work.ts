/** The text that a proof of work hashes with SHA-256: the result must begin with as many zero bits as the service asks. */
export const workText = (vault: string, nonce: string): string => `studiekompas-work-1:${vault}:${nonce}`;

/** How many zero bits these bytes begin with. */
export const leadingZeroBits = (bytes: Uint8Array): number => {
  const first = bytes.findIndex((byte) => byte !== 0);
  if (first === -1) return bytes.length * 8;
  return first * 8 + Math.clz32(bytes[first] ?? 0) - 24;
};
