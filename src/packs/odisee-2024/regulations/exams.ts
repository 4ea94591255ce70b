import type { RegulationsPart } from '../../../model/index.ts';

/** Title 2, sections 1 to 8: when, where and how exams take place, and the ombuds. */
export const exams: RegulationsPart = {
  id: 'examens',
  title: { nl: 'Examens', en: 'Exams' },
  articles: [
    {
      id: '35',
      reference: 'art. 35',
      title: { nl: 'Waarvoor examens dienen', en: 'What exams are for' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Elk examen moet jou een eerlijke kans geven om te tonen dat je de competenties hebt. De examinator en de school zorgen voor een goede ' +
              'organisatie.',
            en: 'Every exam must give you a fair chance to show that you have the competences. The examiner and the school see to a good organisation.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '36',
      reference: 'art. 36',
      title: { nl: 'Examenperiodes', en: 'Exam periods' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Er zijn drie examenperiodes: na het eerste semester, na het tweede semester, en na de zomer voor je tweede kansen. Aan het einde van elke ' +
              'periode krijg je officieel je resultaten; soms is er tussendoor een extra datum. In uitzonderlijke gevallen kunnen de ombuds en de ' +
              'clusterdirecteur samen een resultaat later laten bekendmaken, maar nooit na {dates.lastResults}. Alleen resultaten van een mobiliteitsoptie ' +
              'mogen uitzonderlijk later komen, altijd vóór 15 november.',
            en:
              'There are three exam periods: after the first semester, after the second semester, and after the summer for your second opportunities. At ' +
              'the end of each you officially get your results; sometimes there is an extra date in between. In exceptional cases the ombuds and the ' +
              'director of the cluster together can have a result published later, but never after {dates.lastResults}. Only results of a mobility option ' +
              'may exceptionally come later, always before 15 November.',
          },
          coverage: { kind: 'computed', rules: ['A.4'] },
          decides: 'school',
          how: {
            nl: 'De data staan in de academische kalender van je opleiding op odisee.be.',
            en: "The dates are in your programme's academic calendar on odisee.be.",
          },
        },
      ],
    },
    {
      id: '37',
      reference: 'art. 37',
      title: { nl: 'Vervallen', en: 'Repealed' },
      paragraphs: [
        {
          id: '',
          words: { nl: 'Dit artikel bestaat niet meer.', en: 'This article no longer exists.' },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '38',
      reference: 'art. 38',
      title: { nl: 'Deelexamens, deelevaluaties, permanente evaluatie', en: 'Partial exams, partial evaluations, continuous assessment' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Per onderwijsleeractiviteit kan er een deelexamen zijn, en voor een vak over twee semesters ook een na het eerste. Het cijfer daarvan komt ' +
              'apart in je studievoortgangsdossier en kan overgedragen worden (art. 89 en 90). Deelevaluaties zijn iets anders: hun cijfers verschijnen ' +
              'niet apart en worden niet overgedragen. Hoe alles meetelt, ook bij permanente evaluatie, lees je in de ECTS-fiche.',
            en:
              'A learning activity can have its own partial exam, and a course unit over two semesters can have one after the first. Its mark appears ' +
              'separately in your study progress file and can be carried over (art. 89 and 90). Partial evaluations are something else: their marks do not ' +
              'appear separately and are not carried over. The course sheet says how everything counts, continuous assessment included.',
          },
          coverage: { kind: 'computed', rules: ['B.5', 'B.6'] },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '39',
      reference: 'art. 39',
      title: { nl: 'Tweede kans of niet herkansbaar', en: 'Second opportunity or none' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De cluster bepaalt of er een tweede kans is, eventueel in een andere vorm. Uitzonderlijk is er geen. Is een deelexamen niet herkansbaar, dan ' +
              'telt het eerste cijfer ervan ook bij je tweede kans weer mee.',
            en:
              'The cluster decides whether there is a second opportunity, perhaps in another form. Exceptionally there is none. If a partial exam cannot be ' +
              're-sat, its first mark counts again at your second opportunity.',
          },
          coverage: { kind: 'computed', rules: ['B.7', 'B.8'] },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '40',
      reference: 'art. 40',
      title: { nl: 'Tussentijdse toetsen', en: 'Interim tests' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'In de eerste fase kan een toets die je wegwijs maakt, toch meetellen in je eindresultaat. Dat mag alleen als de ECTS-fiche precies zegt hoe.',
            en:
              'In the first stage a test that shows you where you stand may count towards your result. That is allowed only if the course sheet says ' +
              'exactly how.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '41',
      reference: 'art. 41',
      title: { nl: 'Waar en wanneer een examen geldig is', en: 'Where and when an exam is valid' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Een examen telt alleen in de officiële periodes, behalve bij overmacht of als je examenspreiding kreeg (art. 50 en 51). Examens zijn in een ' +
              'lokaal van de school of online op afstand. De ombuds kan om jouw bijzondere omstandigheden een andere plaats toestaan; ook werkplekleren en ' +
              'zulke werkvormen gebeuren elders.',
            en:
              'An exam counts only in the official periods, except for force majeure or if you were given exam spreading (art. 50 and 51). Exams take place ' +
              'in a room of the school or online at a distance. The ombuds can allow another place for your special circumstances; workplace learning and ' +
              'the like also happen elsewhere.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
        },
      ],
    },
    {
      id: '42',
      reference: 'art. 42',
      title: { nl: 'Iemand mee naar een mondeling examen', en: 'Bringing an observer to an oral exam' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Je mag een waarnemer meebrengen die enkel notities neemt. Dat mag geen student zijn die hetzelfde vak of dezelfde examinator dit jaar nog ' +
              'heeft, en geen familie tot in de vierde graad. De examinator kan van zijn kant, na overleg met de cluster, een personeelslid vragen.',
            en:
              'You may bring an observer, who only takes notes. It cannot be a student who still has the same unit or the same examiner this year, nor a ' +
              'relative up to the fourth degree. The examiner in turn can ask a member of staff, after consulting the cluster.',
          },
          coverage: { kind: 'explained', by: 'student' },
          decides: 'student',
          until: { nl: 'Zeven kalenderdagen vóór het examen.', en: 'Seven calendar days before the exam.' },
          how: { nl: 'Verwittig de clusterdirecteur en de ombuds.', en: 'Tell the director of the cluster and the ombuds.' },
        },
      ],
    },
    {
      id: '43',
      reference: 'art. 43',
      title: { nl: 'Examenregeling en verplaatsen van een examen', en: 'Exam schedule and moving an exam' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Vijf weken vooraf weet je wanneer je geëvalueerd wordt, en drie dagen vooraf in welk lokaal. Alleen wie een modeltraject volgt, is zeker van ' +
              'hoogstens één verplicht vak per examendag. Een examen verplaatsen kan enkel om een zware reden die je op tijd meldt.',
            en:
              'You know five weeks ahead when you are examined, and three days ahead in which room. Only students on a model path are certain of at most ' +
              'one mandatory unit per exam day. An exam can be moved only for a grave reason that you report in time.',
          },
          coverage: { kind: 'computed', rules: ['H.15'] },
          decides: 'cluster',
        },
        {
          id: 'procedure, examenregeling',
          words: {
            nl:
              'Vanaf {dates.examSchedule} zie je je eigen examenregeling, die in de loop van het jaar aangevuld wordt. Permanente evaluatie zonder datum ' +
              'staat er niet in: daarover licht je cluster je in. Valt een examen al heel vroeg, dan vind je dat in de kalender van je opleiding.',
            en:
              'From {dates.examSchedule} you see your own exam schedule, which is added to during the year. Continuous assessment without a date is not in ' +
              "it: your cluster tells you about that. If there is a very early exam, you find it in your programme's calendar.",
          },
          coverage: { kind: 'computed', rules: ['K.2'] },
          decides: 'cluster',
          how: { nl: 'In de toepassing Individueel Examenrooster (IER) op odisee.be.', en: 'In the application Individual Exam Timetable (IER) on odisee.be.' },
        },
        {
          id: 'procedure, verplaatsing',
          words: {
            nl:
              'Ben je kort ziek of is er andere overmacht met een attest, dan zoekt de cluster als het kan een nieuw moment voor dezelfde kans. Lukt het ' +
              'ook dan niet, dan ben je die kans kwijt, tenzij de ombuds een nieuwe, zeer ernstige overmacht aanvaardt. Bij onenigheid beslist de ombuds. ' +
              'Valt een examen op een religieuze feestdag voor jou, dan vraag je kort na de examenregeling een ander moment.',
            en:
              'If you are ill for a short time, or there is other force majeure with a certificate, the cluster looks for a new moment for the same ' +
              'opportunity if it can. If that fails too, the opportunity is gone, unless the ombuds accepts a new and very serious force majeure. In a ' +
              'dispute the ombuds decides. If an exam falls on a religious feast of yours, you ask for another moment shortly after the schedule is out.',
          },
          coverage: { kind: 'computed', rules: ['K.2'] },
          decides: 'ombuds',
          until: {
            nl: 'Overmacht: vóór het examen voorbij is. Religieuze feestdag: {terms.religiousFeastDays} dagen nadat de examenplanning bekend is.',
            en: 'Force majeure: before the exam is over. Religious feast: {terms.religiousFeastDays} days after the exam schedule is out.',
          },
          how: {
            nl: 'Meld overmacht zoals je opleiding het vraagt. Is het zeer ernstig of duurt het lang, ga dan meteen naar de ombuds.',
            en: 'Report force majeure the way your programme asks. If it is very serious or lasts long, go straight to the ombuds.',
          },
        },
      ],
    },
    {
      id: '44',
      reference: 'art. 44',
      title: { nl: 'Wat je nodig hebt om examen te doen', en: 'What you need to sit an exam' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Je studiegeld is betaald of je hebt een regeling met STUVO. Anders wordt je inschrijving geschorst: geen leerplatform, geen examens, en wat ' +
              'je al behaalde, telt niet: je krijgt er geen creditbewijs voor.',
            en:
              'Your tuition fee is paid or you have an arrangement with student services (STUVO). Otherwise your enrolment is suspended: no online learning ' +
              'platform, no exams, and what you already obtained does not count: you get no credit certificate for it.',
          },
          coverage: { kind: 'explained', by: 'student-services' },
          decides: 'student-administration',
          how: { nl: 'Neem bij betaalproblemen contact met STUVO.', en: 'If you cannot pay, contact student services (STUVO).' },
        },
        {
          id: '§2',
          words: {
            nl:
              'Je kan enkel een cijfer krijgen voor wat in je ISP staat en waarvoor je nog geen creditbewijs hebt. Een deel dat overgedragen is, leg je ' +
              'alleen opnieuw af als je de overdracht opgaf. Doe je mee zonder inschrijving, dan is het examen nietig.',
            en:
              'You can get a mark only for what is in your ISP and for which you have no credit certificate yet. You sit a carried-over part again only if ' +
              'you gave it up. If you take part without being enrolled, the exam is void.',
          },
          coverage: { kind: 'computed', rules: ['B.2', 'B.6', 'H.8'] },
        },
        {
          id: '§3',
          words: {
            nl:
              'Voor de eerste kans ben je vanzelf ingeschreven, voor de tweede niet. Een vervroegde tweede kans vraag je bij je opleiding (art. 45). Voor ' +
              'de derde examenperiode schrijf je je op tijd in (art. 89).',
            en:
              'You are registered for the first opportunity by itself, for the second you are not. An early second opportunity you ask of your programme ' +
              '(art. 45). For the third exam period you register in time (art. 89).',
          },
          coverage: { kind: 'computed', rules: ['B.9', 'K.2'] },
          decides: 'student',
          until: { nl: 'Tot de uiterste inschrijvingsdatum van de academische kalender.', en: 'Until the last registration date in the academic calendar.' },
          how: { nl: 'Via je studievoortgangsdossier op odisee.be.', en: 'Through your study progress file on odisee.be.' },
        },
        {
          id: '§4',
          words: {
            nl:
              'Er kunnen voorwaarden zijn: aanwezig zijn op practica, meewerken in groep, een werkstuk op tijd indienen. De ECTS-fiche zegt welke, en of je ' +
              'anders een nul of "niet afgelegd" krijgt.',
            en:
              'There may be conditions: attending practicals, working in a group, handing in an assignment in time. The course sheet says which ones, and ' +
              'whether you otherwise get a zero or "not taken".',
          },
          coverage: { kind: 'computed', rules: ['A.5'] },
          decides: 'lecturer',
        },
        {
          id: '§5',
          words: {
            nl:
              'Breng je studentenkaart mee, of een ander bewijs met naam en foto, ook online. Laat na het examen je examenkaart tekenen of stempelen; ' +
              'online noteer je zelf het begin- en einduur. Zonder handtekening, stempel of vermelding in de deelnemerslijst heb je geen recht op een ' +
              'resultaat. Vraag gerust een bewijs van deelname.',
            en:
              'Bring your student card, or another proof with name and photo, online too. Have your exam card signed or stamped afterwards; online you note ' +
              'the start and end time yourself. Without a signature, a stamp or an entry in the list of participants you have no right to a result. You can ' +
              'ask for proof that you took part.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
        },
      ],
    },
    {
      id: '45',
      reference: 'art. 45',
      title: { nl: 'Tweede kans, ook vervroegd', en: 'Second opportunity, early ones too' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Normaal is je tweede kans in de derde examenperiode, behalve voor wat niet herkansbaar is. Biedt je opleiding een vervroegde tweede kans in ' +
              'de eerste of tweede periode, dan kies je zelf tussen die twee. Voor je begint moet je je eerste resultaat kennen, er geen tolerantie voor ' +
              'ingezet hebben, feedback hebben kunnen krijgen, en moet de termijn van beroep voorbij zijn.',
            en:
              'Normally your second opportunity is in the third exam period, except for what cannot be re-sat. If your programme offers an early second ' +
              'opportunity in the first or second period, you choose between the two. Before it starts you must know your first result, not have deployed a ' +
              'tolerance for it, have been offered feedback, and the term of appeal must be over.',
          },
          coverage: { kind: 'computed', rules: ['B.8', 'B.9', 'D.8'] },
          decides: 'student',
          until: {
            nl: 'Vervroegd kan pas na de {terms.appealDays} kalenderdagen van het beroep.',
            en: 'An early one only after the {terms.appealDays} calendar days of appeal.',
          },
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Je schrijft je bij je opleiding in voor de vervroegde tweede kans. Dat is definitief: terugkomen kan niet. Het examen komt in je IER; bij ' +
              'permanente evaluatie zonder datum spreekt de opleiding met je af.',
            en:
              'You register with your programme for the early second opportunity. That is final: you cannot go back on it. The exam appears in your IER; ' +
              'for continuous assessment without a date the programme makes arrangements with you.',
          },
          coverage: { kind: 'computed', rules: ['B.9', 'K.2'] },
          decides: 'student',
          until: {
            nl: 'De opleiding geeft de lijst door binnen 20 werkdagen na je eerste resultaat; vraag haar eigen datum.',
            en: 'The programme passes the list on within 20 working days of your first result; ask for its own date.',
          },
          how: { nl: 'Bij je opleiding, op de manier die zij vraagt.', en: 'With your programme, in the way it asks.' },
        },
      ],
    },
    {
      id: '46',
      reference: 'art. 46',
      title: { nl: 'Een examen wisselen bij een scheef ISP', en: 'Swapping an exam when your ISP is unbalanced' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Ligt je ISP, opgesteld met je studietrajectbegeleider, ongelijk over de twee semesters, of houdt volgtijdelijkheid je tegen, dan kan de ' +
              'cluster een examen vervroegen of uitstellen. Dat gebeurt alleen als de lessen of activiteiten in dat andere semester degelijk kunnen.',
            en:
              'If your ISP, made with your study-track counsellor, is uneven over the two semesters, or sequence rules hold you back, the cluster can move ' +
              'an exam forward or back. It does so only if the classes or activities can be given properly in that other semester.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Je vraagt het schriftelijk en met redenen; daarna kan je niet meer terug. Je hoort het antwoord hoogstens 15 werkdagen na de datum van het ' +
              'ISP, en het examen komt in je IER. Bij permanente evaluatie zonder datum maakt de opleiding afspraken met je.',
            en:
              'You ask in writing and with reasons; after that you cannot go back. You hear the answer at most 15 working days after the date of the ISP, ' +
              'and the exam appears in your IER. For continuous assessment without a date the programme makes arrangements with you.',
          },
          coverage: { kind: 'computed', rules: ['K.2'] },
          decides: 'cluster',
          until: { nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit}.', en: 'At the latest on the date of the ISP: {dates.ispSubmit}.' },
          how: { nl: 'Schriftelijk bij je studietrajectbegeleider.', en: 'In writing to your study-track counsellor.' },
        },
      ],
    },
    {
      id: '47',
      reference: 'art. 47',
      title: { nl: 'Vervallen', en: 'Repealed' },
      paragraphs: [
        {
          id: '',
          words: { nl: 'Dit artikel bestaat niet meer.', en: 'This article no longer exists.' },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '48',
      reference: 'art. 48',
      title: { nl: 'Vroeger afstuderen door examens te verplaatsen', en: 'Graduating early by moving exams' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Rest je enkel nog een bachelorproef, stage of werkplekleren, en/of enkele vakken die vorig jaar al in je ISP stonden, dan kan je vragen om ' +
              'die examens te vervroegen en zo vroeger af te studeren. Het is alles of niets: lukt één examen niet, om de organisatie, een andere docent of ' +
              'een sterk gewijzigde fiche, dan blijft de gewone planning gelden voor alles. Slaag je niet, dan kan ook je tweede kans vervroegd worden.',
            en:
              "If all you have left is a bachelor's thesis, internship or workplace learning, and/or a few units that were in your ISP last year, you can " +
              'ask to take those exams early and so graduate sooner. It is all or nothing: if one exam cannot be arranged, because of the organisation, ' +
              'another lecturer or a much changed course sheet, the usual planning holds for all. If you fail, your second opportunity can be moved forward ' +
              'too.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'procedure, eerste kans',
          words: {
            nl:
              'Je vraagt het schriftelijk en kan er later niet op terugkomen. Je hoort het antwoord binnen 15 werkdagen na de datum van het ISP; het examen ' +
              'komt in je IER.',
            en:
              'You ask in writing and cannot go back on it later. You hear the answer within 15 working days of the date of the ISP; the exam appears in ' +
              'your IER.',
          },
          coverage: { kind: 'computed', rules: ['K.2'] },
          decides: 'cluster',
          until: { nl: 'Ten laatste op de datum van het ISP: {dates.ispSubmit}.', en: 'At the latest on the date of the ISP: {dates.ispSubmit}.' },
          how: { nl: 'Schriftelijk bij je studietrajectbegeleider.', en: 'In writing to your study-track counsellor.' },
        },
        {
          id: 'procedure, tweede kans',
          words: {
            nl:
              'Ook een vervroegde tweede kans vraag je opnieuw schriftelijk aan, definitief. Het antwoord volgt binnen 20 werkdagen na het resultaat van je ' +
              'eerste kans.',
            en:
              'You ask in writing again for an early second opportunity, for good. The answer follows within 20 working days of the result of your first ' +
              'opportunity.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
          until: { nl: '10 werkdagen na de bekendmaking van je resultaten.', en: '10 working days after your results are published.' },
          how: { nl: 'Schriftelijk bij je studietrajectbegeleider.', en: 'In writing to your study-track counsellor.' },
        },
      ],
    },
    {
      id: '49',
      reference: 'art. 49',
      title: { nl: 'Niet meedoen aan een examen', en: 'Not sitting an exam' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Wil je een gepland examen niet doen, schrijf je er dan meteen voor uit. Terugkomen kan niet, en die examenkans is op.',
            en: 'If you do not want to sit a scheduled exam, deregister from it at once. You cannot go back on it, and that exam opportunity is used up.',
          },
          coverage: { kind: 'computed', rules: ['B.3'] },
          decides: 'student',
          how: { nl: 'Via de toepassing Individueel Examenrooster (IER).', en: 'In the application Individual Exam Timetable (IER).' },
        },
        {
          id: 'bijzondere bepaling',
          words: {
            nl:
              'Kom je van buiten de EER en verblijf je hier als student, dan mag je je niet uitschrijven voor een examen. Doe je dat toch en leg je het ' +
              'niet af, dan loopt de verlenging van je visum gevaar.',
            en:
              'If you are from outside the EEA and stay here as a student, you may not deregister from an exam. If you do and do not sit it, the renewal of ' +
              'your visa is at risk.',
          },
          coverage: { kind: 'explained', by: 'government' },
          decides: 'government',
        },
      ],
    },
    {
      id: '50',
      reference: 'art. 50',
      title: { nl: 'Examens spreiden buiten de examenperiode', en: 'Spreading exams outside the exam period' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Heb je een ernstige functiebeperking of medische reden, of ben je erkend als topsporter, kunstenaar of ondernemende student, en zijn er ook ' +
              'bijzondere individuele omstandigheden, dan kan je buiten de periode examen doen. De ombuds legt vast wanneer, bij een functiebeperking samen ' +
              'met de zorgcoördinator, en je wijkt daar niet zelf van af. Het verandert niets aan indiendata, verplichte aanwezigheid of examenvorm; is dat ' +
              'toch nodig, dan werkt de cluster iets uit.',
            en:
              'If you have a serious disability or medical reason, or are recognised in top sport, as an artist or as a student entrepreneur, and there are ' +
              'special individual circumstances as well, you can sit exams outside the period. The ombuds sets when, for a disability together with the ' +
              'care coordinator, and you do not depart from it yourself. It changes nothing about hand-in dates, compulsory attendance or the form of the ' +
              'exam; where that is needed after all, the cluster works something out.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
        },
        {
          id: 'procedure',
          words: {
            nl: 'Vraag het zo snel mogelijk. Voor de derde examenperiode is spreiding erbuiten niet mogelijk. De ombuds laat je de beslissing weten.',
            en: 'Ask as soon as you can. For the third exam period spreading outside it is not possible. The ombuds lets you know the decision.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          until: {
            nl: 'Tot 10 werkdagen nadat de examenregeling bekend is; is het examen er al vroeger, dan 5 werkdagen vóór het examen.',
            en: '10 working days after the exam schedule is published; if the exam comes sooner, 5 working days before the exam.',
          },
          how: { nl: 'Bij de (examen)ombuds.', en: 'With the (exam) ombuds.' },
        },
      ],
    },
    {
      id: '51',
      reference: 'art. 51',
      title: { nl: 'Examens spreiden als je werkt', en: 'Spreading exams when you work' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Heb je een werkstatuut en bestaat er voor jouw opleiding geen variant voor werkende studenten, dan kan je art. 50 gebruiken, maar enkel met ' +
              'bijzondere individuele omstandigheden.',
            en:
              'If you have a work status and your programme has no variant for working students, you can use art. 50, but only with special individual ' +
              'circumstances.',
          },
          coverage: { kind: 'computed', rules: ['N.2'] },
          decides: 'ombuds',
        },
        {
          id: '§2',
          words: {
            nl:
              'Zit je in een variant voor werkende studenten, dan is er geen spreiding buiten de examenperiodes. Je cluster heeft wel vaste maatregelen om ' +
              'je studie- en examenlast te spreiden; die staan in titel 3.',
            en:
              'If you are in a variant for working students, there is no spreading outside the exam periods. Your cluster does have fixed measures to ' +
              'spread your study and exam load; they are in title 3.',
          },
          coverage: { kind: 'computed', rules: ['N.3'] },
          decides: 'cluster',
        },
        {
          id: 'procedure',
          words: {
            nl: 'Laat een vaste maatregel je kiezen, dan vraag je die samen met het indienen van je ISP aan.',
            en: 'If a fixed measure leaves you a choice, you ask for it together with submitting your ISP.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'cluster',
          until: {
            nl: '{dates.ispSubmit}; schrijf je later in, dan {isp.submitAfterEnrolmentDays} dagen nadat je toegelaten bent.',
            en: '{dates.ispSubmit}; if you enrol later, {isp.submitAfterEnrolmentDays} days after you are admitted.',
          },
          how: { nl: 'Met het formulier bij je studietrajectbegeleider.', en: 'With the form, to your study-track counsellor.' },
        },
      ],
    },
    {
      id: '52',
      reference: 'art. 52',
      title: { nl: 'Hetzelfde opleidingsonderdeel in twee contracten', en: 'The same course unit in two contracts' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Staat een opleidingsonderdeel met dezelfde code dit jaar in meer dan één contract, dan doe je per kans maar één examen. Het cijfer telt in ' +
              'elk van die contracten.',
            en:
              'If a course unit with the same code is in more than one contract this year, you sit only one exam per opportunity. The mark counts in each ' +
              'of those contracts.',
          },
          coverage: { kind: 'computed', rules: ['B.12'] },
        },
      ],
    },
    {
      id: '53',
      reference: 'art. 53',
      title: { nl: 'Examen in een andere opleiding of school', en: 'An exam in another programme or school' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Hoort een vak bij een andere opleiding of instelling, dan doe je daar examen, op hun tijdstip en volgens hun regels.',
            en: 'If a unit belongs to another programme or institution, you sit the exam there, at their time and by their rules.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '54',
      reference: 'art. 54',
      title: { nl: 'Cijfers van elders omzetten', en: 'Converting marks from elsewhere' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Een resultaat van een andere instelling wordt zo nodig omgezet naar onze cijferschaal, met de tabel van titel 4. Voor je vertrekt hoor je ' +
              'hoe dat gebeurt.',
            en: 'A result from another institution is converted to our scale where needed, with the table of title 4. You hear how before you leave.',
          },
          coverage: { kind: 'computed', rules: ['L.4'] },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '55',
      reference: 'art. 55',
      title: { nl: 'Niet geslaagd in het buitenland', en: 'Failed abroad' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Ben je niet geslaagd aan een buitenlandse instelling, dan kan de cluster je in de derde examenperiode van hetzelfde jaar hier examen laten ' +
              'doen over iets gelijkwaardigs.',
            en:
              'If you failed at an institution abroad, the cluster can let you sit an exam here on something equivalent, in the third exam period of the ' +
              'same year.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '56',
      reference: 'art. 56',
      title: { nl: 'De ombuds', en: 'The ombuds' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De ombuds bemiddelt onafhankelijk tussen jou en een examinator. Elke campus heeft er minstens één, en laat weten waar en wanneer je er ' +
              'terechtkan.',
            en: 'The ombuds mediates independently between you and an examiner. Every campus has at least one, and says where and when you can go there.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          how: { nl: 'Neem contact met de ombuds van je campus.', en: 'Contact the ombuds of your campus.' },
        },
      ],
    },
    {
      id: '57',
      reference: 'art. 57',
      title: { nl: 'Waarover de ombuds beslist', en: 'What the ombuds decides' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Over het verplaatsen van een examen en het nieuwe moment beslist de ombuds alleen, zo veel mogelijk binnen dezelfde periode. De ombuds ' +
              'bemiddelt ook over plaats, vorm en voorwaarden, krijgt inzage in elk examen, zwijgt over wat je vertelt, en zit met adviserende stem in de ' +
              'examencommissie.',
            en:
              'About moving an exam and the new moment the ombuds decides alone, within the same period as far as possible. The ombuds also mediates about ' +
              'place, form and conditions, can get information on every exam, keeps what you tell confidential, and sits on the exam committee as an ' +
              'adviser.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
        },
      ],
    },
    {
      id: '58',
      reference: 'art. 58',
      title: { nl: 'Een ombuds die je zelf evalueert', en: 'An ombuds who examines you' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'De ombuds mag jou niet zelf evalueren. Gebeurt dat uitzonderlijk toch, dan springt een vervanger voor je in.',
            en: 'The ombuds may not examine you. If it exceptionally happens, a replacement steps in for you.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
        },
      ],
    },
    {
      id: '59',
      reference: 'art. 59',
      title: { nl: 'Verslag van de ombuds', en: "The ombuds's report" },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Elk jaar krijgt de cluster een verslag van de ombuds, dat ten laatste op 15 november besproken wordt.',
            en: 'Every year the cluster gets a report from the ombuds, which is discussed by 15 November at the latest.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '60',
      reference: 'art. 60',
      title: { nl: 'De examinator', en: 'The examiner' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De examinator geeft het definitieve resultaat; de titularis blijft verantwoordelijk voor de eindbeoordeling. Ben je familie tot in de vierde ' +
              'graad, dan vraagt de examinator een vervanger aan de clusterdirecteur.',
            en:
              'The examiner gives the final result; the lecturer in charge stays responsible for the final mark. If you are related up to the fourth ' +
              'degree, the examiner asks the director of the cluster for a replacement.',
          },
          coverage: { kind: 'explained', by: 'lecturer' },
          decides: 'lecturer',
        },
      ],
    },
    {
      id: '61',
      reference: 'art. 61',
      title: { nl: 'Wat de ECTS-fiche je vertelt', en: 'What the course sheet tells you' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De ECTS-fiche zegt wat je moet kennen, hoe je geëvalueerd wordt, hoe delen doorwegen, wat er gebeurt als je een deel mist en hoe een deel ' +
              'met geslaagd of niet-geslaagd meetelt. Verschilt iets tussen examenperiodes, dan staat dat er ook. Moet de vorm dringend veranderen door een ' +
              'beslissing van de overheid, dan verneem je dat op tijd op het leerplatform.',
            en:
              'The course sheet says what you must know, how you are assessed, how parts are weighted, what happens if you miss a part and how a ' +
              'pass-or-fail part counts. If something differs between exam periods, it is there too. If the form has to change urgently by a decision of ' +
              'the government, you hear it in time on the learning platform.',
          },
          coverage: { kind: 'computed', rules: ['A.5', 'B.5'] },
          decides: 'lecturer',
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Maak je met een docent andere afspraken dan in de fiche, leg die dan vast met het formulier. Jij, de docent en de trajectbegeleiding gaan ' +
              'akkoord, en je geeft een exemplaar af. Studenten van de cluster Gezondheidszorg vragen dit ten laatste op de datum van het ISP (titel 3).',
            en:
              'If you agree with a lecturer on something other than the sheet says, put it on the form. You, the lecturer and the study-track counselling ' +
              'agree, and you hand in a copy. Students of the cluster of health care ask for this by the date of the ISP at the latest (title 3).',
          },
          coverage: { kind: 'explained', by: 'lecturer' },
          decides: 'lecturer',
          how: {
            nl: "Formulier 'Afwijkingen van de ECTS-afspraken' (odisee.be), bij de dienst Studentenadministratie van je campus.",
            en: "With the form 'Afwijkingen van de ECTS-afspraken' from odisee.be, to the student administration of your campus.",
          },
        },
      ],
    },
    {
      id: '62',
      reference: 'art. 62',
      title: { nl: 'Een werkstuk op tijd indienen', en: 'Handing in an assignment in time' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Zie je met een goede reden aankomen dat je de indiendatum niet haalt, vraag dan vooraf een nieuwe. Staat in de ECTS-fiche dat te laat een ' +
              'nul of "niet afgelegd" betekent, dan geldt dat ook voor de nieuwe datum.',
            en:
              'If you see coming, for a good reason, that you will miss the hand-in date, ask for a new one beforehand. If the course sheet says that late ' +
              'means a zero or "not taken", that holds for the new date too.',
          },
          coverage: { kind: 'explained', by: 'lecturer' },
          decides: 'lecturer',
          until: { nl: 'Vóór de indiendatum.', en: 'Before the hand-in date.' },
          how: {
            nl: 'Bij je docent; op de campus Schaarbeek bij het opleidingshoofd.',
            en: 'With your lecturer; on the Schaarbeek campus with the programme head.',
          },
        },
      ],
    },
    {
      id: '63',
      reference: 'art. 63',
      title: { nl: 'Als je stage stopgezet wordt', en: 'When your internship is ended' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Kom je de afspraken van een stage, werkplekleren of een andere overeenkomst vaak of ernstig niet na, dan kan die stoppen. Je krijgt dan geen ' +
              'andere opdracht, en het opleidingsonderdeel of deel ervan staat als "niet afgelegd" (NA).',
            en:
              'If you often or seriously fail to keep the agreements of an internship, workplace learning or another contract, it can be ended. You then ' +
              'get no other assignment, and the course unit or part of it is entered as "not taken" (NA).',
          },
          coverage: { kind: 'explained', by: 'cluster', rules: ['B.11'] },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '64',
      reference: 'art. 64',
      title: { nl: 'Vorm en duur van een examen', en: 'Form and length of an exam' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De cluster legt de examenvorm vast; wordt jouw examen apart verplaatst, dan kan de vorm anders zijn. Mondeling op de campus krijg je ' +
              'minstens twintig minuten om schriftelijk voor te bereiden, online minstens 5 minuten per hoofdvraag. Dat geldt niet bij taalexamens, ' +
              'toelichting bij een werkstuk of praktijktests. Hulpmiddelen mogen alleen als dat gezegd is, en een examen op één moment duurt hoogstens een ' +
              'halve dag (drie uur).',
            en:
              'The cluster sets the form of the exam; if your exam is moved individually, the form can differ. For an oral exam on campus you get at least ' +
              'twenty minutes to prepare in writing, online at least 5 minutes per main question. That does not hold for language exams, explaining an ' +
              'assignment or practical tests. Aids are allowed only where that was said, and an exam on one occasion takes at most half a day (three ' +
              'hours).',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '65',
      reference: 'art. 65',
      title: { nl: 'Hoe je resultaat berekend wordt', en: 'How your result is computed' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Je krijgt één eindresultaat: een geheel getal tot {marks.maximum}, of geslaagd of niet-geslaagd waar de programmagids dat zegt. ' +
              'Niet-geslaagd kan je nooit tolereren. Met deelexamens wegen de studiepunten van de onderwijsleeractiviteiten door, maar heb je ergens ' +
              '{marks.partPullsDown} of minder, dan wordt je resultaat je laagste deelcijfer. De ECTS-fiche kan een andere berekening geven.',
            en:
              'You get one result: a whole number up to {marks.maximum}, or pass or fail where the programme guide says so. A fail of that kind can never ' +
              'be tolerated. With partial exams the credits of the learning activities are the weights, but if you have {marks.partPullsDown} or less ' +
              'anywhere, your result becomes your lowest part. The course sheet may give another calculation.',
          },
          coverage: { kind: 'computed', rules: ['B.1', 'B.5', 'A.1'] },
          decides: 'lecturer',
        },
      ],
    },
    {
      id: '66',
      reference: 'art. 66',
      title: { nl: 'Niet meedoen: NA', en: 'Not taking part: NA' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Doe je niet mee, dan krijg je NA ("niet afgelegd"). Dat kan je nooit tolereren. Mis je één deelexamen of deelevaluatie, dan is het hele ' +
              'opleidingsonderdeel NA, tenzij de ECTS-fiche iets anders zegt.',
            en:
              'If you do not take part, you get NA ("not taken"). That can never be tolerated. If you miss one partial exam or partial evaluation, the ' +
              'whole course unit is NA, unless the course sheet says otherwise.',
          },
          coverage: { kind: 'computed', rules: ['B.1', 'B.5'] },
        },
      ],
    },
    {
      id: '67',
      reference: 'art. 67',
      title: { nl: 'Cijfers doorgeven', en: 'Passing marks on' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Examinatoren geven hun cijfers ten laatste twee werkdagen vóór de bekendmaking door aan de administratie.',
            en: 'Examiners pass their marks on to the administration at least two working days before publication.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
  ],
};
