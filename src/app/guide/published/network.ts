import type { Pwa } from '../../../pwa/index.ts';

/** Where the app stands; a published guide stands beside it. */
export const base = import.meta.env.BASE_URL;

/** Asks over the network, and tells how it went: a request that failed is the proof that there is none, whatever the browser hints. */
export const overNetwork =
  ({ noteRequest }: Pick<Pwa, 'noteRequest'>) =>
  async (address: string, options?: RequestInit): Promise<Response> => {
    try {
      const response = await fetch(address, options);
      noteRequest(true);
      return response;
    } catch (error) {
      noteRequest(false);
      throw error;
    }
  };
