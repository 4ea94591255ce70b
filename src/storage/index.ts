export { deleteDatabase, openDatabase, type Database } from './database.ts';
export type { StorageFailure, Stored } from './failure.ts';
export type { GuideTable, StoredGuide } from './guide-table.ts';
export { createLiveQuery, type ChangeSource, type LiveResult } from './live-query.ts';
export { createNoGuides } from './no-guides.ts';
export type { LogEntry, LogOwner, LogPosition, LogReading, LogTable, Sealed } from './log-table.ts';
export type { EntryHeader, GuideMetadata, GuideRow, KeptKeys, LockedKeys, OpenKeys } from './schema.ts';
export type { Outgoing, Resealed, SyncTable } from './sync-table.ts';
