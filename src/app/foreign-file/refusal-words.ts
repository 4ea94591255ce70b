import { formatBytes, formatNumber, m } from '../../i18n/index.ts';
import type { Failure, FileRefusal, LooksLike } from './job.ts';

const notText: Readonly<Record<LooksLike, (name: { readonly file: string }) => string>> = {
  pdf: (name) => m.file_refused_pdf(name),
  zip: (name) => m.file_refused_zip(name),
  image: (name) => m.file_refused_image(name),
  unknown: (name) => m.file_refused_not_text(name),
};

/** Why a file is not read, and what to do instead. */
export const refusalWords = (refusal: FileRefusal): string => {
  const { file } = refusal;
  switch (refusal.code) {
    case 'too-large':
      return m.file_refused_too_large({ file, size: formatBytes(refusal.bytes), limit: formatBytes(refusal.limit) });
    case 'empty':
      return m.file_refused_empty({ file });
    case 'not-text':
      return notText[refusal.looksLike]({ file });
    case 'unreadable':
      return m.file_refused_unreadable({ file });
  }
};

/** Why nothing came of reading. */
export const failureWords = (failure: Failure): string => {
  switch (failure.code) {
    case 'too-large-together':
      return m.file_failed_together({ size: formatBytes(failure.bytes), limit: formatBytes(failure.limit) });
    case 'too-slow':
      return m.file_failed_slow({ seconds: formatNumber(failure.seconds) });
    case 'cancelled':
      return m.file_failed_cancelled();
    case 'broken':
      return m.file_failed_broken();
  }
};
