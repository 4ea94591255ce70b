import { createFileRoute } from '@tanstack/solid-router';
import { DossierPage } from '../dossier/DossierPage.tsx';

export const Route = createFileRoute('/dossier/')({ component: DossierPage });
