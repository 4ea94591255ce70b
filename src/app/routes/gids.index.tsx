import { createFileRoute } from '@tanstack/solid-router';
import { parseGuideAddress } from '../guide/address.ts';
import { GuideScreen } from '../guide/GuideScreen.tsx';

const Guide = () => {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <GuideScreen
      address={parseGuideAddress({ ...search() })}
      onSearch={(address) => void navigate({ search: address, replace: true, resetScroll: false })}
    />
  );
};

export const Route = createFileRoute('/gids/')({ validateSearch: parseGuideAddress, component: Guide });
