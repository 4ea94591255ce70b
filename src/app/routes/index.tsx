import { createFileRoute } from '@tanstack/solid-router';
import { Today } from '../today/Today.tsx';

export const Route = createFileRoute('/')({ component: Today });
