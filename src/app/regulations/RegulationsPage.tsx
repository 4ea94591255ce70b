import { useNavigate } from '@solidjs/router';
import { addressWith, useSearch } from '../shell/address.ts';
import { parseRegulationsAddress } from './address.ts';
import { RegulationsScreen } from './RegulationsScreen.tsx';

/** The regulations at their address. */
export const RegulationsPage = () => {
  const search = useSearch(parseRegulationsAddress);
  const navigate = useNavigate();
  return (
    <RegulationsScreen
      address={search()}
      onChange={(address) => navigate(addressWith('/regels', { ...address }), { replace: true, scroll: false })}
    />
  );
};
