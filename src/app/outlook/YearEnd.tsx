import { For } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Why } from '../../ui/index.ts';
import { useWhyAddress } from '../why/address.ts';
import css from './Outlook.module.css';
import { outlookTopics } from './topics.ts';
import { type Ends, yearEndRows } from './year-end.ts';

/** Where the student stands now, and at the end of the year at best and at worst. */
export const YearEnd = (props: { readonly ends: Ends }) => {
  const why = useWhyAddress();
  return (
    <table class={css['table']} role="table">
      <caption class="u-hidden">{m.outlook_end()}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{m.outlook_column_now()}</th>
          <th role="columnheader" scope="col">{m.outlook_column_worst()}</th>
          <th role="columnheader" scope="col">{m.outlook_column_best()}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <For each={yearEndRows(props.ends)}>
          {(row, at) => (
            <tr role="row">
              <th role="rowheader" scope="row" class={css['what']}>
                <span>{row.label}</span>
                <Why label={m.why()} about={row.label} href={why(outlookTopics.end(at()))} />
              </th>
              <td role="cell">{row.now.words}</td>
              <td role="cell">{row.worst.words}</td>
              <td role="cell">{row.best.words}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
};
