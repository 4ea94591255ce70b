import type { RegulationsPart } from '../../../model/index.ts';

/** Title 4: studying or doing an internship elsewhere. */
export const mobility: RegulationsPart = {
  id: 'mobiliteit',
  title: { nl: 'Mobiliteit', en: 'Exchange and mobility' },
  articles: [
    {
      id: 'titel-4-toepassing',
      reference: 'titel 4',
      title: { nl: 'Voor wie dit geldt', en: 'Who this is for' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Ga je weg met een mobiliteitsoptie, dan blijven de regels van je eigen school gelden, behalve waar deze titel iets anders zegt. Daarnaast ' +
              'volg je de voorschriften van de plaats waar je naartoe gaat.',
            en:
              'If you leave with a mobility option, the rules of your own school keep holding, except where this title says otherwise. You also follow the ' +
              'rules of the place you go to.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
        },
      ],
    },
    {
      id: 'titel-4-begrippen',
      reference: 'titel 4, specifieke begrippen',
      title: { nl: 'Begrippen', en: 'Terms' },
      paragraphs: [
        {
          id: 'equivalentiedossier',
          words: {
            nl: 'Het deel van je learning agreement dat zegt welke opleidingsonderdelen hier tellen voor wat je daar doet.',
            en: 'The part of your learning agreement that says which course units here count for what you do there.',
          },
          coverage: { kind: 'no-decision' },
        },
        {
          id: 'learning agreement for study',
          words: {
            nl: 'Het document met de vakken die je aan de partnerinstelling opneemt, goedgekeurd door beide scholen.',
            en: 'The document with the units that you take at the partner institution, approved by both schools.',
          },
          coverage: { kind: 'no-decision' },
        },
        {
          id: 'learning agreement for traineeship',
          words: {
            nl: 'Het document met de doelen van je stage, goedgekeurd door je school en de stageplaats.',
            en: 'The document with the goals of your internship, approved by your school and the host organisation.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: 'titel-4-art-6',
      reference: 'titel 4, aanvulling bij art. 6',
      title: { nl: 'Inkomende studenten: inschrijving', en: 'Incoming students: enrolment' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Kom je van een andere school, dan schrijft DIRO je in. Je rechten hier zijn die van het akkoord tussen beide scholen.',
            en:
              'If you come from another school, the International Relations Office (DIRO) enrols you. Your rights here are those of the agreement between ' +
              'the two schools.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
        },
      ],
    },
    {
      id: 'titel-4-art-11',
      reference: 'titel 4, aanvulling bij art. 11',
      title: { nl: 'Studiegeld en reizen buiten een mobiliteitsoptie', en: 'Tuition fee, and travel outside a mobility option' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Je studiegeld betaal je aan je eigen school. Je gastschool kan wel kosten vragen voor een verplichte verzekering, kopieën of materiaal, ' +
              'zoals aan haar eigen studenten. Reis je voor een vak zonder begeleider en buiten een mobiliteitsoptie, dan moet de ECTS-fiche mobiliteit ' +
              'vermelden en moet je docent akkoord gaan; zegt de fiche niets, dan moet ook de cluster akkoord gaan. Anders is de school niet aansprakelijk.',
            en:
              'You pay your tuition fee to your own school. Your host school may charge for compulsory insurance, copies or material, as it does its own ' +
              'students. If you travel for a unit without a supervisor and outside a mobility option, the course sheet must mention mobility and your ' +
              'lecturer must agree; if the sheet says nothing, the cluster must agree as well. Otherwise the school is not liable.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Je vraagt de goedkeuring aan de cluster en geeft je docent een ingevulde kopie, die de verzekering regelt. Volg ook alle regels over ' +
              'veiligheid en gezondheid.',
            en:
              'You ask the cluster for approval and give your lecturer, who arranges the insurance, a completed copy. Follow all rules on safety and health ' +
              'too.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
          how: { nl: "Met het document 'Aanvraag tot afwijking van de ECTS-fiche'.", en: "With the document 'Aanvraag tot afwijking van de ECTS-fiche'." },
        },
      ],
    },
    {
      id: 'titel-4-art-36',
      reference: 'titel 4, aanvulling bij art. 36',
      title: { nl: 'Late resultaten', en: 'Late results' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Resultaten van elders die na {dates.lastResults} binnenkomen, kunnen uitzonderlijk later verschijnen, altijd vóór 15 november.',
            en: 'Results from elsewhere that arrive after {dates.lastResults} can exceptionally appear later, always before 15 November.',
          },
          coverage: { kind: 'computed', rules: ['A.4'] },
          decides: 'school',
        },
      ],
    },
    {
      id: 'titel-4-art-41',
      reference: 'titel 4, aanvulling bij art. 41',
      title: { nl: 'Examen op een andere plaats', en: 'An exam in another place' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Door afspraken met een partner kan DIRO een examen op een andere plaats laten doorgaan.',
            en: 'Under agreements with a partner, DIRO can have an exam take place elsewhere.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
        },
      ],
    },
    {
      id: 'titel-4-art-45',
      reference: 'titel 4, aanvulling bij art. 45',
      title: { nl: 'Inkomende studenten: vervroegde tweede kans', en: 'Incoming students: early second opportunity' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Ben je hier op uitwisseling, dan kan de cluster je een vervroegde tweede kans geven. Je kiest zelf of je die neemt, met de voorwaarden en de ' +
              'procedure van art. 45.',
            en:
              'If you are here on exchange, the cluster can give you an early second opportunity. You choose whether to take it, under the conditions and ' +
              'procedure of art. 45.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
      ],
    },
    {
      id: 'titel-4-art-46',
      reference: 'titel 4, aanvulling bij art. 46',
      title: { nl: 'Uitgaande studenten: examen uitstellen', en: 'Outgoing students: putting an exam off' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Vertrek je, dan kan de cluster het examen van een verplicht vak één periode later leggen: in de tweede in plaats van de eerste. Je vraagt ' +
              'het zoals in art. 46.',
            en: 'If you go away, the cluster can put the exam of a mandatory unit one period later: in the second instead of the first. You ask as in art. 46.',
          },
          coverage: { kind: 'computed', rules: ['K.2'] },
          decides: 'cluster',
          until: { nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit}.', en: 'At the latest on the date of the ISP: {dates.ispSubmit}.' },
          how: { nl: 'Schriftelijk bij je studietrajectbegeleider.', en: 'In writing to your study-track counsellor.' },
        },
      ],
    },
    {
      id: 'titel-4-1',
      reference: 'titel 4, punt 1',
      title: { nl: 'Een deel van je ISP elders', en: 'A part of your ISP elsewhere' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Je kan je kandidaat stellen om een deel van je ISP aan een partnerinstelling te volgen of stage te doen in een ander land of een andere ' +
              "gemeenschap. Bij een bi-diplomeringsovereenkomst kan dat twee diploma's opleveren.",
            en:
              'You can apply to take a part of your ISP at a partner institution, or do an internship in another country or community. With a double degree ' +
              'agreement that can lead to two diplomas.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'student',
        },
      ],
    },
    {
      id: 'titel-4-2',
      reference: 'titel 4, punt 2',
      title: { nl: 'De mobiliteitsopties', en: 'The mobility options' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Er zijn zes opties: stage in Europa (1), stage buiten Europa (2), studie in of buiten Europa (3), het Engelstalige programma van je ' +
              'opleiding (4), korte mobiliteit (5) en een andere gemeenschap van ons land (6). Niet elke opleiding heeft ze allemaal.',
            en:
              'There are six options: internship in Europe (1), internship outside Europe (2), study in or outside Europe (3), the English programme of ' +
              'your programme (4), short mobility (5) and another community of the country (6). Not every programme has them all.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
      ],
    },
    {
      id: 'titel-4-3',
      reference: 'titel 4, punt 3',
      title: { nl: 'Voorwaarden', en: 'Conditions' },
      paragraphs: [
        {
          id: '3.1',
          words: {
            nl: 'Je hebt je aanvraag bij DIRO ingediend zoals punt 4 zegt.',
            en: 'You have applied to the International Relations Office (DIRO) as point 4 says.',
          },
          coverage: { kind: 'computed', rules: ['K.6'] },
          decides: 'student',
        },
        {
          id: '3.2',
          words: {
            nl:
              'Je hebt een diplomacontract. Voor opties 1, 2 en 3 in de derde fase van een bachelor tellen je credits, toleranties en vrijstellingen samen: ' +
              '{mobility.semester1Points} studiepunten als je in het eerste semester vertrekt, {mobility.semester2Points} in het tweede. Er wordt gekeken ' +
              'naar wat je hebt na de eerste examenperiode die volgt op de uiterste datum van je intentieverklaring. Vertrek je in een andere fase, met ' +
              'optie 5 of in de tweede fase van een graduaat, dan kijkt het onderwijsteam naar jouw studievoortgang.',
            en:
              "You have a diploma contract. For options 1, 2 and 3 in the third stage of a bachelor's programme your credit certificates, tolerances and " +
              'exemptions count together: {mobility.semester1Points} credits if you leave in the first semester, {mobility.semester2Points} in the second. ' +
              'What counts is what you hold after the first exam period that follows the last date for your declaration of intent. If you leave in another ' +
              'stage, with option 5 or in the second stage of an associate degree, the education team looks at your own progress.',
          },
          coverage: { kind: 'computed', rules: ['L.1', 'D.15'] },
          decides: 'education-team',
        },
        {
          id: '3.3',
          words: {
            nl:
              'Voor een dubbel diploma heb je een diplomacontract en {mobility.doubleDegreePoints} studiepunten van de opleiding: minstens ' +
              '{mobility.doubleDegreeCredits} met credits of vrijstellingen en hoogstens {mobility.doubleDegreeTolerated} getolereerd. Alleen je laatste ' +
              'fase rest nog.',
            en:
              'For a double degree you have a diploma contract and {mobility.doubleDegreePoints} credits of the programme: at least ' +
              '{mobility.doubleDegreeCredits} with credit certificates or exemptions and at most {mobility.doubleDegreeTolerated} tolerated. Only your ' +
              'final stage is left.',
          },
          coverage: { kind: 'computed', rules: ['L.3'] },
        },
      ],
    },
    {
      id: 'titel-4-4',
      reference: 'titel 4, punt 4',
      title: { nl: 'Je kandidaat stellen', en: 'Applying' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Elk jaar roept DIRO kandidaten op. Voldoe je aan punt 3, dan volg je deze procedure.',
            en: 'Every year DIRO calls for candidates. If you meet point 3, you follow this procedure.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
        },
        {
          id: 'a',
          words: {
            nl: 'Je dient digitaal een intentieverklaring in. Die gaat naar DIRO en naar de ankerpersoon internationalisering van je opleiding.',
            en: 'You submit a declaration of intent online. It goes to DIRO and to the internationalisation contact of your programme.',
          },
          coverage: { kind: 'computed', rules: ['K.6'] },
          decides: 'student',
          how: { nl: 'In Mobility-Online, via odisee.be/hoe-stel-ik-mij-kandidaat.', en: 'In Mobility-Online, through odisee.be/hoe-stel-ik-mij-kandidaat.' },
        },
        {
          id: 'b, vertrek in het eerste semester',
          words: {
            nl:
              'Vertrek je volgend jaar in het eerste semester, dan dien je je verklaring het academiejaar ervoor in, nog vóór de kerstvakantie. Een beurs ' +
              'vraag je apart; kandidaten na 15 maart krijgen er geen.',
            en:
              'If you leave in the first semester of next year, you submit your declaration in the academic year before, ahead of the Christmas break. You ' +
              'ask for a grant separately; candidates after 15 March get none.',
          },
          coverage: { kind: 'computed', rules: ['K.6', 'A.3'] },
          decides: 'student',
          until: {
            nl: 'Intentieverklaring: tot en met {dates.exchangeSemester1} van het academiejaar ervoor. Beurs: vóór 15 maart.',
            en: 'Declaration of intent: up to and including {dates.exchangeSemester1} of the academic year before. Grant: before 15 March.',
          },
        },
        {
          id: 'b, vertrek in het tweede semester',
          words: {
            nl:
              'Vertrek je in het tweede semester, dan heb je meer tijd. Ook dan vraag je de beurs het academiejaar ervoor, en kandidaten na 15 maart ' +
              'krijgen er geen.',
            en:
              'If you leave in the second semester, you have more time. Then too you ask for the grant in the academic year before, and candidates after 15 ' +
              'March get none.',
          },
          coverage: { kind: 'computed', rules: ['K.6', 'A.3'] },
          decides: 'student',
          until: {
            nl: 'Intentieverklaring: tot en met {dates.exchangeSemester2} van het academiejaar ervoor. Beurs: vóór 15 maart.',
            en: 'Declaration of intent: up to and including {dates.exchangeSemester2} of the academic year before. Grant: before 15 March.',
          },
        },
        {
          id: 'b, te laat',
          words: {
            nl:
              'Ben je te laat, dan kan het nog zolang je opleiding en DIRO vinden dat je veilig kan vertrekken, en zolang de datum van het ISP niet voorbij ' +
              'is.',
            en: 'If you are late, it is still possible as long as your programme and DIRO find that you can leave safely, and the date of the ISP is not over.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
          until: { nl: 'Uiterlijk de datum van het ISP: {dates.ispSubmit}.', en: 'At the latest the date of the ISP: {dates.ispSubmit}.' },
        },
        {
          id: 'c, 1',
          words: {
            nl: 'DIRO kijkt na of je verklaring volledig is en geeft een lijst aan de ankerpersoon internationalisering.',
            en: 'DIRO checks that your declaration is complete and gives a list to the internationalisation contact.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
        },
        {
          id: 'c, 2',
          words: {
            nl:
              'Het onderwijsteam beslist of je studievoortgang volstaat. Voor een vertrek in het eerste semester gebeurt dat na de eerste examenperiode van ' +
              'het jaar ervoor, voor het tweede semester na de tweede. Telkens kan de beslissing één examenperiode uitgesteld worden.',
            en:
              'The education team decides whether your progress is enough. For leaving in the first semester it does so after the first exam period of the ' +
              'year before, for the second semester after the second. Each time the decision can be put off by one exam period.',
          },
          coverage: { kind: 'explained', by: 'education-team' },
          decides: 'education-team',
        },
        {
          id: 'c, 3',
          words: {
            nl:
              'Word je gekozen, dan doe je een verplichte taaltest voor de taal die je daar vooral gebruikt. Bij optie 3 bepaalt de partner het niveau, bij ' +
              '1 en 2 je opleiding; de ankerpersoon zegt het je vooraf. Haal je het niet, dan staan er initiatieven in de talenbrochure van DIRO.',
            en:
              'If you are chosen, you take a compulsory language test for the language you will mainly use there. For option 3 the partner sets the level, ' +
              "for 1 and 2 your programme; the contact tells you beforehand. If you do not reach it, DIRO's language brochure lists what can help.",
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
        },
      ],
    },
    {
      id: 'titel-4-5',
      reference: 'titel 4, punt 5',
      title: { nl: 'Learning agreement, ISP en equivalentie', en: 'Learning agreement, ISP and equivalence' },
      paragraphs: [
        {
          id: '5.1',
          words: {
            nl:
              'Voor optie 1 of 2 staat je stageprogramma, met een equivalentiedossier, in een learning agreement. Jij, de ankerpersoon en de stageplaats ' +
              'tekenen dat.',
            en:
              'For option 1 or 2 your internship programme, with an equivalence file, is in a learning agreement. You, the contact and the host ' +
              'organisation sign it.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
          until: { nl: 'Vóór je vertrekt.', en: 'Before you leave.' },
        },
        {
          id: '5.2',
          words: {
            nl:
              'Voor optie 3 staan de vakken van de partner, met een equivalentiedossier, in een learning agreement. Jij, de ankerpersoon en de partner ' +
              'tekenen dat.',
            en: "For option 3 the partner's units, with an equivalence file, are in a learning agreement. You, the contact and the partner sign it.",
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
          until: { nl: 'Vóór je vertrekt.', en: 'Before you leave.' },
        },
        {
          id: '5.3',
          words: {
            nl:
              'Bij optie 3 komen de vakken niet altijd precies overeen, en het aantal studiepunten kan verschillen. Je doet er daar minstens evenveel als ' +
              'het pakket hier minimaal telt.',
            en:
              'With option 3 the units do not always match exactly, and the number of credits can differ. There you take at least as many as the package ' +
              'here has as its minimum.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: '5.4, studiemobiliteit',
          words: {
            nl:
              'Opties 3 en 6 staan standaard als herkansbaar en tolereerbaar, in het tweede semester, en niet met een examen- of creditcontract. Wat in het ' +
              'buitenland echt voor jouw vakken geldt, gaat voor.',
            en:
              'Options 3 and 6 are by default re-sittable and tolerable, in the second semester, and not open to an exam or credit contract. What really ' +
              'holds for your units abroad comes first.',
          },
          coverage: { kind: 'explained', by: 'education-team', rules: ['L.2'] },
        },
        {
          id: '5.4, stagemobiliteit',
          words: {
            nl:
              'Opties 1, 2 en 5 staan standaard als niet herkansbaar en niet tolereerbaar, in het tweede semester, en niet met een examen- of ' +
              'creditcontract.',
            en: 'Options 1, 2 and 5 are by default not re-sittable and not tolerable, in the second semester, and not open to an exam or credit contract.',
          },
          coverage: { kind: 'explained', by: 'education-team', rules: ['L.2'] },
        },
        {
          id: '5.4, optie 5',
          words: {
            nl: 'Ga je met optie 5 studeren in plaats van stage doen, dan gelden de kenmerken van wat je daar echt volgt. De ECTS-fiche vermeldt dat.',
            en: 'If with option 5 you study instead of doing an internship, the features of what you really take there hold. The course sheet says so.',
          },
          coverage: { kind: 'explained', by: 'education-team', rules: ['L.2'] },
        },
        {
          id: '5.5',
          words: {
            nl: 'Werkt de partner niet met ECTS-graden, dan zegt het transcript of records hoe je resultaten gelezen worden.',
            en: 'If the partner does not use ECTS grades, the transcript of records says how your results are read.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
        },
      ],
    },
    {
      id: 'titel-4-6',
      reference: 'titel 4, punt 6',
      title: { nl: 'Beurzen en steun', en: 'Grants and support' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Soms kan je een mobiliteitstoelage krijgen; hoe je die vraagt, staat in de brochure van DIRO. Bij STUVO kan je ook een renteloze lening of ' +
              'toelage vragen, als je aan de nationaliteitsvoorwaarden voldoet en je budget of dat van je gezin niet volstaat. Je mag dit combineren met ' +
              'een Vlaamse studietoelage.',
            en:
              "Sometimes you can get a mobility grant; DIRO's brochure says how to apply. Student services (STUVO) can also give an interest-free loan or " +
              "an allowance, if you meet the nationality conditions and your own or your family's budget is not enough. You may combine this with a Flemish " +
              'grant.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
          until: { nl: 'Beurs via DIRO: vóór 15 maart (punt 4).', en: 'Grant through DIRO: before 15 March (point 4).' },
          how: { nl: "DIRO (brochure 'Je Grenzen verleggen') en STUVO.", en: "DIRO (brochure 'Je Grenzen verleggen') and student services (STUVO)." },
        },
      ],
    },
    {
      id: 'titel-4-7',
      reference: 'titel 4, punt 7',
      title: { nl: 'Je beurscontract', en: 'Your grant contract' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Voor opties 1, 2 en 3 teken je met het diensthoofd van DIRO een beurscontract. Het bindt jullie allebei.',
            en: 'For options 1, 2 and 3 you sign a grant contract with the head of DIRO. It binds you both.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
        },
      ],
    },
    {
      id: 'titel-4-8',
      reference: 'titel 4, punt 8',
      title: { nl: 'Je learning agreement wijzigen', en: 'Changing your learning agreement' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Wijzigen kan alleen als je buiten je wil het programma niet kan volgen, of als het daar echt anders is dan beloofd. Je maakt samen een nieuw ' +
              'document, dat iedereen tekent.',
            en:
              'You can change only if, through no choice of yours, you cannot follow the programme, or if things there really differ from what was ' +
              'promised. Together you make a new document, which everybody signs.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
          decides: 'international-office',
          until: { nl: 'In de eerste maand van je uitwisseling.', en: 'In the first month of your exchange.' },
          how: {
            nl: 'Zo snel mogelijk bij de mobiliteitscoördinator en de ankerpersoon internationalisering.',
            en: 'As soon as possible with the mobility coordinator and the internationalisation contact.',
          },
        },
      ],
    },
    {
      id: 'titel-4-9',
      reference: 'titel 4, punt 9',
      title: { nl: 'Je cijfers en je diploma', en: 'Your marks and your diploma' },
      paragraphs: [
        {
          id: '9.1, omzetting',
          words: {
            nl:
              'Bij opties 3 en 6 worden graden omgezet met de tabellen van EGRACONS, of anders zo: A {mobility.grades.value.0.result}, B ' +
              '{mobility.grades.value.1.result}, C {mobility.grades.value.2.result}, D {mobility.grades.value.3.result}, E ' +
              '{mobility.grades.value.4.result}, Fx {mobility.grades.value.5.result}, F {mobility.grades.value.6.result}; pass with distinction ' +
              '{mobility.grades.value.8.result}, pass {mobility.grades.value.9.result}, fail {mobility.grades.value.10.result}; niet afgelegd blijft NA. ' +
              'Bij een A of een pass kan je meer krijgen met een verklaring die de docent en de mobiliteitscoördinator daar ondertekenen. Ontbreken ' +
              'ECTS-graden, dan telt de informatie van het mobiliteitsbureau van de partner.',
            en:
              'For options 3 and 6 grades are converted with the EGRACONS tables, or else like this: A {mobility.grades.value.0.result}, B ' +
              '{mobility.grades.value.1.result}, C {mobility.grades.value.2.result}, D {mobility.grades.value.3.result}, E ' +
              '{mobility.grades.value.4.result}, Fx {mobility.grades.value.5.result}, F {mobility.grades.value.6.result}; pass with distinction ' +
              '{mobility.grades.value.8.result}, pass {mobility.grades.value.9.result}, fail {mobility.grades.value.10.result}; not taken stays NA. For an ' +
              'A or a pass you can get more with a statement signed by the lecturer and the mobility coordinator there. If ECTS grades are missing, the ' +
              "information of the partner's mobility office counts.",
          },
          coverage: { kind: 'computed', rules: ['L.4'] },
        },
        {
          id: '9.1, wie beslist',
          words: {
            nl:
              'Bij opties 1, 2, 4 en 5 legt je eigen opleiding het resultaat vast. Bij opties 3, 6 en een Blended Intensive Programme doet de partner dat; ' +
              'komt een resultaat te laat voor de bekendmaking, dan verschijnt het zodra het er is.',
            en:
              'For options 1, 2, 4 and 5 your own programme sets the result. For options 3, 6 and a Blended Intensive Programme the partner does; if a ' +
              'result comes too late for the publication, it appears as soon as it is in.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: '9.2',
          words: {
            nl:
              'Een dubbel diploma krijg je alleen als je slaagt volgens de regels van je school hier; enkel daar slagen volstaat niet. De andere school ' +
              'neemt de beslissing en de graad van verdienste over.',
            en:
              'You get a double degree only if you pass by the rules of your school here; passing only there is not enough. The other school takes over the ' +
              'decision and the grade of merit.',
          },
          coverage: { kind: 'computed', rules: ['L.3', 'E.1', 'E.2', 'E.4'] },
        },
      ],
    },
    {
      id: 'titel-4-ombuds',
      reference: 'titel 4, aanvulling bij titel 2, afdeling 7',
      title: { nl: 'Ombuds in het buitenland', en: 'Ombuds abroad' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Ben je op uitwisseling, dan ga je naar de ombuds van de school waar je examen doet.',
            en: 'If you are on exchange, you go to the ombuds of the school where you sit the exam.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          how: { nl: 'Bij de ombuds van die school.', en: 'With the ombuds of that school.' },
        },
      ],
    },
  ],
};
