/** What the name and place of a change weigh beside its bytes: many small ones fill a vault too. */
const NAME = 64;

export const weighChange = (bytes: number): number => bytes + NAME;
export const weighSnapshot = (bytes: number, vector: string): number => bytes + vector.length;
