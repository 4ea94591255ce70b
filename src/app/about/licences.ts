import * as z from 'zod/mini';

const Licences = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }));
type Licence = z.infer<typeof Licences>[number];

/** The licences of the libraries, which the build put beside the app; null when they cannot be read now. */
export const fetchLicences = async (): Promise<readonly Licence[] | null> => {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}licences.json`);
    return response.ok ? Licences.parse(await response.json()) : null;
  } catch {
    return null;
  }
};
