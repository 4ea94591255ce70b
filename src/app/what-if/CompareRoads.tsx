import type { JSX } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Disclosure, Select, Stack } from '../../ui/index.ts';
import type { Comparison } from './create-comparison.ts';

/** Which two roads to compare, one tap away; what differs between them stands beneath. */
export const CompareRoads = (props: { readonly comparison: Comparison; readonly children: JSX.Element }) => (
  <Disclosure summary={m.whatif_compare()} open={props.comparison.open()} onToggle={props.comparison.setOpen}>
    <Stack>
      <Stack beside="equal">
        <Select label={m.whatif_compare_from()} options={props.comparison.options()} value={props.comparison.from()} onChange={props.comparison.setFrom} />
        <Select
          label={m.whatif_compare_to()}
          options={props.comparison.options()}
          value={props.comparison.to()}
          placeholder={m.whatif_compare_choose()}
          onChange={props.comparison.setTo}
        />
      </Stack>
      <div>{props.children}</div>
    </Stack>
  </Disclosure>
);
