/** Where a shared dossier is read; what it holds stands behind the `#`, which no server is told. */
export const READING_ADDRESS = '/gedeeld';
