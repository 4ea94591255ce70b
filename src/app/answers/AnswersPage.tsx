import { useNavigate } from '@solidjs/router';
import { addressWith, useSearch } from '../shell/address.ts';
import { parseAnswersAddress } from './address.ts';
import { AnswersScreen } from './AnswersScreen.tsx';

/** The answers at their address. */
export const AnswersPage = () => {
  const search = useSearch(parseAnswersAddress);
  const navigate = useNavigate();
  return <AnswersScreen address={search()} onChange={(address) => navigate(addressWith('/vragen', { ...address }), { replace: true, scroll: false })} />;
};
