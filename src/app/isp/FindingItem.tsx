import type { Finding } from '../../rules/index.ts';
import { FindingRow } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { findingWords } from '../words/findings.ts';
import { lookOf } from './finding-look.ts';
import { permissionWords } from './permission-words.ts';

/** One finding as a row; opens what can be done about it. `named` says the unit too, where the row does not stand beside it. */
export const FindingItem = (props: { readonly finding: Finding; readonly named?: boolean; readonly onOpen: (finding: Finding) => void }) => {
  const { pack, unitName } = useStudiekompas();
  const words = () => findingWords(props.finding, pack(), unitName);
  const request = () => (props.finding.permission === undefined ? '' : ` ${permissionWords(props.finding.permission)}`);
  const about = () => (props.named === true && words().unit !== undefined ? `${words().unit}: ` : '');
  return (
    <FindingRow look={lookOf(props.finding)} word={`${words().severity}.`} onClick={() => props.onOpen(props.finding)}>
      {`${about()}${words().sentence}${request()}`}
    </FindingRow>
  );
};
