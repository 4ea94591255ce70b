import { createFileRoute } from '@tanstack/solid-router';
import { parseStartAddress } from '../start/address.ts';
import { ProgrammeScreen } from '../start/ProgrammeScreen.tsx';

const ChooseProgramme = () => {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ProgrammeScreen
      address={parseStartAddress({ ...search() })}
      onStep={(address) => void navigate({ search: address })}
      onBegun={(year) => void (year === null ? navigate({ to: '/dossier' }) : navigate({ to: '/dossier/$year', params: { year: String(year) } }))}
    />
  );
};

export const Route = createFileRoute('/start/opleiding')({ validateSearch: parseStartAddress, component: ChooseProgramme });
