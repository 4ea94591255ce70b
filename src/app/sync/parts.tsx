import { lazy } from 'solid-js';

// Each is fetched when it is first drawn: who only looks what sync is needs none of them.
export const SyncOn = lazy(async () => ({ default: (await import('./SyncOn.tsx')).SyncOn }));
export const NewWords = lazy(async () => ({ default: (await import('./Words.tsx')).NewWords }));
export const TurnOn = lazy(async () => ({ default: (await import('./TurnOn.tsx')).TurnOn }));
export const Join = lazy(async () => ({ default: (await import('./Join.tsx')).Join }));
