import * as real from '../../src/rules/remembered.ts';

/** Of Stryker's switch: which mutant is on, and which test runs while it is seen what each reaches. */
interface Turn {
  readonly activeMutant?: string | undefined;
  readonly currentTestId?: string | undefined;
}

declare global {
  var __stryker__: Turn | undefined;
}

/**
 * What is remembered from one mutant would be met by the next, which is then noticed for nothing, or not reached at all: everything is
 * forgotten before each of them, and before each test while it is seen what it reaches.
 */
const forgetting = <Made>(remember: () => Made): (() => Made) => {
  let made: { readonly of: Made; readonly mutant: string | undefined; readonly test: string | undefined } | null = null;
  return () => {
    const { activeMutant: mutant, currentTestId: test } = globalThis.__stryker__ ?? {};
    if (made === null || made.mutant !== mutant || made.test !== test) made = { of: remember(), mutant, test };
    return made.of;
  };
};

export const perObject = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const remembered = forgetting(() => real.perObject(make));
  return (key) => remembered()(key);
};

export const perKey = <Key extends string | number, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const remembered = forgetting(() => real.perKey(make));
  return (key) => remembered()(key);
};
