/**
 * Every address that a student can open or share, one per route. What measures, photographs or opens "every route" reads this list;
 * a test holds it against the router's own (test/walk/addresses.test.ts).
 */
export const addresses: readonly string[] = ['/'];
