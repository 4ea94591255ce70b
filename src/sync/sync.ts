import type { Accessor } from 'solid-js';

/**
 * What needs the student: `gone`: the vault was erased from the service, by this student on another device; `refused`: the service does
 * not take this vault; `full`: the vault or the service holds no more; `too-large`: one change is too large to send; `damaged`: something
 * on the service cannot be read; `newer`: another device has a newer version of the app; `storage`: what came in could not be saved here.
 */
export type SyncProblem = 'gone' | 'refused' | 'full' | 'too-large' | 'damaged' | 'newer' | 'storage';

/** The one truth about where the data are. `at` and `since` in milliseconds since 1970. */
export type SyncState =
  | { readonly kind: 'off' }
  /** Everything is durable here; some of it is not known to be on the service. `unsent`: how many changes. */
  | { readonly kind: 'here'; readonly why: 'waiting' | 'sending' | 'offline' | 'service-unreachable'; readonly unsent: number; readonly lastComplete: number | null }
  /** Everything is durable here and on the service. */
  | { readonly kind: 'on-service'; readonly at: number }
  | { readonly kind: 'attention'; readonly problem: SyncProblem; readonly unsent: number; readonly lastComplete: number | null };

/** A device that takes part, as the devices themselves tell each other (sealed). */
export interface SyncDevice {
  readonly id: string;
  readonly name: string;
  readonly thisDevice: boolean;
  /** When it last told that it had synced, to the hour; milliseconds since 1970. */
  readonly lastSynced: number;
}

export type SyncRefusal =
  | 'no-service' | 'offline' | 'bad-words' | 'unknown-vault' | 'bad-code' | 'code-expired' | 'invite-needed' | 'bad-invite' | 'too-many' | 'storage' | 'gone' | 'unavailable';
export type SyncOutcome = { readonly ok: true } | { readonly ok: false; readonly why: SyncRefusal };

/** A code that adds a device, for five minutes and one use. */
export interface DeviceCode {
  /** What the QR holds, and what can be pasted: `https://…/toestel#…`. */
  readonly link: string;
  readonly expiresAt: number;
  /** Resolves when the other device took it, when it expired, or when it was withdrawn. */
  readonly ended: Promise<'taken' | 'expired' | 'withdrawn'>;
  withdraw(): void;
}

/** What the service knows of this vault, for the student to see. */
export interface ServiceHolds {
  readonly bytes: number;
  readonly changes: number;
  readonly madeAt: number;
  readonly file: string;
}

/** Sync between the student's devices. Signals where they say so. */
export interface Sync {
  readonly state: Accessor<SyncState>;
  readonly devices: Accessor<readonly SyncDevice[]>;
  /** Whether the address that the app came from offers sync, and whether it asks an invite code. */
  offered(): Promise<{ readonly ok: true; readonly invite: boolean } | { readonly ok: false; readonly why: 'no-service' | 'offline' }>;
  /** The twelve words of this vault. */
  words(): Promise<readonly string[]>;
  /** Makes the vault on the service and sends everything. `onProgress` (0 to 1, never less than before) while the proof of work is sought. */
  turnOn(options: { readonly deviceName: string; readonly invite?: string; readonly onProgress?: (done: number) => void }): Promise<SyncOutcome>;
  /** Joins the vault of these twelve words; what is on this device joins what is there. `start`: `fresh` leaves what is here behind. */
  joinByWords(words: string, options: JoinOptions): Promise<SyncOutcome>;
  joinByCode(link: string, options: JoinOptions): Promise<SyncOutcome>;
  /** A code that another device scans to join. */
  offerCode(): Promise<{ readonly ok: true; readonly code: DeviceCode } | { readonly ok: false; readonly why: SyncRefusal }>;
  /** A code of a device that wants to join (`joined` resolves when another device answered); the other scans it with `answerCode`. */
  askCode(options: JoinOptions): Promise<{ readonly ok: true; readonly code: DeviceCode; readonly joined: Promise<SyncOutcome> } | { readonly ok: false; readonly why: SyncRefusal }>;
  answerCode(link: string): Promise<SyncOutcome>;
  renameDevice(name: string): Promise<void>;
  /** A new vault with everything in it; all other devices must be added again, and the old vault is erased from the service. */
  removeOtherDevices(): Promise<SyncOutcome>;
  /** Everything that the service holds, as it holds it. */
  exported(): Promise<{ readonly ok: true; readonly holds: ServiceHolds } | { readonly ok: false; readonly why: SyncRefusal }>;
  /** Erases everything from the service and turns sync off; what is here stays. */
  eraseFromService(): Promise<SyncOutcome>;
  /** Turns sync off on this device only. */
  turnOff(): Promise<SyncOutcome>;
  /** Syncs at once. */
  now(): Promise<void>;
  close(): void;
}

export interface JoinOptions {
  readonly deviceName: string;
  readonly mine: 'join' | 'fresh';
}
