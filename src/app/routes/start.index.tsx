import { createFileRoute } from '@tanstack/solid-router';
import { StartScreen } from '../start/StartScreen.tsx';

const Start = () => {
  const navigate = Route.useNavigate();
  return <StartScreen onExample={() => void navigate({ to: '/' })} />;
};

export const Route = createFileRoute('/start/')({ component: Start });
