import type { Page } from '@playwright/test';

/** A state of a screen worth a picture: where it is, on which day, and how to get there. */
export interface WalkState {
  /** Names the picture: `03-wat-als-vergelijken`. */
  readonly name: string;
  readonly address: string;
  /** The day on which it is looked at; left out: the real one. */
  readonly today?: string;
  /** What is done before the address opens (load the example, import a file), from the app's first screen. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** What is done on the screen before the picture. */
  readonly act?: (page: Page) => Promise<void>;
}

/** The walk through the app; every screen and every state that a designer would want to see. */
export const states: readonly WalkState[] = [{ name: '01-eerste-start', address: '/' }];
