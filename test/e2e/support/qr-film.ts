import { encodeQR } from 'qr';

const WIDTH = 640;
const HEIGHT = 480;
const PIXELS = 8;
const LIGHT = 235;
const DARK = 16;
const GREY = 128;

/** A film of one picture (YUV4MPEG2, as Chromium takes it for a camera): a QR code of this text, held before the lens. */
export const qrFilm = (text: string): Buffer => {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const luma = Buffer.alloc(WIDTH * HEIGHT, LIGHT);
  const [left, top] = [Math.floor((WIDTH - rows.length * PIXELS) / 2), Math.floor((HEIGHT - rows.length * PIXELS) / 2)];
  for (let y = 0; y < rows.length * PIXELS; y++) {
    for (let x = 0; x < rows.length * PIXELS; x++) {
      if (rows[Math.floor(y / PIXELS)]?.[Math.floor(x / PIXELS)] === true) luma[(top + y) * WIDTH + left + x] = DARK;
    }
  }
  const colours = Buffer.alloc((WIDTH * HEIGHT) / 2, GREY);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`), luma, colours]);
};
