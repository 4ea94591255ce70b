import type { RegulationsPart } from '../../../model/index.ts';

/** The annex on special statuses. */
export const statuses: RegulationsPart = {
  id: 'statuten',
  title: { nl: 'Bijzondere statuten en faciliteiten', en: 'Special statuses and facilities' },
  articles: [
    {
      id: 'statuten-1',
      reference: 'bijlage bijzondere statuten, art. 1',
      title: { nl: 'Wat een statuut je geeft', en: 'What a status gives you' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Studeer je in een bijzondere situatie, dan kan je een statuut of erkenning vragen. Daarmee kan je om aanpassingen vragen: minder dan ' +
              '{isp.minimumPoints} studiepunten, afwezigheden, een ander lesrooster, een andere examenvorm, een verplaatst examen, en uitzonderlijk ' +
              'spreiding buiten de periode (art. 50). Wat je krijgt, hangt af van jouw situatie; het statuut alleen geeft er geen recht op.',
            en:
              'If you study in a special situation, you can ask for a status or recognition. With it you can ask for adjustments: fewer than ' +
              '{isp.minimumPoints} credits, absences, another timetable, another form of exam, an exam moved, and exceptionally spreading outside the ' +
              'period (art. 50). What you get depends on your situation; the status alone gives no right to it.',
          },
          coverage: { kind: 'computed', rules: ['N.4'] },
          decides: 'status-committee',
        },
      ],
    },
    {
      id: 'statuten-2',
      reference: 'bijlage bijzondere statuten, art. 2',
      title: { nl: 'O-statuut', en: 'O status' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Dit statuut is er voor een leerstoornis, een concentratie- of autismespectrumstoornis, een langdurige lichamelijke of psychische ziekte, een ' +
              'beperking van gehoor, zicht of beweging, of een verslag verhoogde zorg of GC-verslag uit het secundair. De zorgcoördinator kent het toe, met ' +
              'de aanpassingen die nodig zijn.',
            en:
              'This status is for a learning, attention or autism spectrum disorder, a long physical or mental illness, a limitation of hearing, sight or ' +
              'movement, or a report of extra care (verhoogde zorg, GC) from secondary school. The care coordinator grants it, with the adjustments that ' +
              'are needed.',
          },
          coverage: { kind: 'explained', by: 'care-coordinator' },
          decides: 'care-coordinator',
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Je vraagt het zelf aan en brengt attesten mee voor je dossier. Twijfel je, dan kan je eerst gaan praten. Samen spreek je af hoe je ' +
              'opleidingshoofd en docenten het vernemen. Heb je recht op hulp van het VAPH, bezorg dan ook daarvan een bewijs.',
            en:
              'You apply yourself and bring certificates for your file. If you are in doubt, you can go and talk first. Together you agree how your ' +
              'programme head and lecturers hear about it. If you are entitled to support of the Flemish agency for persons with a disability (VAPH), bring ' +
              'proof of that too.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'care-coordinator',
          until: {
            nl: '{dates.ispSubmit}, de datum van het ISP; bij ernstige medische of psychische problemen zo snel mogelijk.',
            en: '{dates.ispSubmit}, the date of the ISP; as soon as possible for serious medical or mental problems.',
          },
          how: { nl: 'Bij de zorgcoördinator (STUVO) van je campus.', en: 'With the care coordinator (STUVO) of your campus.' },
        },
      ],
    },
    {
      id: 'statuten-3',
      reference: 'bijlage bijzondere statuten, art. 3',
      title: { nl: 'Topsportstatuut', en: 'Top sport status' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl: 'Combineer je je studie met topsport, dan kan de commissie Topsport je statuut A, B of C geven.',
            en: 'If you combine your studies with top sport, the top sport committee can give you status A, B or C.',
          },
          coverage: { kind: 'explained', by: 'status-committee' },
          decides: 'status-committee',
        },
        {
          id: '§2',
          words: {
            nl: 'Aanpassingen in de lessen krijg je van het opleidingshoofd of de studietrajectbegeleider, in de examens van de ombuds.',
            en: 'Adjustments in classes come from the programme head or the study-track counsellor, in exams from the ombuds.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
        },
        {
          id: '§3',
          words: {
            nl:
              'Examens spreiden buiten de periode kan enkel met statuut A, erbinnen met A of B, en telkens alleen als het nodig is. Statuut C geeft geen ' +
              'examenfaciliteiten.',
            en:
              'Exams can be spread outside the period with status A only, within it with A or B, and each time only if needed. Status C gives no exam ' +
              'facilities.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
        },
        {
          id: 'procedure, statuut',
          words: {
            nl: 'De sportmedewerker stelt je dossier samen voor de commissie en laat jou, je opleiding en de ombuds weten wat je krijgt.',
            en: 'The sports officer makes your file for the committee and tells you, your programme and the ombuds what you get.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'status-committee',
          until: { nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit}.', en: 'At the latest on the date of the ISP: {dates.ispSubmit}.' },
          how: { nl: 'Bij de sportmedewerker van STUVO op je campus.', en: 'With the sports officer of STUVO on your campus.' },
        },
        {
          id: 'procedure, faciliteiten',
          words: {
            nl:
              'Wat je in de lessen nodig hebt, vraag je aan je opleiding; wat je in de examens nodig hebt, aan de ombuds. Voor de derde examenperiode is er ' +
              'geen spreiding erbuiten.',
            en:
              'What you need in classes you ask of your programme; what you need in exams, of the ombuds. For the third exam period there is no spreading ' +
              'outside it.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          until: {
            nl: 'Lessen: 10 werkdagen vooraf. Examens: tot 10 werkdagen nadat de examenregeling bekend is; is het examen er al eerder, dan 5 werkdagen vooraf.',
            en: 'Classes: 10 working days ahead. Exams: until 10 working days after the exam schedule is out; if the exam comes sooner, 5 working days ahead.',
          },
          how: {
            nl: 'Opleidingshoofd of studietrajectbegeleider; voor examens de (examen)ombuds.',
            en: 'Programme head or study-track counsellor; for exams the (exam) ombuds.',
          },
        },
      ],
    },
    {
      id: 'statuten-4',
      reference: 'bijlage bijzondere statuten, art. 4',
      title: { nl: 'Kunstenaarsstatuut', en: 'Artist status' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl: 'Beoefen je naast je studie kunst op hoog niveau, dan kan de commissie Kunst je statuut A, B of C geven.',
            en: 'If you practise art at a high level beside your studies, the arts committee can give you status A, B or C.',
          },
          coverage: { kind: 'explained', by: 'status-committee' },
          decides: 'status-committee',
        },
        {
          id: '§2',
          words: {
            nl: 'Voor je lessen beslist het opleidingshoofd of de studietrajectbegeleider over aanpassingen, voor je examens de ombuds.',
            en: 'For your classes the programme head or the study-track counsellor decides about adjustments, for your exams the ombuds.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
        },
        {
          id: '§3',
          words: {
            nl:
              'Buiten de examenperiode spreiden is er alleen voor statuut A, binnen de periode ook voor B, als het echt nodig is. Met statuut C zijn er ' +
              'geen faciliteiten bij examens.',
            en:
              'Spreading outside the exam period is for status A only, within the period for B too, if it is really needed. With status C there are no ' +
              'facilities for exams.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
        },
        {
          id: 'procedure, statuut',
          words: {
            nl: 'STUVO stelt je dossier samen voor de commissie; de cultuurmedewerker laat jou, je opleiding en de ombuds weten wat je krijgt.',
            en: 'STUVO makes your file for the committee; the culture officer tells you, your programme and the ombuds what you get.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'status-committee',
          until: { nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit}.', en: 'At the latest on the date of the ISP: {dates.ispSubmit}.' },
          how: { nl: 'Bij de cultuurmedewerker van STUVO op je campus.', en: 'With the culture officer of STUVO on your campus.' },
        },
        {
          id: 'procedure, faciliteiten',
          words: {
            nl:
              'Vraag wat je in de lessen nodig hebt aan je opleiding en wat je in de examens nodig hebt aan de ombuds. Bij de derde examenperiode kan er ' +
              'niets erbuiten gespreid worden.',
            en:
              'Ask your programme for what you need in classes and the ombuds for what you need in exams. For the third exam period nothing can be spread ' +
              'outside it.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          until: {
            nl: 'Lessen: 10 werkdagen vooraf. Examens: tot 10 werkdagen nadat de examenregeling bekend is; is het examen er al eerder, dan 5 werkdagen vooraf.',
            en: 'Classes: 10 working days ahead. Exams: until 10 working days after the exam schedule is out; if the exam comes sooner, 5 working days ahead.',
          },
          how: {
            nl: 'Opleidingshoofd of studietrajectbegeleider; voor examens de (examen)ombuds.',
            en: 'Programme head or study-track counsellor; for exams the (exam) ombuds.',
          },
        },
      ],
    },
    {
      id: 'statuten-5',
      reference: 'bijlage bijzondere statuten, art. 5',
      title: { nl: 'Werkstatuut', en: 'Work status' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Voor sommige opleidingen bestaat een werktraject. Daar is de combinatie met werk ingebouwd, of je spreekt faciliteiten af met je ' +
              'studietrajectbegeleider, ten laatste bij het opstellen van je ISP. Een werkstatuut krijg je er niet bovenop.',
            en:
              'Some programmes have a work track. There the combination with work is built in, or you agree on facilities with your study-track counsellor, ' +
              'at the latest when your ISP is made up. You do not get a work status on top.',
          },
          coverage: { kind: 'computed', rules: ['N.3'] },
          decides: 'study-track-counsellor',
          until: { nl: 'Bij het opstellen van je ISP.', en: 'When your ISP is made up.' },
        },
        {
          id: '§2',
          words: {
            nl:
              'Is er geen werktraject, dan kan je een werkstatuut krijgen als je het hele jaar minstens 80 uur per maand werkt, of minstens de helft van ' +
              'een voltijdse baan in je sector. Je opleiding beslist over aanpassingen in de lessen, de ombuds over die in de examens. Buiten de periode ' +
              'spreiden kan enkel als je werk dat nodig maakt, met een diplomacontract en minstens {statuses.spreadingPoints} studiepunten in je ISP.',
            en:
              'If there is no work track, you can get a work status if you work at least 80 hours a month all year, or at least half of a full-time job in ' +
              'your sector. Your programme decides about adjustments in classes, the ombuds about those in exams. Spreading outside the period is possible ' +
              'only if your work makes it necessary, with a diploma contract and at least {statuses.spreadingPoints} credits in your ISP.',
          },
          coverage: { kind: 'computed', rules: ['N.2'] },
          decides: 'student-administration',
        },
        {
          id: 'procedure, statuut',
          words: {
            nl: 'De Studentenadministratie kijkt je attesten na en laat jou, je opleiding en de ombuds weten of je het statuut hebt.',
            en: 'The student administration checks your certificates and tells you, your programme and the ombuds whether you have the status.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'student-administration',
          until: { nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit}.', en: 'At the latest on the date of the ISP: {dates.ispSubmit}.' },
          how: { nl: 'Bij de Studentenadministratie van je campus.', en: 'With the student administration of your campus.' },
        },
        {
          id: 'procedure, faciliteiten',
          words: {
            nl: 'Faciliteiten voor lessen vraag je aan je opleiding, die voor examens aan de ombuds. De derde examenperiode kent geen spreiding erbuiten.',
            en: 'Facilities for classes you ask of your programme, those for exams of the ombuds. The third exam period knows no spreading outside it.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          until: {
            nl: 'Lessen: 10 werkdagen vooraf. Examens: tot 10 werkdagen nadat de examenregeling bekend is; is het examen er al eerder, dan 5 werkdagen vooraf.',
            en: 'Classes: 10 working days ahead. Exams: until 10 working days after the exam schedule is out; if the exam comes sooner, 5 working days ahead.',
          },
          how: {
            nl: 'Opleidingshoofd of studietrajectbegeleider; voor examens de (examen)ombuds.',
            en: 'Programme head or study-track counsellor; for exams the (exam) ombuds.',
          },
        },
      ],
    },
    {
      id: 'statuten-6',
      reference: 'bijlage bijzondere statuten, art. 6',
      title: { nl: 'Ondernemende student', en: 'Student entrepreneur' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Heb je los van je opleiding een eigen onderneming, ook een sociale of zonder winst, of een plan om binnen 12 maanden iets aan te bieden, dan ' +
              'kan je erkend worden. Het diensthoofd van STUVO en de clusterdirecteur beslissen samen. De erkenning loopt tot het einde van je opleiding; ' +
              'stop je met ondernemen, dan vallen de aanpassingen van §3 en §4 weg.',
            en:
              'If you have a business of your own apart from your programme, a social or non-profit one too, or a plan to offer something within 12 months, ' +
              'you can be recognised. The head of student services (STUVO) and the director of the cluster decide together. The recognition lasts until the ' +
              'end of your programme; if you stop, the adjustments of §3 and §4 end.',
          },
          coverage: { kind: 'explained', by: 'status-committee' },
          decides: 'status-committee',
        },
        {
          id: '§2',
          words: {
            nl:
              'Je beschrijft je onderneming of je plan; bij een plan heb je een mentor nodig onder het personeel van de school of van KU Leuven (campus ' +
              'Brussel, Gent of Aalst). Schrijf je je opnieuw in, dan had je vorig jaar een studie-efficiëntie van minstens ' +
              '{statuses.entrepreneurEfficiency} %.',
            en:
              'You describe your business or your plan; with a plan you need a mentor among the staff of the school or of KU Leuven (Brussels, Ghent or ' +
              'Aalst campus). If you enrol again, your study efficiency of the year before was at least {statuses.entrepreneurEfficiency} %.',
          },
          coverage: { kind: 'computed', rules: ['N.1'] },
          decides: 'status-committee',
        },
        {
          id: '§3',
          words: {
            nl: 'Je opleidingshoofd of studietrajectbegeleider beslist over je lessen, de ombuds over je examens.',
            en: 'Your programme head or study-track counsellor decides about your classes, the ombuds about your exams.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
        },
        {
          id: '§4',
          words: {
            nl:
              'Examens spreiden buiten de periode kan alleen als je onderneming het vraagt, met een diplomacontract en minstens {statuses.spreadingPoints} ' +
              'studiepunten in je ISP.',
            en:
              'Exams can be spread outside the period only if your business requires it, with a diploma contract and at least {statuses.spreadingPoints} ' +
              'credits in your ISP.',
          },
          coverage: { kind: 'computed', rules: ['N.2'] },
          decides: 'ombuds',
        },
        {
          id: 'procedure, erkenning',
          words: {
            nl:
              'In je dossier zitten minstens je ondernemingsnummer, het bewijs van je sociaal verzekeringsfonds, wat je onderneming doet of zal doen, en ' +
              'bij een plan de gegevens van je mentor. Het diensthoofd van STUVO laat je de beslissing weten.',
            en:
              'Your file holds at least your enterprise number, proof from your social insurance fund, what your business does or will do, and for a plan ' +
              "your mentor's details. The head of STUVO lets you know the decision.",
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'status-committee',
          until: { nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit}.', en: 'At the latest on the date of the ISP: {dates.ispSubmit}.' },
          how: { nl: 'Met een volledig dossier bij STUVO op je campus.', en: 'With a complete file to student services (STUVO) on your campus.' },
        },
        {
          id: 'procedure, faciliteiten',
          words: {
            nl: 'Voor je lessen ga je naar je opleiding, voor je examens naar de ombuds. Bij de derde examenperiode kan er niets erbuiten gespreid worden.',
            en: 'For your classes you go to your programme, for your exams to the ombuds. For the third exam period nothing can be spread outside it.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          until: {
            nl: 'Lessen: 10 werkdagen vooraf. Examens: tot 10 werkdagen nadat de examenregeling bekend is; is het examen er al eerder, dan 5 werkdagen vooraf.',
            en: 'Classes: 10 working days ahead. Exams: until 10 working days after the exam schedule is out; if the exam comes sooner, 5 working days ahead.',
          },
          how: {
            nl: 'Opleidingshoofd of studietrajectbegeleider; voor examens de (examen)ombuds.',
            en: 'Programme head or study-track counsellor; for exams the (exam) ombuds.',
          },
        },
      ],
    },
    {
      id: 'statuten-7',
      reference: 'bijlage bijzondere statuten, art. 7',
      title: { nl: 'Studentenvertegenwoordiger', en: 'Student representative' },
      paragraphs: [
        {
          id: '',
          words: { nl: 'Ben je studentenvertegenwoordiger, kijk dan bij art. 97.', en: 'If you are a student representative, see art. 97.' },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
        },
      ],
    },
    {
      id: 'statuten-8',
      reference: 'bijlage bijzondere statuten, art. 8',
      title: { nl: 'Religieuze feestdagen', en: 'Religious feasts' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Valt een les of examen op een erkende feestdag van je godsdienst, dan kan je faciliteiten vragen. Het gaat om islamitische feesten ' +
              '(Offerfeest en Ramadanfeest), orthodoxe (Pasen, Hemelvaart, Pinksteren) en joodse (onder meer Pesach, Jom Kippoer en Loofhuttenfeest).',
            en:
              'If a class or exam falls on a recognised feast of your religion, you can ask for facilities. These are Islamic feasts (Eid al-Adha and Eid ' +
              'al-Fitr), Orthodox ones (Easter, Ascension, Pentecost) and Jewish ones (among them Pesach, Yom Kippur and Sukkot).',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
        },
        {
          id: '§1 procedure',
          words: {
            nl:
              'Je vraagt het voor lessen aan je opleiding en voor examens aan de ombuds. Let op: voor examens geeft art. 43 minder tijd, ' +
              '{terms.religiousFeastDays} dagen na de examenplanning. Hou je dus aan die kortste termijn.',
            en:
              'You ask your programme for classes and the ombuds for exams. Mind: for exams art. 43 gives less time, {terms.religiousFeastDays} days after ' +
              'the exam schedule. So keep to that shorter term.',
          },
          coverage: { kind: 'computed', rules: ['K.2'] },
          decides: 'ombuds',
          until: {
            nl: 'Lessen: 10 werkdagen vooraf. Examens: 10 werkdagen nadat de examenregeling bekend is (art. 43: {terms.religiousFeastDays} dagen).',
            en: 'Classes: 10 working days ahead. Exams: 10 working days after the exam schedule is out (art. 43: {terms.religiousFeastDays} days).',
          },
          how: {
            nl: 'Opleidingshoofd of studietrajectbegeleider; voor examens de ombuds.',
            en: 'Programme head or study-track counsellor; for exams the ombuds.',
          },
        },
      ],
    },
    {
      id: 'statuten-9',
      reference: 'bijlage bijzondere statuten, art. 9',
      title: { nl: 'Andere bijzondere omstandigheden', en: 'Other special circumstances' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl: 'Is jouw situatie bijzonder om een andere reden, zoals mantelzorg of een politiek mandaat, dan kan je ook om aanpassingen vragen.',
            en: 'If your situation is special for another reason, such as caring for somebody or a political mandate, you can ask for adjustments too.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          how: { nl: 'Bij de ombuds van je campus.', en: 'With the ombuds of your campus.' },
        },
        {
          id: '§2',
          words: {
            nl:
              'De ombudscoördinator en de clusterdirecteur beslissen of je situatie in aanmerking komt. Je opleiding beslist dan over de lessen, de ombuds ' +
              'over de examens.',
            en:
              'The ombuds coordinator and the director of the cluster decide whether your situation qualifies. Your programme then decides about classes, ' +
              'the ombuds about exams.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
        },
        {
          id: 'procedure',
          words: {
            nl:
              'De ombuds geeft je vraag door; de ombudscoördinator en de clusterdirecteur bekijken die samen. Komt je situatie in aanmerking, dan bespreekt ' +
              'de ombuds met je opleiding wat mogelijk is.',
            en:
              'The ombuds passes your request on; the ombuds coordinator and the director of the cluster look at it together. If your situation qualifies, ' +
              'the ombuds discusses with your programme what is possible.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'ombuds',
          until: {
            nl: '{dates.ispSubmit}, of zo snel mogelijk als er later iets gebeurt.',
            en: '{dates.ispSubmit}, or as soon as possible if something happens later.',
          },
          how: { nl: 'Bij de (examen)ombuds.', en: 'With the (exam) ombuds.' },
        },
      ],
    },
    {
      id: 'statuten-10',
      reference: 'bijlage bijzondere statuten, art. 10',
      title: { nl: 'Als je niet akkoord gaat', en: 'If you do not agree' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl: 'Krijg je een statuut of erkenning niet, dan bemiddelen de ombudscoördinator en het diensthoofd van STUVO.',
            en: 'If you are not given a status or recognition, the ombuds coordinator and the head of student services (STUVO) mediate.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          how: { nl: 'Bij de ombudscoördinator of het diensthoofd van STUVO.', en: 'With the ombuds coordinator or the head of STUVO.' },
        },
        {
          id: '§2',
          words: { nl: 'Gaat het over faciliteiten in de lessen, dan bemiddelt je ombuds.', en: 'If it is about facilities in classes, your ombuds mediates.' },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          how: { nl: 'Bij de ombuds.', en: 'With the ombuds.' },
        },
        {
          id: '§3',
          words: {
            nl: 'Gaat het over faciliteiten bij examens, dan beoordelen de ombudscoördinator en het diensthoofd van STUVO samen of de beslissing redelijk was.',
            en: 'If it is about facilities for exams, the ombuds coordinator and the head of STUVO together judge whether the decision was reasonable.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          how: { nl: 'Bij de ombudscoördinator of het diensthoofd van STUVO.', en: 'With the ombuds coordinator or the head of STUVO.' },
        },
        {
          id: '§4',
          words: {
            nl:
              'Heb je specifieke noden en vind je daarna nog altijd dat redelijke aanpassingen je geweigerd zijn, dan kan je intern beroep instellen (art. ' +
              '101). Bij de andere statuten kan dat niet.',
            en:
              'If you have specific needs and still find after that that reasonable adjustments were refused to you, you can lodge an internal appeal (art. ' +
              '101). With the other statuses you cannot.',
          },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'appeal-body',
          until: { nl: '{terms.appealDays} kalenderdagen na de beslissing (art. 101).', en: '{terms.appealDays} calendar days after the decision (art. 101).' },
        },
      ],
    },
  ],
};
