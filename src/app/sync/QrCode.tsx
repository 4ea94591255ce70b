import { encodeQR } from 'qr';
import { createMemo } from 'solid-js';
import css from './Sync.module.css';

/** Empty squares around a code, so that a camera finds its edge. */
const QUIET = 4;

/** One path for all dark squares, row by row. */
const drawn = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');

/** A text as a QR code (ISO/IEC 18004); dark on light in every theme, since cameras look for that. */
export const QrCode = (props: { readonly text: string; readonly label: string }) => {
  const rows = createMemo(() => encodeQR(props.text, 'raw', { ecc: 'medium', border: QUIET }));
  const size = () => rows().length;
  return (
    <svg class={css['qr']} role="img" aria-label={props.label} viewBox={`0 0 ${size()} ${size()}`} shape-rendering="crispEdges">
      <rect width={size()} height={size()} fill="#ffffff" />
      <path d={drawn(rows())} fill="#000000" />
    </svg>
  );
};
