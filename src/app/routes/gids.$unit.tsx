import { createFileRoute } from '@tanstack/solid-router';
import { UnitScreen } from '../guide/UnitScreen.tsx';

const Unit = () => {
  const params = Route.useParams();
  return <UnitScreen code={params().unit} />;
};

export const Route = createFileRoute('/gids/$unit')({ component: Unit });
