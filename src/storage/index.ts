export { deleteDatabase, openDatabase, type Database } from './database.ts';
export type { StorageFailure, Stored } from './failure.ts';
export type { GuideTable, StoredGuide } from './guide-table.ts';
export { createLiveQuery, type ChangeSource, type LiveResult } from './live-query.ts';
export { createNoGuides } from './no-guides.ts';
export type { Appended, LogEntry, LogPosition, LogReading, LogTable } from './log-table.ts';
export type { GuideMetadata, GuideRow } from './schema.ts';
