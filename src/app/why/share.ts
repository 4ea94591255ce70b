/** What became of a text to share: handed over, on the clipboard, or neither. */
export type Shared = 'shared' | 'copied' | 'failed';

const dismissed = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Hands a text to the device's own sharing, else puts it on the clipboard. */
export const shareText = async (title: string, text: string): Promise<Shared> => {
  if ('share' in navigator) {
    try {
      await navigator.share({ title, text });
      return 'shared';
    } catch (error) {
      if (dismissed(error)) return 'shared';
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
};
