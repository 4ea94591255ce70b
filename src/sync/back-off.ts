const FIRST = 1000;
const MOST = 15 * 60 * 1000;

/** How long to wait after so many failures in a row, in milliseconds: anywhere up to a bound that doubles, so that devices spread out. */
export const backOff = (failures: number, random: number): number => {
  const bound = Math.min(MOST, FIRST * 2 ** Math.min(failures, 20));
  return Math.max(FIRST, Math.round(random * bound));
};
