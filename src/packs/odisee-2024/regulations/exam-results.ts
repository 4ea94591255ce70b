import type { RegulationsPart } from '../../../model/index.ts';

/** Title 2, sections 9 to 12: the exam committee, passing, exam fraud, publication and feedback. */
export const examResults: RegulationsPart = {
  id: 'examenresultaten',
  title: { nl: 'Examencommissie, slagen, fraude en resultaten', en: 'Exam committee, passing, fraud and results' },
  articles: [
    {
      id: '68',
      reference: 'art. 68',
      title: { nl: 'De examencommissies', en: 'The exam committees' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Er zijn vijf examencommissies: Onderwijs, Gezondheidszorg, Sociaal-agogisch werk, (Bio)technologie en Bedrijfskunde. De jouwe komt samen ' +
              'voor elke officiële bekendmaking van resultaten in de kalender van je opleiding.',
            en:
              'There are five exam committees: education, health care, social work, (bio)technology and business. Yours meets before every official ' +
              "publication of results in your programme's calendar.",
          },
          coverage: { kind: 'no-decision' },
        },
        {
          id: '§1',
          words: {
            nl:
              'In de volledige examencommissie zitten de directeur van de cluster (voorzitter) en alle opleidingshoofden. De ombuds adviseert, maar stemt ' +
              'niet mee.',
            en:
              'The full exam committee is made up of the director of the cluster (who chairs it) and all programme heads. The ombuds advises but has no ' +
              'vote.',
          },
          coverage: { kind: 'no-decision' },
        },
        {
          id: '§2',
          words: {
            nl: 'De beperkte examencommissie bestaat uit de voorzitter en de ombuds.',
            en: 'The restricted exam committee consists of the chair and the ombuds.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '69',
      reference: 'art. 69',
      title: { nl: 'Wat de beperkte examencommissie doet', en: 'What the restricted exam committee does' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De beperkte examencommissie bereidt de vergadering voor. Ze bekijkt cijfers die niet redelijk lijken, dossiers over fraude en bijzondere ' +
              'individuele omstandigheden; die laatste meldt de ombuds. Ze kan met redenen beslissen dat een resultaat later bekendgemaakt wordt dan ' +
              'aangekondigd.',
            en:
              'The restricted exam committee prepares the meeting. It looks at marks that do not seem reasonable, at fraud cases and at special individual ' +
              'circumstances, which the ombuds reports. It can decide, with its reasons, that a result is published later than announced.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
          how: { nl: 'Speelt er iets bijzonders, vertel het dan op tijd aan je ombuds.', en: 'If something special is going on, tell your ombuds in time.' },
        },
      ],
    },
    {
      id: '70',
      reference: 'art. 70',
      title: { nl: 'Wat de volledige examencommissie beslist', en: 'What the full exam committee decides' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Is een cijfer duidelijk onredelijk, voor jou of voor een hele groep, dan kan de examencommissie het uitzonderlijk aanpassen. Ze legt uit ' +
              'waarom.',
            en: 'When a mark is clearly unreasonable, for you or for a whole group, the exam committee can exceptionally change it. It explains why.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: '§2',
          words: {
            nl: 'De examencommissie hakt knopen door bij betwistingen en beslist over examenfraude (art. 85).',
            en: 'The exam committee settles disputes and decides about exam fraud (art. 85).',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: '§3',
          words: {
            nl:
              'Bij bijzondere individuele omstandigheden gaat de examencommissie na of je toch de nodige competenties hebt. Ze kan dan een onvoldoende die ' +
              'normaal niet tolereerbaar is, binnen je tolerantiekrediet laten meetellen, afwijken van de grens van {tolerance.budgetPercent} %, of je toch ' +
              "een graad van verdienste geven. De app rekent zo'n beslissing nooit vooraf mee.",
            en:
              'In special individual circumstances the exam committee examines whether you have the competences all the same. It can then let a fail that ' +
              'is normally not tolerable count within your tolerance credit, depart from the limit of {tolerance.budgetPercent} %, or still give you a ' +
              'grade of merit. The app never counts on such a decision beforehand.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
          how: { nl: 'Via de ombuds, vóór de examencommissie samenkomt.', en: 'Through the ombuds, before the exam committee meets.' },
        },
      ],
    },
    {
      id: '71',
      reference: 'art. 71',
      title: { nl: 'Wie aanwezig is', en: 'Who is present' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De commissie beslist geldig als minstens de helft van de leden er is, ter plaatse of online. Moet jij je klaarhouden tijdens de vergadering, ' +
              'dan hoor je dat vooraf.',
            en:
              'The committee decides validly when at least half of its members are there, on site or online. If you have to be available during the ' +
              'meeting, you are told beforehand.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '72',
      reference: 'art. 72',
      title: { nl: 'Geheimhouding', en: 'Confidentiality' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Wat er in de examencommissie gezegd en gestemd wordt, blijft geheim.',
            en: 'What is said and voted in the exam committee stays confidential.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '73',
      reference: 'art. 73',
      title: { nl: 'Wie stemt', en: 'Who votes' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Alle leden stemmen, behalve over familie tot in de vierde graad en over een cijfer dat ze zelf gaven en dat als onredelijk ter discussie ' +
              'staat.',
            en: 'All members vote, except about relatives up to the fourth degree and about a mark of their own that is being questioned as unreasonable.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '74',
      reference: 'art. 74',
      title: { nl: 'Gehoord worden', en: 'Being heard' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Neemt de examencommissie een beslissing over jou, dan word je op je vraag gehoord, ter plaatse of online. Bij een vermoeden van fraude moet ' +
              'de voorzitter jou en de examinator horen, met een ombuds erbij. Vindt de commissie een cijfer onredelijk, dan hoort ze eerst de examinator.',
            en:
              'When the exam committee takes a decision about you, you are heard if you ask, on site or online. Where fraud is suspected, the chair must ' +
              'hear you and the examiner, with an ombuds present. If the committee finds a mark unreasonable, it hears the examiner first.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
          how: { nl: 'Vraag het via je ombuds of de voorzitter van de examencommissie.', en: 'Ask through your ombuds or the chair of the exam committee.' },
        },
      ],
    },
    {
      id: '75',
      reference: 'art. 75',
      title: { nl: 'Hoe er gestemd wordt', en: 'How votes are taken' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Meer dan de helft van de aanwezigen beslist. Staken de stemmen, dan geldt wat voor jou het gunstigst is.',
            en: 'More than half of those present decide. When the vote is tied, what is best for you applies.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '76',
      reference: 'art. 76',
      title: { nl: 'Slagen voor een opleidingsonderdeel', en: 'Passing a course unit' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Met {marks.pass} op {marks.maximum} of meer, of met "geslaagd", ben je vanzelf geslaagd zodra de resultaten officieel bekend zijn. Je krijgt ' +
              'dan een creditbewijs. Dat geldt niet als je niet aan het examen mocht deelnemen (art. 44) of een sanctie voor fraude kreeg.',
            en:
              'With {marks.pass} out of {marks.maximum} or more, or with "pass", you have passed by itself once the results are officially published. You ' +
              'then get a credit certificate. That does not hold if you were not allowed to sit the exam (art. 44) or were sanctioned for fraud.',
          },
          coverage: { kind: 'computed', rules: ['B.2'] },
        },
      ],
    },
    {
      id: '77',
      reference: 'art. 77',
      title: { nl: 'Creditbewijs', en: 'Credit certificate' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Voor elk opleidingsonderdeel waarvoor je slaagt, krijg je vanzelf een creditbewijs, altijd voor het geheel en nooit voor een deel. Heb je ' +
              'een vrijstelling voor een deel, dan volstaat {marks.pass} of "geslaagd" op de rest om het creditbewijs voor het geheel te krijgen. Bij ' +
              'fraude kan de examencommissie een creditbewijs weigeren of, uitzonderlijk, een vroeger creditbewijs terugvragen.',
            en:
              'For every course unit that you pass you get a credit certificate by itself, always for the whole and never for a part. With an exemption for ' +
              'a part, {marks.pass} or "pass" on the rest is enough for the certificate of the whole. In case of fraud the exam committee can refuse a ' +
              'credit certificate or, exceptionally, claim an earlier one back.',
          },
          coverage: { kind: 'computed', rules: ['B.2', 'B.10', 'C.1'] },
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Je creditbewijzen zitten in de databank van de school. Haal je het diploma, dan staan ze op het diplomasupplement en krijg je ze niet meer ' +
              'apart. Vertrek je zonder diploma, dan vraag je ze zelf aan en heb je ze binnen drie weken; staat er nog studiegeld open, dan krijg je ze ' +
              'niet. Dit geldt voor bacheloropleidingen vanaf 2005-2006 en graduaten vanaf 2019-2020.',
            en:
              "Your credit certificates are in the school's database. If you get the diploma, they are on the diploma supplement and no longer issued " +
              'separately. If you leave without a diploma, you ask for them yourself and have them within three weeks; not while tuition fees are unpaid. ' +
              "This holds for bachelor's units from 2005-2006 and associate degree units from 2019-2020.",
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          decides: 'student-administration',
          how: { nl: 'Vraag ze bij de dienst Studentenadministratie.', en: 'Ask the student administration for them.' },
        },
      ],
    },
    {
      id: '78',
      reference: 'art. 78',
      title: { nl: 'Je percentage over de hele opleiding', en: 'Your percentage over the whole programme' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Elk cijfer weegt door met de studiepunten die het opleidingsonderdeel had in het jaar waarin je het cijfer haalde. Wat met geslaagd of ' +
              'niet-geslaagd beoordeeld wordt, telt niet mee in het percentage.',
            en:
              'Every mark is weighted with the credits that the course unit had in the year you obtained the mark. What is marked pass or fail does not ' +
              'count in the percentage.',
          },
          coverage: { kind: 'computed', rules: ['E.3'] },
        },
      ],
    },
    {
      id: '79',
      reference: 'art. 79',
      title: { nl: 'Slagen voor een opleiding', en: 'Passing a programme' },
      paragraphs: [
        {
          id: 'a',
          words: {
            nl: 'Je slaagt vanzelf als je voor alle opleidingsonderdelen van je diplomacontract of diploma-examencontract geslaagd of vrijgesteld bent.',
            en: 'You pass by itself when you have passed, or are exempted from, all course units of your diploma contract or diploma exam contract.',
          },
          coverage: { kind: 'computed', rules: ['E.0', 'E.1'] },
        },
        {
          id: 'b',
          words: {
            nl:
              'Je slaagt ook met toleranties. Dan heb je over de hele opleiding een gewogen percentage van minstens {programme.minimumPercentage} % nodig, ' +
              'geen enkele onvoldoende die niet tolereerbaar is, en hoogstens {tolerance.budgetPercent} % tolereerbare onvoldoendes. Tolereerbaar is alleen ' +
              'een {tolerance.marks} op {marks.maximum}.',
            en:
              'You can also pass with tolerances. Then you need a weighted percentage of at least {programme.minimumPercentage} % over the whole programme, ' +
              'no fail at all that is not tolerable, and at most {tolerance.budgetPercent} % of tolerable fails. Only {tolerance.marks} out of ' +
              '{marks.maximum} is tolerable.',
          },
          coverage: { kind: 'computed', rules: ['E.2', 'D.6'] },
        },
        {
          id: 'tolerantiekrediet',
          words: {
            nl:
              'Je tolerantiekrediet is een deel van de studiepunten die je voor de opleiding echt opneemt. Vrijstellingen tellen niet mee, en wat je ' +
              'bovenop je modeltraject volgt, maakt het krediet niet groter.',
            en:
              'Your tolerance credit is a share of the credits that you actually take for the programme. Exemptions do not count, and what you take on top ' +
              'of your model path does not enlarge it.',
          },
          coverage: { kind: 'computed', rules: ['D.1', 'D.2'] },
        },
        {
          id: 'niet-tolereerbaar',
          words: {
            nl:
              'De cluster kan vastleggen dat je voor een opleidingsonderdeel altijd moet slagen. Een onvoldoende daarvoor kan je nooit tolereren. Welke dat ' +
              'zijn, staat in de programmagids.',
            en:
              'The cluster can lay down that a course unit must always be passed. A fail for it can never be tolerated. The programme guide says which ones ' +
              'these are.',
          },
          coverage: { kind: 'computed', rules: ['D.6', 'A.5'] },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '80',
      reference: 'art. 80',
      title: { nl: 'Een aansluitende opleiding', en: 'A follow-on programme' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Volg je al een aansluitende opleiding, dan slaag je daar pas voor als je eerst voor de voorafgaande geslaagd bent.',
            en: 'If you already follow a follow-on programme, you pass it only once you have passed the one before it.',
          },
          coverage: { kind: 'explained', by: 'exam-committee', rules: ['E.5'] },
        },
      ],
    },
    {
      id: '81',
      reference: 'art. 81',
      title: { nl: 'Diploma en graad van verdienste', en: 'Diploma and grade of merit' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Slaag je voor de opleiding, dan krijg je het diploma of getuigschrift. De graad hangt af van je gewogen percentage over het geheel: onder ' +
              '{programme.merit.value.1.from} % op voldoende wijze, vanaf {programme.merit.value.1.from} % onderscheiding, vanaf ' +
              '{programme.merit.value.2.from} % grote en vanaf {programme.merit.value.3.from} % grootste onderscheiding, en vanaf ' +
              '{programme.merit.value.4.from} % ook de gelukwensen. Er is geen graad als je minder dan {programme.meritMinimumPoints} studiepunten echt ' +
              'opnam, als alles met geslaagd of niet-geslaagd beoordeeld wordt, of voor een voorbereidingsprogramma.',
            en:
              'When you pass the programme, you get the diploma or certificate. The grade depends on your weighted percentage over the whole: below ' +
              '{programme.merit.value.1.from} % satisfactory, from {programme.merit.value.1.from} % cum laude, from {programme.merit.value.2.from} % magna ' +
              'cum laude, from {programme.merit.value.3.from} % summa cum laude, and from {programme.merit.value.4.from} % with congratulations as well. ' +
              'There is no grade if you actually took fewer than {programme.meritMinimumPoints} credits, if everything is marked pass or fail, or for a ' +
              'preparatory programme.',
          },
          coverage: { kind: 'computed', rules: ['E.4'] },
        },
      ],
    },
    {
      id: '82',
      reference: 'art. 82',
      title: { nl: 'Verslag van de beraadslaging', en: 'Report of the deliberation' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'De secretaris maakt een verslag met de beslissing per student. Wil je het inkijken, dan vraag je dat zoals in art. 95 staat.',
            en: 'The secretary writes a report with the decision for each student. If you want to see it, you ask as art. 95 says.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '83',
      reference: 'art. 83',
      title: { nl: 'Wat examenfraude is', en: 'What exam fraud is' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Fraude is alles waardoor een juist oordeel over wat jij of iemand anders kent en kan, onmogelijk wordt, ook als het bij een poging blijft. ' +
              'Plagiaat hoort daarbij: werk van anderen overnemen zonder goede bronvermelding, en ook je eigen eerdere werk. Een gsm, smartwatch of iets ' +
              'anders dat niet mag op zak hebben, is al fraude. Het maakt niet uit of het bewust was, of het iets opleverde, en of je er zelf mee stopte.',
            en:
              'Fraud is anything that makes a right judgement of what you or somebody else knows and can do impossible, even when it remains an attempt. ' +
              "Plagiarism is part of it: taking over others' work without proper sources, and your own earlier work too. Having a phone, smartwatch or " +
              'anything else that is not allowed on you is fraud already. It does not matter whether you meant it, whether it gained you anything, or ' +
              'whether you stopped by yourself.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
      ],
    },
    {
      id: '84',
      reference: 'art. 84',
      title: { nl: 'Wat er gebeurt bij een vermoeden van fraude', en: 'What happens when fraud is suspected' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De examinator brengt de ombuds en de voorzitter van je examencommissie op de hoogte. Je mag je examenreeks afwerken, ook het examen in ' +
              'kwestie; wat betwist is, kan in beslag genomen worden. De voorzitter hoort je altijd voor er iets beslist wordt, met een ombuds erbij. Bij ' +
              'plagiaat onderzoekt de voorzitter het samen met de docent en het opleidingshoofd.',
            en:
              'The examiner reports it to the chair of the exam committee and to the ombuds. You may finish your exams, the one in question too; what is ' +
              'disputed can be taken from you. The chair always hears you before anything is decided, with an ombuds present. Plagiarism is looked into by ' +
              'the chair together with the lecturer and the programme head.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
          how: { nl: 'Praat zo snel mogelijk met je ombuds.', en: 'Talk to your ombuds as soon as you can.' },
        },
      ],
    },
    {
      id: '85',
      reference: 'art. 85',
      title: { nl: 'Sancties bij examenfraude', en: 'Sanctions for exam fraud' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'De examencommissie kiest de sanctie, op de gewone vergadering of vroeger. Behalve bij de eerste sanctie kan ze ook beslissen dat je hoogste ' +
              'cijfer van het jaar niet meer blijft staan. Bij plagiaat telt hoeveel het is, van welke aard, hoe ver je al in je studie zit en of je wilde ' +
              'bedriegen.',
            en:
              'The exam committee chooses the sanction, at its usual meeting or earlier. Except with the first sanction it can also decide that your ' +
              'highest mark of the year no longer stands. With plagiarism it weighs how much there is, of what kind, how far along in your studies you are ' +
              'and whether you meant to deceive.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: '§1, 1°',
          words: {
            nl: 'Je examen is ongeldig en je legt het opnieuw af, wanneer de cluster dat vastlegt.',
            en: 'Your exam is invalid and you take it again, at a time that the cluster sets.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: '§1, 2°',
          words: { nl: 'Je cijfer voor het examen of het werkstuk wordt aangepast.', en: 'Your mark for the exam or the assignment is changed.' },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: '§1, 3°',
          words: {
            nl: 'Je krijgt een nul voor het examen, het werkstuk of een deel daarvan.',
            en: 'You get a zero for the exam, the assignment or a part of it.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: '§1, 4°',
          words: {
            nl: 'Je krijgt een nul voor enkele of alle examens van die periode, en mogelijk van de volgende, zolang die resultaten nog niet bekend zijn.',
            en: 'You get a zero for some or all exams of that period, and possibly of the next ones, as long as those results have not been published.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: '§1, 5°',
          words: {
            nl: 'Je wordt afgewezen voor een of meer opleidingsonderdelen: een nul, en pas vanaf een volgend academiejaar een nieuwe kans.',
            en: 'You are rejected for one or more course units: a zero, and a new opportunity only from a next academic year.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: '§1, 6°',
          words: {
            nl:
              'Je wordt afgewezen voor de hele opleiding: je verliest alle cijfers van die examenperiode en kan ten vroegste het volgende jaar opnieuw ' +
              'inschrijven. Dat kan alleen bij een zeer ernstige onregelmatigheid. Je kan ook een ander onderwerp of een andere promotor moeten nemen.',
            en:
              'You are rejected for the whole programme: you lose all marks of that exam period and can enrol again next year at the earliest. That is ' +
              'possible only for a very serious irregularity. You may also have to take another subject or supervisor.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: '§1, 7°',
          words: {
            nl:
              'Je mag je één of twee academiejaren lang voor geen enkele opleiding van de school inschrijven. Dit kan enkel samen met een afwijzing voor ' +
              'een opleiding.',
            en:
              'You may not enrol in any programme of the school for one or two academic years. This is possible only together with a rejection for a ' +
              'programme.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: '§2',
          words: {
            nl:
              'Een afwijzing voor een opleiding is pas definitief als de fraude-instantie ze bevestigt: het diensthoofd van Onderwijs en Kwaliteit, of ' +
              'anders de algemeen directeur. Die vraagt eerst advies aan een ombuds en aan de voorzitter van de Studentenraad, die daarvoor 48 uur heeft.',
            en:
              'A rejection for a programme is final only once the fraud authority confirms it: the head of Education and Quality, or else the general ' +
              'director. That authority first asks the advice of an ombuds and of the president of the student council, who has 48 hours for it.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
        },
        {
          id: '§2 procedure',
          words: {
            nl:
              'De examencommissie laat je het definitieve resultaat weten via de dienst Studentenadministratie. Wordt de sanctie niet bevestigd, dan ' +
              'beslist ze opnieuw. Je termijn van beroep begint pas te lopen na die mededeling.',
            en:
              'The exam committee lets you know the final result through the student administration. If the sanction is not confirmed, it decides anew. ' +
              'Your term of appeal starts only after you have been told.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
          until: { nl: '{terms.appealDays} kalenderdagen na de mededeling (art. 101).', en: '{terms.appealDays} calendar days after you are told (art. 101).' },
        },
        {
          id: '§3',
          words: {
            nl:
              "Bij zeer ernstige fraude kan de school resultaten ook later nog nietig verklaren en creditbewijzen, getuigschriften en diploma's " +
              'terugvragen. Ook dat is pas definitief na bevestiging door de fraude-instantie.',
            en:
              'In case of very serious fraud the school can declare results void even later and claim back credit certificates, certificates and diplomas. ' +
              'That too is final only once the fraud authority confirms it.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
        },
        {
          id: '§4',
          words: {
            nl: 'Krijg je een sanctie, dan staat er FR in je studievoortgangsdossier. Een FR kan je nooit tolereren.',
            en: 'If you are sanctioned, your study progress file shows FR. An FR can never be tolerated.',
          },
          coverage: { kind: 'computed', rules: ['B.1', 'B.3'] },
          decides: 'exam-committee',
        },
      ],
    },
    {
      id: '86',
      reference: 'art. 86',
      title: { nl: 'Bekendmaking van je resultaten', en: 'Publication of your results' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Alleen wat in je studievoortgangsdossier verschijnt, is een officieel resultaat; daarmee beginnen je termijnen te lopen. Wat je mondeling of ' +
              'langs een andere weg hoort, is voorlopig. Met een diplomacontract of diploma-examencontract krijg je een overzicht van je studievoortgang, ' +
              'met eventuele maatregelen; met een creditcontract of credit-examencontract enkel je resultaten en een mogelijke weigering. Op het ' +
              'diplomasupplement staat C bij een creditbewijs en G bij een onvoldoende.',
            en:
              'Only what appears in your study progress file is an official result; it starts your terms. What you hear by word of mouth or in another way ' +
              'is provisional. With a diploma contract or diploma exam contract you get an overview of your progress, with any measures; with a credit ' +
              'contract or credit exam contract only your results and a possible refusal. The diploma supplement shows C for a credit certificate and G for ' +
              'a fail.',
          },
          coverage: { kind: 'computed', rules: ['K.1', 'A.4'] },
          decides: 'student-administration',
        },
      ],
    },
    {
      id: '87',
      reference: 'art. 87',
      title: { nl: 'Feedback over je examen', en: 'Feedback on your exam' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Na de bekendmaking kan je je examen inkijken en nabespreken, alleen of in groep, op de campus of online. Wanneer dat kan, hoor je minstens ' +
              'een week vóór de resultaten. Je mag iemand meebrengen, maar geen student die het vak dit jaar zelf nog aflegt of door dezelfde examinator ' +
              'ondervraagd wordt. Een kopie vraag je zoals in art. 95 staat. Wacht niet op de feedback om beroep in te stellen.',
            en:
              'After publication you can see your exam and discuss it, alone or in a group, on campus or online. You hear when at least a week before the ' +
              'results. You may bring somebody, but not a student who still takes the exam this year or is examined by the same examiner. You ask for a ' +
              'copy as art. 95 says. Do not wait for the feedback before you appeal.',
          },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'lecturer',
          until: {
            nl: '{terms.feedbackDays} kalenderdagen, te tellen vanaf de dag na de bekendmaking.',
            en: '{terms.feedbackDays} calendar days, counted from the day after publication.',
          },
        },
      ],
    },
    {
      id: '88',
      reference: 'art. 88',
      title: { nl: 'Bewaren van je examen', en: 'Keeping your exam' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Je schriftelijk examen blijft minstens drie maanden bewaard, te tellen vanaf de laatste beraadslaging van het jaar. Loopt er een beroep, dan ' +
              'vijf jaar.',
            en: 'Your written exam is kept for at least three months, counted from the last deliberation of the year. If there is an appeal, for five years.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
  ],
};
