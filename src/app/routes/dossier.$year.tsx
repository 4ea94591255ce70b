import { createFileRoute } from '@tanstack/solid-router';
import { parseYearAddress } from '../dossier/address.ts';
import { YearPage } from '../dossier/YearPage.tsx';

export const Route = createFileRoute('/dossier/$year')({ validateSearch: parseYearAddress, component: YearPage });
