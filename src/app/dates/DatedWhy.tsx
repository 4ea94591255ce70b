import type { Assessment } from '../../rules/index.ts';
import { StudiekompasContext, useStudiekompas } from '../studiekompas.ts';
import { WhyOutlet } from '../why/WhyOutlet.tsx';

/** Where the explanations of dates open: they are read from the assessment whose calendar is on the screen. */
export const DatedWhy = (props: { readonly assessment: Assessment }) => {
  const studiekompas = useStudiekompas();
  return (
    <StudiekompasContext.Provider value={{ ...studiekompas, assessment: () => props.assessment }}>
      <WhyOutlet />
    </StudiekompasContext.Provider>
  );
};
