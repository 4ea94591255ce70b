import { concat, own, type Bytes } from './bytes.ts';

const STORED = 0;
const DEFLATED = 1;
/** How it is packed, and how long it is. */
const HEAD = 5;
/** What a body may be once unpacked, in bytes: beyond every limit of a vault, and no bomb. */
const MOST = 32 * 1024 * 1024;

const SMALLEST = 256;
const STEP = 64 * 1024;

/** The sizes that envelopes come in: 256 bytes and its doubles up to 64 KiB, from there by steps of 64 KiB. */
export const bucketOf = (length: number): number => {
  if (length > STEP) return Math.ceil(length / STEP) * STEP;
  let bucket = SMALLEST;
  while (bucket < length) bucket *= 2;
  return bucket;
};

const through = async (bytes: Bytes, { readable, writable }: CompressionStream | DecompressionStream): Promise<Bytes> => {
  const writer = writable.getWriter();
  // What fails here fails the reading below, which tells it.
  for (const written of [writer.write(bytes), writer.close()]) written.catch(() => undefined);
  const parts: Uint8Array[] = [];
  const reader = readable.getReader();
  let length = 0;
  for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > MOST) {
      await reader.cancel();
      throw new RangeError('too large');
    }
  }
  return concat(...parts);
};

/** Packs bytes so that with `overhead` more their length is that of a bucket. What fits the smallest as it is, is not squeezed. */
export const pack = async (body: Bytes, overhead: number): Promise<Bytes> => {
  const squeezed = HEAD + body.length + overhead <= SMALLEST ? body : await through(body, new CompressionStream('deflate-raw'));
  const smaller = squeezed.length < body.length;
  const content = smaller ? squeezed : body;
  const packed = new Uint8Array(bucketOf(HEAD + content.length + overhead) - overhead);
  const view = new DataView(packed.buffer);
  view.setUint8(0, smaller ? DEFLATED : STORED);
  view.setUint32(1, content.length);
  packed.set(content, HEAD);
  return packed;
};

/** What was packed. Throws for bytes that `pack` did not make. */
export const unpack = async (packed: Bytes): Promise<Bytes> => {
  const view = new DataView(packed.buffer);
  const [how, length] = [view.getUint8(0), view.getUint32(1)];
  if (how > DEFLATED || length > packed.length - HEAD) throw new RangeError('not packed');
  const content = own(packed.subarray(HEAD, HEAD + length));
  return how === DEFLATED ? through(content, new DecompressionStream('deflate-raw')) : content;
};
