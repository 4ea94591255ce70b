import type { Vault } from '../vault/index.ts';
import type { Sync } from './sync.ts';
import type { SyncWorld } from './world.ts';

export type { DeviceCode, JoinOptions, ServiceHolds, Sync, SyncDevice, SyncOutcome, SyncProblem, SyncRefusal, SyncState } from './sync.ts';
export { syncMayBeOn } from './may-be-on.ts';

/** Fetches and starts sync for this vault. Rejects when its file cannot be had. `world` is the page by default. */
export const loadSync = async (vault: Vault, world?: SyncWorld): Promise<Sync> => (await import('./start-sync.ts')).startSync(vault, world);

// What the proof of sync drives by itself.
export { decisions, type Decisions } from './decisions.ts';
export { startEngine, type Engine, type EngineWorld, type Wake } from './engine.ts';
export { httpTransport, type Network } from './http.ts';
export type { RoundReport } from './round.ts';
export type { Answer, CallFailure, Transport } from './transport.ts';
export type { SyncWorld } from './world.ts';
