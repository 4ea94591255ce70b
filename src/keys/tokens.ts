import { toBase64url } from './base64url.ts';
import { deriveBytes, vaultOf } from './root.ts';

/** What a device shows the service. Base64url of 32 bytes. */
export interface Tokens {
  readonly vault: string;
  /** To read and to write. */
  readonly access: string;
  /** To export and to erase. */
  readonly admin: string;
}

const TOKEN_BYTES = 32;

/** What the root of a vault gives to show the service; nothing of it opens an envelope. */
export const tokensOf = async (root: Uint8Array): Promise<Tokens> => {
  const [vault, access, admin] = await Promise.all([vaultOf(root), deriveBytes(root, 'access', TOKEN_BYTES), deriveBytes(root, 'admin', TOKEN_BYTES)]);
  return { vault, access: toBase64url(access), admin: toBase64url(admin) };
};
