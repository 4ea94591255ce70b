/** Where the app stands; a published guide stands beside it. */
export const base = import.meta.env.BASE_URL;

export const overNetwork = (address: string, options?: RequestInit): Promise<Response> => fetch(address, options);
