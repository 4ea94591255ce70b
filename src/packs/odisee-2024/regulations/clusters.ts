import type { RegulationsPart } from '../../../model/index.ts';

/** Title 3: what is different in one cluster. */
export const clusters: RegulationsPart = {
  id: 'titel-3',
  title: { nl: 'Aanvullingen per cluster', en: 'Additions for each cluster' },
  articles: [
    {
      id: 'titel-3-gezondheidszorg',
      reference: 'titel 3, cluster Gezondheidszorg',
      title: { nl: 'Cluster Gezondheidszorg', en: 'Cluster of health care' },
      paragraphs: [
        {
          id: 'bij art. 2',
          words: {
            nl:
              'Voor het brugprogramma verpleegkunde heb je een diploma HBO5 verpleegkunde nodig. Dat wordt nagekeken in een intakegesprek vóór je eerste ' +
              'inschrijving.',
            en: 'For the bridging programme in nursing you need an HBO5 diploma in nursing. This is checked in an intake talk before your first enrolment.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          decides: 'study-track-counsellor',
          how: { nl: 'Intakegesprek met de studietrajectbegeleider.', en: 'Intake talk with the study-track counsellor.' },
        },
        {
          id: 'bij art. 7',
          words: {
            nl:
              'Wil je vanaf 1 oktober nog starten met medische beeldvorming en radiotherapie, praat dan eerst met de studietrajectbegeleider. De ' +
              'stralingsmeters worden dan besteld, dus daarna kan je nog maar een deel volgen.',
            en:
              'If you still want to start medical imaging and radiotherapy from 1 October, talk to the study-track counsellor first. The radiation meters ' +
              'are ordered then, so after that you can take only a part.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          decides: 'study-track-counsellor',
          until: { nl: 'Vóór 1 oktober, voor het volledige programma.', en: 'Before 1 October, for the full programme.' },
          how: { nl: 'Bij de studietrajectbegeleider.', en: 'With the study-track counsellor.' },
        },
        {
          id: 'bij art. 9',
          words: {
            nl:
              'In de bachelor verpleegkunde kan je overstappen tussen het Nederlandstalige en het internationale traject, tussen twee jaren of tijdens het ' +
              'jaar, met een gemotiveerde aanvraag.',
            en:
              "In the bachelor's in nursing you can move between the Dutch and the international track, between two years or during the year, with a " +
              'reasoned request.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
          until: { nl: 'Tijdens het jaar: vóór 15 februari.', en: 'During the year: before 15 February.' },
          how: { nl: 'Bij de directeur van de cluster.', en: 'With the director of the cluster.' },
        },
        {
          id: 'bij art. 26',
          words: {
            nl:
              'Met een diploma HBO5 verpleegkunde kan je in verpleegkunde (240 studiepunten) tot 90 studiepunten vrijstelling krijgen zonder ' +
              "bekwaamheidsonderzoek; je begint met een intakegesprek. Wil je meer, dan leg je zo'n onderzoek af.",
            en:
              'With an HBO5 diploma in nursing you can be exempted from up to 90 credits in nursing (240 credits) without an examination of your ' +
              'competences; you start with an intake talk. If you want more, you sit such an examination.',
          },
          coverage: { kind: 'explained', by: 'prior-learning-coordinator' },
          decides: 'cluster',
          how: { nl: 'Intakegesprek bij de studietrajectbegeleider.', en: 'Intake talk with the study-track counsellor.' },
        },
        {
          id: 'bij art. 51',
          words: {
            nl:
              'Volg je voedings- en dieetkunde in de variant voor werkende studenten in Gent, dan mag je één niet herkansbaar vak naar de derde ' +
              'examenperiode verschuiven: Persoonlijke en professionele groei 1, of in de derde fase een stage of een stage in Vlaanderen bij een ' +
              'mobiliteit. De procedure is die van art. 51.',
            en:
              'If you follow nutrition and dietetics in the variant for working students in Ghent, you may move one unit that cannot be re-sat to the third ' +
              'exam period: Persoonlijke en professionele groei 1, or in the third stage an internship or one in Flanders linked to a mobility. The ' +
              'procedure is that of art. 51.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'student',
          until: {
            nl: '{dates.ispSubmit}; schrijf je later in, dan {isp.submitAfterEnrolmentDays} dagen nadat je toegelaten bent.',
            en: '{dates.ispSubmit}; if you enrol later, {isp.submitAfterEnrolmentDays} days after you are admitted.',
          },
          how: { nl: 'Met het formulier bij je studietrajectbegeleider.', en: 'With the form, to your study-track counsellor.' },
        },
        {
          id: 'bij art. 61',
          words: {
            nl: 'Andere afspraken dan in de ECTS-fiche kan je hier maar tot de datum van het ISP vragen.',
            en: "Here you can ask for arrangements other than the course sheet's only until the date of the ISP.",
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'lecturer',
          until: { nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit}.', en: 'At the latest on the date of the ISP: {dates.ispSubmit}.' },
        },
      ],
    },
    {
      id: 'titel-3-bedrijfskunde',
      reference: 'titel 3, cluster Bedrijfskunde',
      title: { nl: 'Cluster Bedrijfskunde', en: 'Cluster of business' },
      paragraphs: [
        {
          id: 'bij de academische kalender',
          words: {
            nl: 'Er kan al een week vroeger een introductie zijn, en daar word je verwacht.',
            en: 'There may be an introduction one week earlier already, and you are expected there.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'bij art. 45',
          words: {
            nl:
              'In de graduaten programmeren en systeem- en netwerkbeheer bestaat elk semester uit twee kwartalen. Je eerste kans is op het einde van het ' +
              'kwartaal, je tweede in het kwartaal erna; voor het vierde kwartaal is dat de derde examenperiode. Je doet die tweede kans zoals gepland. ' +
              'Afwijken kan enkel om een reden die je opleiding goedkeurt, of via de ombuds.',
            en:
              'In the associate degrees in programming and in systems and network administration every semester has two quarters. Your first opportunity is ' +
              'at the end of the quarter, your second in the next one; for the fourth quarter it is the third exam period. You sit that second opportunity ' +
              'as planned. You can depart from it only for a reason that your programme approves, or through the ombuds.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
          how: { nl: 'Bij je opleiding of de ombuds.', en: 'With your programme or the ombuds.' },
        },
        {
          id: 'bij art. 46',
          words: {
            nl:
              'Haal je een tweede bachelordiploma van dezelfde opleiding in een andere afstudeerrichting, dan kan de cluster je toestaan om de niet ' +
              'herkansbare Stage in de derde examenperiode af te leggen.',
            en:
              "If you take a second bachelor's degree of the same programme in another major, the cluster can let you do the Stage, which cannot be re-sat, " +
              'in the third exam period.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'bij art. 51',
          words: {
            nl:
              'In het hoger afstandsonderwijs van bedrijfsmanagement en organisatie en management in Aalst zijn de examens gespreid over beide semesters. ' +
              'Soms doe je mee met de gewone examens. Kijk in de kalender van je opleiding.',
            en:
              'In the distance programmes of business management and of organisation and management in Aalst the exams are spread over both semesters. ' +
              "Sometimes you join the regular exams. Check your programme's calendar.",
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
      ],
    },
    {
      id: 'titel-3-bio-technologie',
      reference: 'titel 3, cluster (Bio)technologie',
      title: { nl: 'Cluster (Bio)technologie', en: 'Cluster of (bio)technology' },
      paragraphs: [
        {
          id: 'bij art. 48, Aalst',
          words: {
            nl:
              'Vroeger afstuderen volgens art. 48 kan in bouw, elektromechanica en vastgoed alleen als er geen permanente evaluatie is. In bouw en vastgoed ' +
              'kan de bachelorproef niet in de eerste examenperiode.',
            en:
              'Graduating early under art. 48 is possible in construction, electromechanics and real estate only where there is no continuous assessment. ' +
              "In construction and real estate the bachelor's thesis cannot be in the first exam period.",
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'bij art. 48, Gent',
          words: {
            nl: "Heeft een vak van het tweede semester verplichte labo's, dan kan je er geen examen over doen in de eerste examenperiode.",
            en: 'If a second-semester unit has compulsory labs, you cannot sit its exam in the first exam period.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'bij art. 48, Elektromechanische Systemen',
          words: {
            nl:
              'In het graduaat Elektromechanische Systemen kan het werkplekleren naar het eerste semester om vroeger af te studeren, als je verder niets ' +
              'meer moet opnemen.',
            en:
              'In the associate degree in electromechanical systems workplace learning can move to the first semester for graduating early, if you have ' +
              'nothing else left to take.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'bij art. 51, agro- en biotechnologie',
          words: {
            nl: 'In de HAO-variant kan je de eerste kans van een Stage in de eerste of de tweede examenperiode opnemen. Meld het zoals art. 51 zegt.',
            en: 'In the HAO variant you can take the first opportunity of a Stage in the first or the second exam period. Report it as art. 51 says.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'student',
          until: {
            nl: '{dates.ispSubmit}; schrijf je later in, dan {isp.submitAfterEnrolmentDays} dagen nadat je toegelaten bent.',
            en: '{dates.ispSubmit}; if you enrol later, {isp.submitAfterEnrolmentDays} days after you are admitted.',
          },
          how: { nl: 'Met het formulier bij je studietrajectbegeleider.', en: 'With the form, to your study-track counsellor.' },
        },
        {
          id: 'bij art. 51, bouw',
          words: {
            nl:
              'In de HAO-variant kan je de enige kans van niet herkansbare (deel)examens verplaatsen: die van het eerste semester naar de tweede of derde ' +
              'examenperiode, die van het tweede naar de derde. Meld het zoals art. 51 zegt.',
            en:
              'In the HAO variant you can move the only opportunity of (partial) exams that cannot be re-sat: those of the first semester to the second or ' +
              'third exam period, those of the second to the third. Report it as art. 51 says.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'student',
          until: {
            nl: '{dates.ispSubmit}; schrijf je later in, dan {isp.submitAfterEnrolmentDays} dagen nadat je toegelaten bent.',
            en: '{dates.ispSubmit}; if you enrol later, {isp.submitAfterEnrolmentDays} days after you are admitted.',
          },
          how: { nl: 'Met het formulier bij je studietrajectbegeleider.', en: 'With the form, to your study-track counsellor.' },
        },
        {
          id: 'bij art. 51, facility management',
          words: {
            nl:
              'In de HAO-variant liggen je oriënterende stage in fase 2 en je specialisatiestage in fase 3 tussen 1 oktober en 1 juni, als je dat wil. Meld ' +
              'het zoals art. 51 zegt.',
            en:
              'In the HAO variant your orientation internship in stage 2 and your specialisation internship in stage 3 can be between 1 October and 1 June, ' +
              'if you want. Report it as art. 51 says.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'student',
          until: {
            nl: '{dates.ispSubmit}; schrijf je later in, dan {isp.submitAfterEnrolmentDays} dagen nadat je toegelaten bent.',
            en: '{dates.ispSubmit}; if you enrol later, {isp.submitAfterEnrolmentDays} days after you are admitted.',
          },
          how: { nl: 'Met het formulier bij je studietrajectbegeleider.', en: 'With the form, to your study-track counsellor.' },
        },
        {
          id: 'bij art. 51, vastgoed',
          words: {
            nl:
              'In de HAO-variant kan je eerste kans voor Stage 1 in fase 2, en voor Stage 2 in fase 3, een periode later: in de derde. Meld het zoals art. ' +
              '51 zegt.',
            en:
              'In the HAO variant the first opportunity of Stage 1 (stage 2) and Stage 2 (stage 3) can be one period later, in the third. Report it as art. ' +
              '51 says.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'student',
          until: {
            nl: '{dates.ispSubmit}; schrijf je later in, dan {isp.submitAfterEnrolmentDays} dagen nadat je toegelaten bent.',
            en: '{dates.ispSubmit}; if you enrol later, {isp.submitAfterEnrolmentDays} days after you are admitted.',
          },
          how: { nl: 'Met het formulier bij je studietrajectbegeleider.', en: 'With the form, to your study-track counsellor.' },
        },
      ],
    },
    {
      id: 'titel-3-onderwijs',
      reference: 'titel 3, cluster Onderwijs',
      title: { nl: 'Cluster Onderwijs', en: 'Cluster of education' },
      paragraphs: [
        {
          id: 'bij art. 2, §1',
          words: {
            nl:
              'Voor de bachelor-na-bachelor schoolontwikkeling heb je een bachelor- of masterdiploma, relevante ervaring in het onderwijs, en werk je er ' +
              'ook.',
            en:
              "For the bachelor-after-bachelor in school development you have a bachelor's or master's degree, relevant experience in education, and a job " +
              'there.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'bij art. 2, §1 procedure',
          words: {
            nl:
              'Er hoort een intakegesprek bij. Heb je je bachelordiploma nog niet, dan kan je toch toegelaten worden, maar het diploma van de ' +
              'bachelor-na-bachelor krijg je pas als je het eerste hebt.',
            en:
              "An intake talk is part of it. If you do not have your bachelor's degree yet, you can be admitted all the same, but you get the diploma of " +
              'the bachelor-after-bachelor only once you have the first one.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
          how: { nl: 'Intakegesprek met de verantwoordelijke van de cluster.', en: 'Intake talk with the person in charge in the cluster.' },
        },
        {
          id: 'bij art. 2, §2',
          words: {
            nl:
              'Voor een verkort traject lager onderwijs in Brussel (120 studiepunten) heb je een bachelor- of masterdiploma; voor de werkplekvariant werk ' +
              'je er bovendien minstens halftijds, of ben je dat van plan. Heb je al een educatief of pedagogisch diploma en werk je halftijds in het lager ' +
              'onderwijs, dan blijven er 60 studiepunten over. Met een diploma uit de sociale sector kan het ook korter.',
            en:
              "For a shortened primary education track in Brussels (120 credits) you have a bachelor's or master's degree; for the workplace variant you " +
              'also work there at least half-time, or mean to. If you already have a teaching or educational sciences degree and work half-time in primary ' +
              'education, 60 credits are left. With a degree from the social sector it can be shorter too.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'bij art. 2, §2 procedure',
          words: { nl: 'Ook hier voer je eerst een intakegesprek.', en: 'Here too you have an intake talk first.' },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
          how: { nl: 'Met de verantwoordelijke van de cluster.', en: 'With the person in charge in the cluster.' },
        },
        {
          id: 'bij art. 2, §3',
          words: {
            nl:
              'Secundair onderwijs met één onderwijsvak vraagt een educatief diploma, of een bachelor of master met een bewijs van pedagogische ' +
              'bekwaamheid. Het verkorte traject zonder onderwijsvakken vraagt een bachelor- of masterdiploma. Heb je dat nog niet maar wel 135 ' +
              'studiepunten van je bachelor, dan kan je het er al bij nemen, samen hoogstens {isp.maximumPoints} studiepunten; meer kan met goedkeuring. ' +
              'Het diploma ervan krijg je pas als je je eerste diploma hebt.',
            en:
              "Secondary education with one teaching subject requires a teaching degree, or a bachelor's or master's with proof of pedagogical competence. " +
              "The shortened track without teaching subjects requires a bachelor's or master's degree. If you do not have it yet but hold 135 credits of " +
              "your bachelor's, you can take it alongside, at most {isp.maximumPoints} credits together; more is possible with approval. You get its " +
              'diploma only once you have your first degree.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          decides: 'study-track-counsellor',
        },
        {
          id: 'bij art. 51',
          words: {
            nl:
              "In de varianten voor werkende studenten in Aalst en Sint-Niklaas kunnen examens 's avonds of op zaterdag zijn. In afstandsonderwijs of HAO " +
              'doe je soms mee met de dagstudenten.',
            en:
              'In the variants for working students in Aalst and Sint-Niklaas exams can be in the evening or on Saturday. In distance education or HAO you ' +
              'sometimes join the day students.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
      ],
    },
    {
      id: 'titel-3-sociaal-agogisch-werk',
      reference: 'titel 3, cluster Sociaal-agogisch werk',
      title: { nl: 'Cluster Sociaal-agogisch werk', en: 'Cluster of social work' },
      paragraphs: [
        {
          id: 'bij het toepassingsgebied',
          words: {
            nl:
              'Sociaal werk voor volwassenen geven twee scholen samen. Dit reglement geldt enkel voor de 90 studiepunten van Odisee, niet voor de 90 van de ' +
              'Erasmushogeschool Brussel.',
            en:
              "Social work for adults is taught by two schools together. These regulations hold only for Odisee's 90 credits, not for the 90 of " +
              'Erasmushogeschool Brussel.',
          },
          coverage: { kind: 'no-decision' },
        },
        {
          id: 'bij art. 2, volwassenen',
          words: {
            nl:
              'Voor sociaal werk voor volwassenen toon je minstens 6 maanden werk of 600 uur vrijwilligerswerk. Voor gezinswetenschappen voor volwassenen ' +
              'dien je tussen 21 en 25 jaar een portfolio in; ben je ouder dan 25, dan ben je zo toegelaten als de rest in orde is.',
            en:
              'For social work for adults you show at least 6 months of work or 600 hours of volunteering. For family sciences for adults you hand in a ' +
              'portfolio between 21 and 25; if you are over 25, you are admitted by itself if the rest is in order.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
        },
        {
          id: 'bij art. 2, volwassenen, procedure',
          words: {
            nl: 'Het opleidingshoofd en de clusterdirecteur antwoorden met redenen, binnen 14 dagen.',
            en: 'The programme head and the director of the cluster answer with reasons, within 14 days.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
          how: { nl: 'Dien je aanvraag in bij de opleiding.', en: 'Send your application to the programme.' },
        },
        {
          id: 'bij art. 2, psychosociale gerontologie',
          words: {
            nl:
              'Voor de bachelor-na-bachelor psychosociale gerontologie heb je een diploma uit de lijst van zorg, psychologie, sociaal werk of pedagogie; ' +
              'met een ander diploma dien je een portfolio in. Je toont ook minstens een jaar ervaring met ouderen, in werk, mantelzorg, vrijwilligerswerk ' +
              'of stage; anders doe je een extra stage.',
            en:
              'For the bachelor-after-bachelor in psychosocial gerontology you have a degree from the list of care, psychology, social work or education; ' +
              'with another degree you hand in a portfolio. You also show at least a year of experience with older people, in work, informal care, ' +
              'volunteering or internship; otherwise you do an extra internship.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
        },
        {
          id: 'bij art. 2, psychosociale gerontologie, procedure',
          words: {
            nl:
              'Ook hier antwoorden opleidingshoofd en clusterdirecteur binnen 14 dagen. Heb je je bachelordiploma nog niet, dan kan je soms al beginnen; ' +
              'voor het diploma van de bachelor-na-bachelor moet je het wel hebben.',
            en:
              "Here too the programme head and the director of the cluster answer within 14 days. If you do not have your bachelor's degree yet, you can " +
              'sometimes start already; for the diploma of the bachelor-after-bachelor you must have it.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
          how: { nl: 'Dien je aanvraag in bij de opleiding.', en: 'Send your application to the programme.' },
        },
        {
          id: 'bij art. 17',
          words: {
            nl:
              'Op de campus Schaarbeek kunnen er twee examens van dezelfde fase op één dag vallen, gespreid van november tot juni. De belofte van hoogstens ' +
              'één examen per dag geldt daar dus niet.',
            en:
              'On the Schaarbeek campus two exams of the same stage can fall on one day, spread from November to June. So the promise of at most one exam a ' +
              'day does not hold there.',
          },
          coverage: { kind: 'computed', rules: ['H.15'] },
          decides: 'cluster',
        },
        {
          id: 'bij art. 48, §1',
          words: {
            nl:
              'In Gezinswetenschappen studeer je al na de eerste examenperiode af als je nog hoogstens de bachelorproef, de stage en één vak hebt. Dat vak ' +
              'moet in het eerste semester zitten en vorig jaar al in je ISP gestaan hebben.',
            en:
              "In family sciences you graduate after the first exam period already if at most the bachelor's thesis, the internship and one unit are left. " +
              'That unit must be in the first semester and have been in your ISP last year.',
          },
          coverage: { kind: 'computed', rules: ['K.2'] },
          decides: 'cluster',
          until: {
            nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit} (art. 48).',
            en: 'At the latest on the date of the ISP: {dates.ispSubmit} (art. 48).',
          },
          how: { nl: 'Schriftelijk bij je studietrajectbegeleider.', en: 'In writing to your study-track counsellor.' },
        },
        {
          id: 'bij art. 48, §2',
          words: {
            nl:
              'In psychosociale gerontologie kan dat als alles in je ISP in het eerste semester valt, of als je nog enkel het werkveldproject af te ronden ' +
              'hebt. In dat laatste geval vraag je het aan zoals in art. 48.',
            en:
              'In psychosocial gerontology you can if everything in your ISP is in the first semester, or if only the field project is left to finish. In ' +
              'that last case you ask as in art. 48.',
          },
          coverage: { kind: 'computed', rules: ['K.2'] },
          decides: 'cluster',
          until: {
            nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit} (art. 48).',
            en: 'At the latest on the date of the ISP: {dates.ispSubmit} (art. 48).',
          },
          how: { nl: 'Schriftelijk bij je studietrajectbegeleider.', en: 'In writing to your study-track counsellor.' },
        },
        {
          id: 'bij art. 51, Brussel',
          words: {
            nl: 'In sociaal werk voor volwassenen zijn de examens gespreid van november tot en met juni, soms op zaterdag.',
            en: 'In social work for adults the exams are spread from November to June, sometimes on Saturday.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'bij art. 51, Schaarbeek',
          words: {
            nl:
              'In gezinswetenschappen liggen de examens verspreid van november tot en met juni. Dat geldt niet voor de eerste fase van het traject voor ' +
              'jongvolwassenen.',
            en: 'In family sciences the exams are spread from November to June. That does not hold for the first stage of the track for young adults.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'bij art. 62',
          words: {
            nl: 'In Schaarbeek vraag je een latere indiendatum aan het opleidingshoofd, dat met de docent beslist.',
            en: 'In Schaarbeek you ask the programme head, who decides with the lecturer, for a later hand-in date.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
          until: { nl: 'Vóór de indiendatum.', en: 'Before the hand-in date.' },
          how: { nl: 'Bij het opleidingshoofd.', en: 'With the programme head.' },
        },
      ],
    },
  ],
};
