import type { RegulationsPart } from '../../../model/index.ts';

/** Articles 6 to 13 (title 1, section 2): enrolling, leaving, changing programme, and the tuition fee. */
export const enrolment: RegulationsPart = {
  id: 'inschrijving',
  title: { nl: 'Inschrijving en studiegeld', en: 'Enrolment and tuition fee' },
  articles: [
    {
      id: '6',
      reference: 'art. 6',
      title: { nl: 'Wat een inschrijving inhoudt', en: 'What an enrolment means' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Met je inschrijving sluit je voor één academiejaar een overeenkomst met de school, met rechten en plichten aan beide kanten. Voldoe je toch ' +
              'niet aan de voorwaarden, dan kan Odisee ze verbreken tot en met 30 november. Bij fraude met toelatingsdocumenten kan dat altijd: je ' +
              'inschrijving heeft dan nooit bestaan.',
            en:
              'By enrolling you enter into an agreement with the school for one academic year, with rights and duties on both sides. If it turns out that ' +
              'you do not meet the conditions, Odisee can end it up to and including 30 November. With fraud in admission documents that is always possible: ' +
              'your enrolment then never existed.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
        },
        {
          id: '§2, starttoets',
          words: {
            nl:
              'Schrijf je je met een diplomacontract of diploma-examencontract in voor een educatieve bachelor, dan moet je deelnemen aan de starttoets die ' +
              'de Vlaamse overheid oplegt. Voor de educatieve bachelor lager onderwijs komen er toetsen wiskunde en Frans bij. Zolang je niet deelnam, volg ' +
              'je lessen en examens alleen onder voorbehoud.',
            en:
              "If you enrol for an educational bachelor's programme under a diploma or diploma-exam contract, you must take the entry test that the Flemish " +
              'government imposes. For primary education there are also tests of mathematics and French. As long as you have not taken part, you follow ' +
              'classes and exams only provisionally.',
          },
          coverage: { kind: 'explained', by: 'government' },
          how: {
            nl: 'Praktische info: www.vlaamsehogescholenraad.be/nl/starttoets.',
            en: 'Practical information: www.vlaamsehogescholenraad.be/nl/starttoets.',
          },
        },
        {
          id: '§2, tijdstip',
          words: {
            nl:
              'De starttoets moet gebeurd zijn wanneer het academiejaar start of, ten laatste, na de eerste afname van het lopende semester die op je ' +
              'inschrijving volgt. Lukt dat niet, dan telt je inschrijving niet: resultaten vervallen en je krijgt geen creditbewijs.',
            en:
              'The entry test must be taken by the start of the academic year or, at the latest, after the first session of the running semester that ' +
              'follows your enrolment. If not, your enrolment does not count: results lapse and you get no credit certificate.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          until: {
            nl: 'De start van het academiejaar, of de eerste afname van het lopende semester na je inschrijving.',
            en: 'At the start of the academic year, or the first session of the running semester after your enrolment.',
          },
        },
        {
          id: '§2, remediëring',
          words: {
            nl:
              'Je volgt verplicht remediëring als je het streefcijfer voor Nederlands niet haalt, of in de educatieve bachelor lager onderwijs dat voor ' +
              'Frans en wiskunde. Dat geldt ook als je inschrijft na de laatste afname van het lopende semester en dus niet meer kan deelnemen.',
            en:
              'Remedial work is compulsory if you do not reach the target for Dutch, or, in primary education, the one for French and mathematics. It is ' +
              'also compulsory if you enrol after the last session of the running semester and can no longer take part.',
          },
          coverage: { kind: 'explained', by: 'school' },
        },
        {
          id: '§2, procedure starttoets',
          words: {
            nl:
              'Bij je eerste inschrijving laad je je bewijs van deelname of van vrijstelling op. Heb je dat nog niet, dan laad je voorlopig een verklaring ' +
              'over de starttoets op. Zodra je het bewijs hebt, bezorg je het aan de dienst Studentenadministratie.',
            en:
              'At your first enrolment you upload your proof of participation or of exemption. If you do not have it yet, you upload a statement about the ' +
              'entry test for the time being. As soon as you have the proof, you hand it to the student administration.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          how: {
            nl: 'In de inschrijvingstoepassing; later bij de dienst Studentenadministratie.',
            en: 'In the enrolment application; later at the student administration.',
          },
        },
        {
          id: '§2, educatief graduaat',
          words: {
            nl:
              'Voor het educatief graduaat secundair onderwijs moet je minstens drie jaar nuttig gewerkt hebben in een technisch of praktisch vak, en dat ' +
              'bewijzen. Drie jaar volstaat als je vakkennis uit het secundair bij dat werk past; past ze niet, dan is vijf jaar nodig. Heb je in dat ' +
              'laatste geval minder, dan kan je een assessment afleggen.',
            en:
              'For the educational associate degree in secondary education you show at least three years of useful experience in a technical or practical ' +
              'subject. Three years are enough if what you learned in secondary school matches that experience; if it does not, you need five. With less in ' +
              'that last case, you can take an assessment.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: '§2, procedure educatief graduaat',
          words: {
            nl: 'De trajectbegeleider legt je de procedure van VLHORA uit en vraagt de documenten op die nodig zijn om over je toelating te beslissen.',
            en: 'The study-track counsellor explains the VLHORA procedure to you and asks for the documents that are needed to decide on your admission.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          how: {
            nl: 'Neem contact op met de trajectbegeleider van het educatief graduaat.',
            en: 'Get in touch with the study-track counsellor of the educational associate degree.',
          },
        },
        {
          id: '§3',
          words: {
            nl: 'Schrijf je je in voor een werktraject dat de overheid erkent, dan komt er een administratieve voorwaarde bij: een verklaring over je werk.',
            en: 'If you enrol in a work track recognised by the government, there is one more administrative condition: a statement about your work.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
        {
          id: '§3, procedure',
          words: {
            nl:
              'Je vult de verklaring op eer digitaal in, elke keer dat je je (opnieuw) inschrijft; anders ben je administratief niet in orde. Je zegt of je ' +
              'minstens 80 uur per maand in dienst werkt, of dat je een uitkering krijgt als werkzoekende en deze studie past in een traject naar werk van ' +
              'een gewestelijke arbeidsdienst. Je zegt ook of je al een diploma van de tweede cyclus of een master hebt. De school kan bewijsstukken vragen.',
            en:
              'You fill in the statement on your honour digitally each time you enrol or re-enrol; without it your administration is not in order. You say ' +
              'whether you are employed for at least 80 hours a month, or receive benefits as a job seeker while this programme fits a route to work of a ' +
              "regional employment service. You also say whether you already hold a second-cycle or master's degree. The school may ask for evidence.",
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          how: { nl: 'In de digitale inschrijvingstoepassing.', en: 'In the digital enrolment application.' },
        },
        {
          id: 'titel 4',
          words: {
            nl: 'Voor studenten die op uitwisseling gaan of komen, vult titel 4 dit artikel aan.',
            en: 'For students who go or come on an exchange, title 4 adds to this article.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
        },
      ],
    },
    {
      id: '7',
      reference: 'art. 7',
      title: { nl: 'Wanneer en hoe je inschrijft', en: 'When and how you enrol' },
      paragraphs: [
        {
          id: '',
          words: { nl: 'Schrijf je liefst in vóór het academiejaar start.', en: 'Preferably enrol before the academic year starts.' },
          coverage: { kind: 'computed', rules: ['K.4'] },
          until: { nl: 'Tot en met {dates.enrol}.', en: 'Up to and including {dates.enrol}.' },
        },
        {
          id: 'tweede semester',
          words: {
            nl:
              'Begint je opleiding met een nieuw traject in het tweede semester, dan kan je daarvoor apart inschrijven. Wil je in een traject instappen dat ' +
              'al loopt, dan praat je eerst met de trajectbegeleider.',
            en:
              'If your programme starts a new track in the second semester, you can enrol for that separately. If you want to join a track that is already ' +
              'running, you talk to the study-track counsellor first.',
          },
          coverage: { kind: 'computed', rules: ['K.4'] },
          until: { nl: 'Tot en met {dates.enrolSemester2}.', en: 'Up to and including {dates.enrolSemester2}.' },
          how: { nl: 'Voor een lopend traject: een gesprek met de trajectbegeleider.', en: 'For a running track: a talk with the study-track counsellor.' },
        },
        {
          id: 'laattijdig',
          words: {
            nl:
              'Ben je later, dan spreek je eerst met de trajectbegeleider: samen bekijken jullie welke opleidingsonderdelen nog haalbaar zijn. Na ' +
              '{dates.enrolClosed} kan niemand nog voor het academiejaar inschrijven.',
            en:
              'If you are later, you first talk to the study-track counsellor: together you look at which course units are still feasible. After ' +
              '{dates.enrolClosed} nobody can enrol for the academic year any more.',
          },
          coverage: { kind: 'computed', rules: ['K.4'] },
          decides: 'study-track-counsellor',
          until: { nl: 'Tot en met {dates.enrolClosed}.', en: 'Up to and including {dates.enrolClosed}.' },
          how: { nl: 'Een gesprek met de trajectbegeleider.', en: 'A talk with the study-track counsellor.' },
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Inschrijven doe je online; soms hoort er vooraf een gesprek met een trajectbegeleider bij. De eerste keer, en ook na een onderbreking, geef ' +
              'je wat nodig is om je identiteit en je toelating na te kijken. Iets wijzigen aan je inschrijving gaat altijd via de dienst ' +
              'Studentenadministratie.',
            en:
              'You enrol online; sometimes a talk with a study-track counsellor comes first. The first time, and also after an interruption, you provide ' +
              'what is needed to check your identity and your admission. Changing anything about your enrolment always goes through the student ' +
              'administration.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          how: { nl: 'Via www.odisee.be; wijzigingen bij de dienst Studentenadministratie.', en: 'On www.odisee.be; changes at the student administration.' },
        },
        {
          id: 'titel 3',
          words: {
            nl: 'De cluster Gezondheidszorg heeft een eigen aanvulling op dit artikel. Lees ze bij titel 3.',
            en: 'The cluster of health care has an addition of its own to this article. Read it under title 3.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
        },
      ],
    },
    {
      id: '8',
      reference: 'art. 8',
      title: { nl: 'Stoppen met je studie', en: 'Leaving your studies' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Stop je tijdens het academiejaar, schrijf je dan uit. Let op: voor die opleidingsvariant en haar opleidingsonderdelen kan je dat jaar niet ' +
              'meer terug, met geen enkel contract.',
            en:
              'If you stop during the academic year, withdraw officially. Mind: for that variant of the programme and its course units there is no way back ' +
              'that year, under any contract.',
          },
          coverage: { kind: 'computed', rules: ['H.13'] },
        },
        {
          id: '§1',
          words: {
            nl:
              'De dag waarop je uitschrijft, bepaalt hoeveel studiegeld je nog betaalt. Dat geldt voor een graduaat én een bachelor; de bedragen en weken ' +
              'staan in de bijlage over studiegelden.',
            en:
              "The day you withdraw decides how much of the tuition fee you still pay. That holds for an associate degree and a bachelor's programme; the " +
              'amounts and weeks are in the annex on fees.',
          },
          coverage: { kind: 'computed', rules: ['J.5'] },
        },
        {
          id: '§2',
          words: {
            nl:
              'In een bachelor bepaalt die dag ook je leerkrediet. Tot en met {dates.lastWithdrawalSemester1} komt alles terug van opleidingsonderdelen ' +
              'waarvoor je dit jaar nog geen examenkans gebruikte. Daarna, tot en met {dates.lastWithdrawalSemester2}, is dat alleen zo voor wat in het ' +
              'tweede semester start. Nog later komt er niets terug.',
            en:
              "In a bachelor's programme that day also decides about your learning credit. Up to and including {dates.lastWithdrawalSemester1} everything " +
              'comes back of course units without an exam opportunity used this year. After that, up to and including {dates.lastWithdrawalSemester2}, this ' +
              'only holds for what starts in the second semester. Later still, nothing comes back.',
          },
          coverage: { kind: 'computed', rules: ['I.6', 'A.3', 'K.4'] },
          until: {
            nl: 'Alles terug: tot en met {dates.lastWithdrawalSemester1}. Tweede semester terug: tot en met {dates.lastWithdrawalSemester2}.',
            en:
              'Everything back: up to and including {dates.lastWithdrawalSemester1}. Second semester back: up to and including ' +
              '{dates.lastWithdrawalSemester2}.',
          },
        },
        {
          id: '§3',
          words: {
            nl:
              'Geldt de decretale drempel voor jou en schrijf je in je eerste jaar uit na {dates.lastWithdrawalSemester1}, dan telt dat jaar mee in de ' +
              '{threshold.years} academiejaren die je hebt om je drempelpakket te halen.',
            en:
              'If the statutory threshold applies to you and you withdraw in your first year after {dates.lastWithdrawalSemester1}, that year counts among ' +
              'the {threshold.years} academic years you have to complete your threshold package.',
          },
          coverage: { kind: 'computed', rules: ['F.5'] },
          until: {
            nl: 'Tot en met {dates.lastWithdrawalSemester1} telt het eerste jaar niet mee.',
            en: 'Up to and including {dates.lastWithdrawalSemester1} the first year does not count.',
          },
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Meld dat je stopt en vul het uitschrijvingsformulier in: pas daarmee is je uitschrijving officieel. Je vult ook een exit-vragenlijst in. Wil ' +
              'je over een andere studie praten, dan kan dat.',
            en:
              'Report that you are leaving and fill in the withdrawal form: only that makes it official. You also fill in an exit questionnaire. If you want ' +
              'to talk about other studies, you can.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          how: { nl: 'Bij de dienst Studentenadministratie van je campus.', en: 'At the student administration of your campus.' },
        },
        {
          id: 'internationale studenten',
          words: {
            nl:
              'Heb je geen EER-nationaliteit en verblijf je hier tijdelijk als student, dan kan de school je uitschrijving doorgeven aan de dienst ' +
              'Vreemdelingenzaken.',
            en: 'If you have no EEA nationality and stay here temporarily as a student, the school may report your withdrawal to the Immigration Office.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
      ],
    },
    {
      id: '9',
      reference: 'art. 9',
      title: { nl: 'Van opleiding of contract veranderen', en: 'Changing programme or contract' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Veranderen van opleiding bestaat uit twee stappen: uitschrijven voor de ene en inschrijven voor de andere. Voor een ander contract is dat net ' +
              'zo. Je vraagt eerst toelating aan de nieuwe cluster en stelt met de trajectbegeleider daar je nieuwe ISP samen. Daarna dien je de aanvraag ' +
              'in.',
            en:
              'Changing programme takes two steps: withdrawing from one and enrolling in the other. The same goes for another contract. First you ask the ' +
              'new cluster for permission and compose your new ISP with its study-track counsellor. Then you hand in the request.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
          how: {
            nl: 'Trajectbegeleider van de nieuwe opleiding, daarna de dienst Studentenadministratie.',
            en: 'Study-track counsellor of the new programme, then the student administration.',
          },
        },
        {
          id: '§1, tijdstip',
          words: {
            nl:
              'Vanaf {dates.enrol} kan veranderen alleen met toelating van de nieuwe cluster. Doe het voor je leerkrediet liefst tot en met ' +
              '{dates.lastWithdrawalSemester1}, of in het tweede semester vóór {dates.lastWithdrawalSemester2}. Elke cluster biedt kansen om te ' +
              'heroriënteren wanneer het tweede semester start.',
            en:
              'From {dates.enrol} changing takes the permission of the new cluster. For your learning credit, preferably do it up to and including ' +
              '{dates.lastWithdrawalSemester1}, or in the second semester before {dates.lastWithdrawalSemester2}. Every cluster offers chances to reorient ' +
              'at the start of the second semester.',
          },
          coverage: { kind: 'computed', rules: ['K.4'] },
          decides: 'cluster',
          until: { nl: 'Zonder toelating: vóór {dates.enrol}.', en: 'Without permission: before {dates.enrol}.' },
        },
        {
          id: '§1, varianten',
          words: {
            nl:
              'Binnen dezelfde opleiding overstappen naar een andere variant kan met dezelfde data, zolang je geen examenkans gebruikte. Gebruikte je er al ' +
              'een, dan geef je een reden op. De dienst Studentenadministratie beoordeelt dan wat dit jaar nog kan, na advies van de trajectbegeleider.',
            en:
              'Moving to another variant of the same programme is possible with the same dates, as long as you have not used an exam opportunity. If you ' +
              'have, you give a reason. The student administration then judges what is still possible this year, on the advice of the study-track ' +
              'counsellor.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          decides: 'student-administration',
          how: { nl: 'Dien je aanvraag in bij de dienst Studentenadministratie.', en: 'Hand in your request at the student administration.' },
        },
        {
          id: '§2',
          words: {
            nl:
              'Neem je na de overstap een (deel van een) opleidingsonderdeel op waarvan de eerste examenkans al voorbij is, dan ben je die kans kwijt. ' +
              'Alleen als de opleiding bij een heroriëntering later toch nog een eerste kans aanbiedt, krijg je ze.',
            en:
              'If after the change you take (part of) a course unit whose first exam opportunity is already over, you have lost that opportunity. You only ' +
              'get it when the programme still offers a first one later, for students who reorient.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
        },
        {
          id: '§2, procedure',
          words: {
            nl:
              "Wil je zo'n latere eerste kans gebruiken, vraag het dan schriftelijk; daarna kan je er niet op terugkomen. Je hoort het antwoord binnen 15 " +
              'werkdagen na de ISP-datum. Bij een ja komt het examen in je persoonlijke examenrooster, of spreekt de opleiding iets met je af als er ' +
              'permanente evaluatie zonder examendatum is.',
            en:
              'If you want to use such a later first opportunity, ask for it in writing; after that you cannot go back on it. You get the answer within 15 ' +
              'working days after the ISP date. If it is yes, the exam enters your individual exam schedule, or the programme makes arrangements with you ' +
              'when there is continuous assessment without an exam date.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          decides: 'study-track-counsellor',
          until: {
            nl: 'Tot en met je ISP-datum: {dates.ispSubmit}, of binnen {isp.submitAfterEnrolmentDays} dagen na een latere inschrijving.',
            en: 'Up to and including your ISP date: {dates.ispSubmit}, or within {isp.submitAfterEnrolmentDays} days of a later enrolment.',
          },
          how: { nl: 'Schriftelijk bij de trajectbegeleider van de opleiding.', en: 'In writing to the study-track counsellor of the programme.' },
        },
        {
          id: '§3',
          words: {
            nl: 'Verander je tijdens het jaar van opleiding, dan wordt je studiegeld opnieuw bepaald. De bijlage over studiegelden zegt hoe.',
            en: 'If you change programme during the year, your tuition fee is determined again. The annex on fees says how.',
          },
          coverage: { kind: 'computed', rules: ['J.2', 'J.5'] },
        },
        {
          id: '§4',
          words: {
            nl:
              'In een bachelor gelden voor de opleiding die je verlaat de regels van art. 8 over leerkrediet. Wat je in de nieuwe opleiding opneemt, gaat ' +
              'van je leerkrediet af.',
            en:
              "In a bachelor's programme the rules of art. 8 on learning credit hold for the programme you leave. What you take in the new one is deducted " +
              'from your learning credit.',
          },
          coverage: { kind: 'computed', rules: ['I.6', 'I.2'] },
        },
        {
          id: 'titel 3',
          words: {
            nl: 'De cluster Gezondheidszorg heeft een eigen aanvulling op dit artikel. Lees ze bij titel 3.',
            en: 'The cluster of health care has an addition of its own to this article. Read it under title 3.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
        },
      ],
    },
    {
      id: '10',
      reference: 'art. 10',
      title: { nl: 'Terugkomen na een onderbreking', en: 'Coming back after an interruption' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Was je minstens een jaar niet ingeschreven voor een opleiding, dan behoud je je creditbewijzen, je resultaten en de toleranties die je al ' +
              'inzette. Hoe vaak je een opleidingsonderdeel mag opnemen, wordt opnieuw vanaf nul geteld. Dat geldt niet voor de opleidingsonderdelen van je ' +
              'drempelpakket.',
            en:
              'If you were not enrolled in a programme for at least a year, you keep your credit certificates, your results and the tolerances you already ' +
              'used. How often you may take a course unit is counted from zero again. That does not hold for the units of your threshold package.',
          },
          coverage: { kind: 'computed', rules: ['G.4', 'D.5'] },
        },
        {
          id: 'na een weigering',
          words: {
            nl:
              'Een jaar waarin een maatregel van de school je weigerde, werkt op dezelfde manier: voor elke opleiding en elk opleidingsonderdeel waarop de ' +
              'weigering sloeg.',
            en: 'A year in which a measure of the school refused you works in the same way: for every programme and course unit the refusal was about.',
          },
          coverage: { kind: 'computed', rules: ['G.4'] },
        },
      ],
    },
    {
      id: '11',
      reference: 'art. 11',
      title: { nl: 'Wat je betaalt', en: 'What you pay' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Hoeveel studiegeld je betaalt, en wanneer, staat in de bijlage over studiegelden. De app berekent het bedrag voor jouw programma.',
            en: 'How much tuition fee you pay, and when, is in the annex on fees. The app computes the amount for your programme.',
          },
          coverage: { kind: 'computed', rules: ['J.1', 'J.2', 'J.3', 'J.4', 'J.5', 'J.6'] },
        },
        {
          id: 'titel 4',
          words: {
            nl: 'Voor studenten die op uitwisseling gaan of komen, vult titel 4 dit artikel aan.',
            en: 'For students who go or come on an exchange, title 4 adds to this article.',
          },
          coverage: { kind: 'explained', by: 'international-office' },
        },
      ],
    },
    {
      id: '12',
      reference: 'art. 12',
      title: { nl: 'Extra studiekosten', en: 'Additional study costs' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Naast het studiegeld kan de school je beperkte kosten aanrekenen die rechtstreeks met je opleiding te maken hebben. De cluster laat die weten ' +
              'voordat het academiejaar start.',
            en:
              'Besides the tuition fee the school can charge you limited costs that have directly to do with your programme. The cluster announces them ' +
              'before the academic year starts.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
        },
      ],
    },
    {
      id: '13',
      reference: 'art. 13',
      title: { nl: 'Niet betaald', en: 'Not paid' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Betaal je ook na een aanmaning niet op tijd, dan word je geschorst: geen lessen, geen examens, geen attesten en geen creditbewijzen. De ' +
              'schorsing stopt één dag nadat je betaling voor de voorbije periode geregistreerd is.',
            en:
              'If you have not paid in time even after a reminder, you are suspended: no classes, no exams, no certificates of study and no credit ' +
              'certificates. The suspension ends one day after your payment for the past period is registered.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          until: { nl: 'De datum in de aanmaning.', en: 'The date in the reminder.' },
          how: {
            nl: 'Lukt betalen niet, neem dan meteen contact op met STUVO (bijlage studiegelden, art. 6).',
            en: 'If you cannot pay, get in touch with STUVO, the student services, at once (annex on fees, art. 6).',
          },
        },
      ],
    },
  ],
};
