import { createFileRoute } from '@tanstack/solid-router';
import { SettingsScreen } from '../settings/SettingsScreen.tsx';

const Settings = () => {
  const navigate = Route.useNavigate();
  return <SettingsScreen onErased={() => void navigate({ to: '/start' })} />;
};

export const Route = createFileRoute('/instellingen')({ component: Settings });
