export { fromBase64url, toBase64url } from './base64url.ts';
export { open, seal, type Header, type UpTo } from './envelope.ts';
export { keepRoot, rootOf, type KeptRoot } from './kept-root.ts';
export { keepAs, type Kept, type LockedRoot, type LockWay } from './lock/locked-root.ts';
export { mailboxLink, newMailbox, openFromMailbox, readMailboxLink, sealForMailbox, type Mailbox } from './mailbox.ts';
export { newRoot, sealingKeys, type SealingKeys } from './root.ts';
export { tokensOf, type Tokens } from './tokens.ts';

/** The twelve words, with their list: loaded only where they are shown or typed. */
export const loadWords = () => import('./words.ts');

/** The app lock: loaded only where it is on, or set. */
export const loadLock = () => import('./lock/index.ts');
