import * as z from 'zod/mini';
import { done, refused, type Done } from './answer.ts';

const collect = async (stream: ReadableStream<Uint8Array>, limit: number): Promise<Buffer | undefined> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
};

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));

/**
 * The body of a request as its schema has it: counted before it is kept, kept before it is parsed, checked before anybody sees it. Fields
 * that the schema does not know are left out, so that a newer app can speak to an older service.
 */
export const readBody = async <T extends z.core.$ZodType>(request: Request, schema: T, limit: number): Promise<Done<z.output<T>>> => {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limit) return refused('too-large');
  if (request.body === null) return refused('malformed');
  try {
    const bytes = await collect(request.body, limit);
    if (bytes === undefined) return refused('too-large');
    const read = z.safeParse(schema, parse(bytes));
    return read.success ? done(read.data) : refused('malformed');
  } catch {
    // Not UTF-8, not JSON, or broken off while it came in.
    return refused('malformed');
  }
};

/** The bytes of base64url in the one way in which they are written so; undefined for any other spelling, or when there are too many. */
export const bytesOf = (text: string, most: number): Buffer | undefined => {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length <= most && bytes.toString('base64url') === text ? bytes : undefined;
};

export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');
