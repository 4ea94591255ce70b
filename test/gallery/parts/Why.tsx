import { createSignal } from 'solid-js';
import { Button, glassesIcon, Note, personIcon, scalesIcon, Sheet, swapIcon, WhyLines } from '../../../src/ui/index.ts';
import { Today } from './Today.tsx';

/** The why sheet of the drawings, over Today. */
export const WhyPart = () => {
  const [open, setOpen] = createSignal(true);
  return (
    <>
      <Today />
      <Sheet
        open={open()}
        onClose={() => setOpen(false)}
        topic="Tolerantiekrediet"
        title="Je mag nog 13 studiepunten tolereren. Je twee onvoldoendes vragen er samen 11."
        closeLabel="Sluit"
        actions={
          <>
            <Button>Lees art. 91</Button>
            <Button>Deel berekening</Button>
          </>
        }
      >
        <WhyLines
          label="Berekening"
          lines={[
            { label: 'Opleiding', value: '180' },
            { label: 'Vrijgesteld', value: '− 6' },
            { label: 'Basis', value: '174' },
            { label: '10 %, afgerond van 17,4', value: '17' },
            { label: 'Ingezet: Zakelijk Frans, 9/20, 2023-24', value: '− 4' },
            { label: 'Nog over', value: '13', total: true },
          ]}
        />
        <Note icon={scalesIcon} strong="Art. 91 §1, Odisee 2024-2025.">
          Samen hoogstens 10 % van de studiepunten van de opleiding, na aftrek van de vrijstellingen.
        </Note>
        <Note icon={glassesIcon} strong="Onze lezing.">
          Of je starter bent (hoogstens 12 sp), bekijken we net vóór je beslist. Je hebt er 104, dus het geldt niet.
        </Note>
        <Note icon={swapIcon} strong="Wat dit nog kan veranderen.">
          Een vrijstelling erbij verlaagt het krediet. Wat je inzet, krijg je niet terug.
        </Note>
        <Note icon={personIcon} strong="Zeker weten?">
          Vraag het je studietrajectbegeleider en toon deze berekening.
        </Note>
      </Sheet>
    </>
  );
};
