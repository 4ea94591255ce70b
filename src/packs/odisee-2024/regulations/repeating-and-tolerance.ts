import type { RegulationsPart } from '../../../model/index.ts';

/** Title 2, section 13: taking an exam again, and keeping an 8 or a 9. */
export const repeatingAndTolerance: RegulationsPart = {
  id: 'hernemen-en-tolerantie',
  title: { nl: 'Hernemen en tolerantie', en: 'Re-sitting and tolerance' },
  articles: [
    {
      id: '89',
      reference: 'art. 89',
      title: { nl: 'Opnieuw examen doen in hetzelfde academiejaar', en: 'Taking an exam again in the same academic year' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Per academiejaar heb je voor een opleidingsonderdeel, of voor één deel, hoogstens {marks.opportunitiesPerYear} examenkansen, hoeveel ' +
              'contracten je ook hebt. Een kans die je niet gebruikt, is toch op; enkel een toegestane examenwissel (art. 46) verandert dat. Sommige ' +
              'onderdelen zijn niet herkansbaar: dan is er maar één kans per jaar, en dat staat in de programmagids. Uitzondering: wie kan afstuderen en ' +
              "voor zo'n onderdeel van het tweede semester of het hele jaar een vervroegde eerste kans kreeg (art. 48), kan met toestemming van de cluster " +
              'hernemen in de tweede examenperiode.',
            en:
              'In one academic year you have at most {marks.opportunitiesPerYear} exam opportunities for a course unit (or a part of it), however many ' +
              'contracts you have. An opportunity that you do not use is gone; only an exam swap that was granted (art. 46) changes that. Some units cannot ' +
              'be re-sat: they have one opportunity a year, and the programme guide says so. Exception: if you can graduate and were given an early first ' +
              'opportunity (art. 48) for such a unit of the second semester or the whole year, the cluster can let you re-sit it in the second exam period.',
          },
          coverage: { kind: 'computed', rules: ['B.3', 'B.8'] },
          decides: 'cluster',
        },
        {
          id: '§2',
          words: {
            nl:
              'Na de tweede examenperiode kies je zelf welke onvoldoendes je in de derde examenperiode opnieuw aflegt, als er een tweede kans is. Wat je ' +
              'getolereerd hebt, kan je niet meer hernemen. Is je tweede cijfer lager, dan blijft het eerste staan: binnen het jaar telt het hoogste.',
            en:
              'After the second exam period you choose which fails you sit again in the third exam period, where there is a second opportunity. What you ' +
              'tolerated cannot be sat again. If your second mark is lower, the first one stands: within the year the highest counts.',
          },
          coverage: { kind: 'computed', rules: ['B.3', 'B.9', 'D.8'] },
          decides: 'student',
        },
        {
          id: '§2 procedure',
          words: {
            nl:
              'Voor de derde examenperiode schrijf je je zelf in; vanzelf gebeurt dat niet. De uiterste datum staat in de academische kalender. Daarna kan ' +
              'het enkel nog via de ombuds, om bijzondere individuele omstandigheden.',
            en:
              'You register for the third exam period yourself; it does not happen by itself. The last date is in the academic calendar. After that only ' +
              'the ombuds can still arrange it, for special individual circumstances.',
          },
          coverage: { kind: 'computed', rules: ['B.9', 'K.2'] },
          decides: 'student',
          until: { nl: 'Tot de uiterste inschrijvingsdatum van de academische kalender.', en: 'Until the last registration date in the academic calendar.' },
          how: { nl: 'Via de toepassing op odisee.be; na de datum bij de ombuds.', en: 'In the application on odisee.be; after the date, through the ombuds.' },
        },
        {
          id: '§3',
          words: {
            nl: 'Een creditbewijs is definitief. Ben je geslaagd, dan kan je dat opleidingsonderdeel niet opnieuw afleggen, ook niet voor een hoger cijfer.',
            en: 'A credit certificate is final. Once you have passed, you cannot take that course unit again, not even for a higher mark.',
          },
          coverage: { kind: 'computed', rules: ['B.2', 'H.8'] },
        },
        {
          id: '§4',
          words: {
            nl: 'De tweede kans kan er anders uitzien dan de eerste, bijvoorbeeld mondeling in plaats van schriftelijk. Kijk in de ECTS-fiche.',
            en: 'The second opportunity may look different from the first, for instance oral instead of written. Check the course sheet.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: '§5',
          words: {
            nl:
              'Heb je voor een deelexamen {marks.pass} of meer, of "geslaagd", maar nog geen creditbewijs voor het geheel, dan gaat dat deelcijfer mee naar ' +
              'je volgende kans van dit jaar. Je doet enkel de andere delen opnieuw, en het eindcijfer wordt opnieuw berekend. Wil je een overgedragen deel ' +
              'toch hernemen, dan telt daarvoor je laatste cijfer, ook als het lager is.',
            en:
              'If you have {marks.pass} or more, or "pass", for a partial exam but no credit certificate for the whole, that mark is carried over to your ' +
              'next opportunity of this year. You sit only the other parts, and the result is computed anew. If you choose to sit a carried-over part ' +
              'again, your last mark for it counts, even when it is lower.',
          },
          coverage: { kind: 'computed', rules: ['B.6'] },
          decides: 'student',
        },
        {
          id: '§5 procedure',
          words: {
            nl: 'Zeg zelf welke overgedragen delen je opnieuw wil afleggen. Laat je niets weten, dan blijven ze behouden.',
            en: 'Say yourself which carried-over parts you want to sit again. If you say nothing, they are kept.',
          },
          coverage: { kind: 'computed', rules: ['B.6', 'K.2'] },
          decides: 'student',
          until: {
            nl: '{terms.giveUpPartDays} kalenderdagen na de bekendmaking van je resultaat.',
            en: '{terms.giveUpPartDays} calendar days after your result is published.',
          },
          how: { nl: 'Met het formulier van de dienst Studentenadministratie.', en: 'With the form of the student administration.' },
        },
        {
          id: '§6',
          words: {
            nl: 'Is er voor een deel geen tweede kans, dan telt het cijfer van de eerste kans daar gewoon weer mee.',
            en: 'Where a part has no second opportunity, its mark of the first opportunity simply counts again.',
          },
          coverage: { kind: 'computed', rules: ['B.7'] },
        },
      ],
    },
    {
      id: '90',
      reference: 'art. 90',
      title: { nl: 'Opnieuw examen doen in een later academiejaar', en: 'Taking an exam again in a later academic year' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Zit je nog niet in je laatste fase, dan werk je na de derde examenperiode eerst je tolerantiedossier af (art. 91). Neem je een ' +
              'opleidingsonderdeel later opnieuw op, dan telt je oude cijfer niet meer: het nieuwe jaar komt in de plaats, ook als je dan minder haalt.',
            en:
              'If you are not in your final stage yet, you settle your tolerances first after the third exam period (art. 91). When you take a course unit ' +
              'again later, your old mark no longer counts: the new year takes its place, even if you do worse.',
          },
          coverage: { kind: 'computed', rules: ['B.4', 'D.13'] },
          decides: 'student',
        },
        {
          id: '§2',
          words: {
            nl: 'Wat je met een creditbewijs hebt afgesloten, kan je in dezelfde opleiding nooit meer hernemen.',
            en: 'What you finished with a credit certificate can never be taken again in the same programme.',
          },
          coverage: { kind: 'computed', rules: ['B.2', 'H.8'] },
        },
        {
          id: '§3',
          words: {
            nl:
              'Een vroegere tolerantie is definitief, op één uitzondering na: aan het einde van je opleiding kan de cluster je toestaan om het toch opnieuw ' +
              'te doen. Je vraagt dat met redenen aan, neemt het opleidingsonderdeel op in je laatste ISP en doet examen over de leerstof van dat jaar. Het ' +
              'nieuwe cijfer vervangt het getolereerde, wat het ook is.',
            en:
              'An earlier tolerance is final, with one exception: at the end of your programme the cluster can let you do it again after all. You ask with ' +
              "your reasons, take the unit up in your last ISP and sit the exam on that year's material. The new mark replaces the tolerated one, whatever " +
              'it is.',
          },
          coverage: { kind: 'computed', rules: ['D.8', 'H.8'] },
          decides: 'cluster',
          until: { nl: 'Ten laatste wanneer je je laatste ISP indient.', en: 'At the latest when you submit your last ISP.' },
        },
        {
          id: '§4',
          words: {
            nl: 'Neem je een opleidingsonderdeel opnieuw op, dan studeer je de leerstof van het nieuwe academiejaar. Die kan veranderd zijn.',
            en: 'When you take a course unit again, you study the material of the new academic year. It may have changed.',
          },
          coverage: { kind: 'explained', by: 'lecturer' },
          decides: 'lecturer',
        },
        {
          id: '§5',
          words: {
            nl:
              'Een deelexamen met {marks.pass} of meer, of met "geslaagd", gaat ook over de jaren heen mee zolang je voor het geheel geen creditbewijs ' +
              'hebt. Je doet enkel de andere delen opnieuw. Herneem je het overgedragen deel toch, dan telt je laatste cijfer.',
            en:
              'A partial exam with {marks.pass} or more, or with "pass", is carried over the years too, as long as you have no credit certificate for the ' +
              'whole. You sit only the other parts. If you do sit the carried-over part again, your last mark counts.',
          },
          coverage: { kind: 'computed', rules: ['B.6'] },
          decides: 'student',
        },
        {
          id: '§5 procedure',
          words: {
            nl: 'Ook voor een volgend jaar meld je zelf welke overgedragen delen je opnieuw wil afleggen.',
            en: 'For a next year too, you report yourself which carried-over parts you want to sit again.',
          },
          coverage: { kind: 'computed', rules: ['B.6', 'K.2'] },
          decides: 'student',
          until: { nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit}.', en: 'At the latest on the date of the ISP: {dates.ispSubmit}.' },
          how: { nl: 'Met het formulier van de dienst Studentenadministratie.', en: 'With the form of the student administration.' },
        },
      ],
    },
    {
      id: '91',
      reference: 'art. 91',
      title: { nl: 'Tolerantie', en: 'Tolerance' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Je mag samen hoogstens {tolerance.budgetPercent} % van de studiepunten van je opleiding tolereren, de vrijstellingen eerst afgetrokken; in ' +
              'verpleegkunde nooit meer dan 18 studiepunten. Ben je starter in een bachelor, dan gaat het voorlopig tot {tolerance.starterCap} ' +
              'studiepunten. Je hebt ook een studie-efficiëntie van minstens {tolerance.minimumEfficiency} % nodig.',
            en:
              'Altogether you may tolerate at most {tolerance.budgetPercent} % of the credits of your programme, your exemptions deducted first; in nursing ' +
              "never more than 18 credits. As a starter in a bachelor's programme you can go up to {tolerance.starterCap} credits for now. You also need a " +
              'study efficiency of at least {tolerance.minimumEfficiency} %.',
          },
          coverage: { kind: 'computed', rules: ['D.1', 'D.2', 'D.3', 'D.4', 'D.5', 'D.6', 'C.4'] },
        },
        {
          id: '§2',
          words: {
            nl:
              'Je kan beslissen zodra je van alle opleidingsonderdelen in je ISP het resultaat van de eerste kans kent. Doe je nog tweede kansen, dan wacht ' +
              'je beter je resultaten van het hele jaar af. Een ingezette tolerantie kan je niet terugnemen. Kies je niets binnen de termijn, dan wordt er ' +
              'niets getolereerd.',
            en:
              'You can decide as soon as you know the first-opportunity result of every course unit in your ISP. If you still sit second opportunities, you ' +
              'had better wait for the results of the whole year. A deployed tolerance cannot be taken back. If you choose nothing within the term, nothing ' +
              'is tolerated.',
          },
          coverage: { kind: 'computed', rules: ['D.7', 'D.8', 'D.14', 'D.15'] },
          decides: 'student',
        },
        {
          id: '§2 procedure, eerste kans',
          words: {
            nl:
              'Na je eerste kansen duid je in je studievoortgangsdossier aan welke {tolerance.marks} je wil behouden. De eerste dag die telt, is de dag na ' +
              'de bekendmaking van de resultaten.',
            en:
              'After your first opportunities you mark in your study progress file which {tolerance.marks} you want to keep. The first day that counts is ' +
              'the day after the results are published.',
          },
          coverage: { kind: 'computed', rules: ['D.7', 'A.2'] },
          decides: 'student',
          until: { nl: '{tolerance.windowDays} kalenderdagen na de bekendmaking.', en: '{tolerance.windowDays} calendar days after publication.' },
          how: { nl: 'In je studievoortgangsdossier.', en: 'In your study progress file.' },
        },
        {
          id: '§2 procedure, tweede kans',
          words: {
            nl:
              'Na de resultaten van de tweede kans kies je opnieuw wat je tolereert en sla je dat definitief op. Zolang je tolerantiedossier openstaat, kan ' +
              'je het ISP van volgend jaar niet indienen.',
            en:
              'After the second-opportunity results you choose again what you tolerate and save it for good. As long as your tolerance file is open, you ' +
              "cannot submit next year's ISP.",
          },
          coverage: { kind: 'computed', rules: ['D.7', 'D.13', 'A.2'] },
          decides: 'student',
          until: { nl: '{tolerance.windowDays} kalenderdagen na de bekendmaking.', en: '{tolerance.windowDays} calendar days after publication.' },
          how: { nl: 'In je studievoortgangsdossier.', en: 'In your study progress file.' },
        },
        {
          id: '§3',
          words: {
            nl:
              'Soms zet de school toleranties vanzelf in. Dat gebeurt na je eerste en na je tweede jaar als je daardoor de decretale drempel haalt, en in ' +
              'je laatste fase als je daardoor slaagt voor de opleiding. Eén {tolerance.exceptionalMark} in je drempelpakket telt dan uitzonderlijk ook ' +
              'mee, als je voor al de rest van het pakket een credit hebt en de andere voorwaarden kloppen. Wil je dat niet, dan weiger je: na een eerste ' +
              'kans wordt je algemeen resultaat voorlopig ongedaan gemaakt, na een tweede kans geef je het diploma of de drempel op. Daarna herneem je ' +
              'volgens art. 89 en 90.',
            en:
              'Sometimes the school deploys tolerances by itself. It does so after your first and after your second year when that makes you reach the ' +
              'statutory threshold, and in your final stage when that makes you pass the programme. One {tolerance.exceptionalMark} in your threshold ' +
              'package then exceptionally counts too, if you have a credit certificate for all the rest of the package and the other conditions hold. If ' +
              'you do not want it, you refuse: after a first opportunity your overall result is undone for now, after a second you give up the diploma or ' +
              'the threshold. You then sit the unit again under art. 89 and 90.',
          },
          coverage: { kind: 'computed', rules: ['D.9', 'D.10', 'D.11', 'D.12', 'F.8', 'F.6'] },
          decides: 'student',
          until: {
            nl: 'Weigeren kan tot {tolerance.refuseAutomaticDays} kalenderdagen na de bekendmaking.',
            en: 'You can refuse until {tolerance.refuseAutomaticDays} calendar days after publication.',
          },
        },
        {
          id: '§3 procedure',
          words: {
            nl:
              'Je weigert schriftelijk. Kreeg je al papieren die zeggen dat je geslaagd bent, dan geef je die terug. Wil je binnen hetzelfde jaar toch nog ' +
              'een {tolerance.marks} houden, dan kan dat volgens §2.',
            en:
              'You refuse in writing. If you already received papers saying that you passed, you return them. If within the same year you want to keep an ' +
              '{tolerance.marks} after all, §2 lets you.',
          },
          coverage: { kind: 'computed', rules: ['D.12'] },
          decides: 'student',
          until: {
            nl: '{tolerance.refuseAutomaticDays} kalenderdagen na de bekendmaking in je studievoortgangsdossier.',
            en: '{tolerance.refuseAutomaticDays} calendar days after publication in your study progress file.',
          },
          how: { nl: 'Schriftelijk bij de dienst Studentenadministratie van je campus.', en: 'In writing to the student administration of your campus.' },
        },
      ],
    },
  ],
};
