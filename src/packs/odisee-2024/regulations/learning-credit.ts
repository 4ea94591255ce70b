import type { RegulationsPart } from '../../../model/index.ts';

/** Learning credit: Flemish rules that the regulations refer to in articles 1, 8, 9, 23 and 33 but do not explain (RULES, chapter I). */
export const learningCredit: RegulationsPart = {
  id: 'leerkrediet',
  title: { nl: 'Leerkrediet', en: 'Learning credit' },
  articles: [
    {
      id: 'leerkrediet-start',
      reference: 'Vlaams leerkrediet',
      title: { nl: 'Waarmee je begint', en: 'What you begin with' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De Vlaamse overheid geeft je {learningCredit.start} studiepunten leerkrediet wanneer je hoger onderwijs begint. Daarmee schrijf je je in, en ' +
              'je verdient ze terug door te slagen.',
            en:
              'The Flemish government gives you {learningCredit.start} credits of learning credit when you begin higher education. You use them to enrol, ' +
              'and earn them back by passing.',
          },
          coverage: { kind: 'computed', rules: ['I.1'] },
          how: { nl: 'Je stand zie je op leerkrediet.be, van de Vlaamse overheid.', en: 'You find your balance on leerkrediet.be, of the Flemish government.' },
        },
      ],
    },
    {
      id: 'leerkrediet-gebruik',
      reference: 'Vlaams leerkrediet',
      title: { nl: 'Welke inschrijving leerkrediet gebruikt', en: 'Which enrolment uses learning credit' },
      paragraphs: [
        {
          id: 'wel',
          words: {
            nl:
              'Een diplomacontract voor een initiële bachelor of master gebruikt leerkrediet, ook in een verkort traject. Elk creditcontract gebruikt het, ' +
              'in welke opleiding ook.',
            en:
              "A diploma contract for an initial bachelor's or master's programme uses learning credit, a shortened one too. Every credit contract uses it, " +
              'in whatever programme.',
          },
          coverage: { kind: 'computed', rules: ['I.1'] },
        },
        {
          id: 'niet',
          words: {
            nl:
              'Een examencontract gebruikt er geen, en inkomende uitwisseling ook niet. Met een diplomacontract gebruiken ook een graduaat, een ' +
              'bachelor-na-bachelor, een voorbereidings- of schakelprogramma en een postgraduaat er geen; een educatieve bachelor niet als je al een ' +
              'bachelordiploma hebt.',
            en:
              'An exam contract uses none, nor does an incoming exchange. Under a diploma contract an associate degree, a bachelor-after-bachelor, a ' +
              "preparatory or bridging programme and a postgraduate certificate use none either; an educational bachelor's programme does not if you already " +
              "hold a bachelor's degree.",
          },
          coverage: { kind: 'computed', rules: ['I.1'] },
        },
        {
          id: 'inschrijven',
          words: {
            nl:
              'Bij je inschrijving gaan de studiepunten eraf die je feitelijk opneemt. Vrijstellingen tellen niet mee. Voeg je later iets toe, dan gaat dat ' +
              'er ook af.',
            en: 'When you enrol, the credits you actually take are deducted. Exemptions do not count. If you add something later, that is deducted too.',
          },
          coverage: { kind: 'computed', rules: ['I.2', 'C.1'] },
        },
        {
          id: 'wanneer geboekt',
          words: {
            nl:
              'Punten gaan weg bij je inschrijving en komen terug als je resultaten bekend zijn. Wat na de laatste examenkans niet gehaald is, ben je kwijt. ' +
              'De app toont drie cijfers: nu, als alles wat openstaat lukt, en als er niets meer bijkomt.',
            en:
              'Credits leave when you enrol and come back when your results are published. What is not passed after the last opportunity is lost. The app ' +
              'shows three figures: now, if everything open is passed, and if nothing more is added.',
          },
          coverage: { kind: 'computed', rules: ['I.12'] },
        },
      ],
    },
    {
      id: 'leerkrediet-teruggave',
      reference: 'Vlaams leerkrediet',
      title: { nl: 'Wat je terugkrijgt', en: 'What you get back' },
      paragraphs: [
        {
          id: 'geslaagd',
          words: {
            nl: 'Slaag je voor een opleidingsonderdeel en krijg je het creditbewijs, dan komen de studiepunten ervan terug.',
            en: 'When you pass a course unit and get the credit certificate, its credits come back.',
          },
          coverage: { kind: 'computed', rules: ['I.3'] },
        },
        {
          id: 'niet geslaagd of getolereerd',
          words: {
            nl: 'Slaag je niet, dan komt er niets terug. Tolereer je, dan ook niet: een tolerantie is geen creditbewijs.',
            en: 'If you fail, nothing comes back. If you tolerate, nothing does either: a tolerance is not a credit certificate.',
          },
          coverage: { kind: 'computed', rules: ['I.4'] },
        },
      ],
    },
    {
      id: 'leerkrediet-bonus',
      reference: 'Vlaams leerkrediet',
      title: { nl: 'De bonus', en: 'The bonus' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De eerste {learningCredit.bonus} studiepunten die je met een diplomacontract behaalt, over alle jaren samen, komen dubbel terug. Met een ' +
              'creditcontract is er geen bonus. Werd je leerkrediet ooit automatisch weer opgebouwd, dan vervalt de bonus voorgoed.',
            en:
              'The first {learningCredit.bonus} credits you earn under a diploma contract, over all years together, are returned twice. Under a credit ' +
              'contract there is no bonus. Once your learning credit has been rebuilt automatically, the bonus is gone for good.',
          },
          coverage: { kind: 'computed', rules: ['I.5'] },
        },
      ],
    },
    {
      id: 'leerkrediet-uitschrijven',
      reference: 'Vlaams leerkrediet',
      title: { nl: 'Stoppen of iets schrappen', en: 'Leaving or dropping a unit' },
      paragraphs: [
        {
          id: 'diplomacontract',
          words: {
            nl:
              'Schrijf je op tijd uit, voor een opleidingsonderdeel of voor alles, dan komen de punten terug van wat je nog niet als examenkans gebruikte. ' +
              'Na de eerste datum is dat alleen zo voor wat in het tweede semester start; een jaaronderdeel start in het eerste. Na de tweede datum komt er ' +
              'niets terug.',
            en:
              'If you withdraw in time, from a course unit or from everything, the credits come back where you have not used an exam opportunity. After the ' +
              'first date this only holds for what starts in the second semester; a year unit starts in the first. After the second date nothing comes back.',
          },
          coverage: { kind: 'computed', rules: ['I.6', 'A.3'] },
          until: {
            nl: 'Tot en met {dates.lastWithdrawalSemester1}; tweede semester tot en met {dates.lastWithdrawalSemester2}.',
            en: 'Up to and including {dates.lastWithdrawalSemester1}; second semester up to and including {dates.lastWithdrawalSemester2}.',
          },
        },
        {
          id: 'creditcontract',
          words: {
            nl:
              'Met een creditcontract komt er bij uitschrijven niets terug. Zo lezen wij het: het reglement spreekt alleen over bachelorstudenten. Vraag het ' +
              'na bij de dienst Studentenadministratie.',
            en:
              "Under a credit contract nothing comes back when you withdraw. That is how we read it: the regulations speak only of bachelor's students. " +
              'Check with the student administration.',
          },
          coverage: { kind: 'computed', rules: ['I.6'] },
        },
      ],
    },
    {
      id: 'leerkrediet-veranderen',
      reference: 'Vlaams leerkrediet',
      title: { nl: 'Voor het eerst student en van opleiding veranderen', en: 'A first-time student who changes programme' },
      paragraphs: [
        {
          id: 'op school',
          words: {
            nl: 'Voor wat de school teruggeeft, rekent de app met de regels van art. 8 en 9: die gelden voor elke bachelorstudent.',
            en: "For what the school gives back, the app computes the rules of art. 8 and 9: they hold for every bachelor's student.",
          },
          coverage: { kind: 'computed', rules: ['I.6'] },
        },
        {
          id: 'Vlaamse regel',
          words: {
            nl:
              'Ben je voor het eerst student en geeft de school niets terug, dan is er een Vlaamse regel. Stop je én schrijf je in een andere opleiding in ' +
              'tot en met {dates.lastWithdrawalSemester1}, dan komt alles terug waarvoor je slaagde of nog geen examen had. Doe je dat tot en met ' +
              '{dates.lastWithdrawalSemester2}, dan krijg je de helft terug van wat nog geen examen had, alles van wat lukte en niets van wat mislukte. ' +
              'Later komt alleen terug wat lukte.',
            en:
              'If you are a student for the first time and the school gives nothing back, there is a Flemish rule. If you both leave and enrol in another ' +
              'programme up to and including {dates.lastWithdrawalSemester1}, everything comes back that you passed or had no exam of yet. If you do so up ' +
              'to and including {dates.lastWithdrawalSemester2}, half comes back of what had no exam yet, all of what you passed and nothing of what you ' +
              'failed. Later only what you passed comes back.',
          },
          coverage: { kind: 'explained', by: 'government', rules: ['I.7'] },
          until: {
            nl: 'Beide stappen tot en met {dates.lastWithdrawalSemester1}; daarna tot en met {dates.lastWithdrawalSemester2}.',
            en: 'Both steps up to and including {dates.lastWithdrawalSemester1}; after that up to and including {dates.lastWithdrawalSemester2}.',
          },
        },
        {
          id: 'let op',
          words: {
            nl:
              'Beide stappen tellen. Stop je op tijd maar schrijf je pas na {dates.lastWithdrawalSemester1} in een andere opleiding in, dan krijg je maar de ' +
              'helft terug van wat nog geen examen had.',
            en:
              'Both steps count. If you leave in time but enrol in another programme only after {dates.lastWithdrawalSemester1}, you get back only half of ' +
              'what had no exam yet.',
          },
          coverage: { kind: 'explained', by: 'government', rules: ['I.7'] },
        },
      ],
    },
    {
      id: 'leerkrediet-diploma',
      reference: 'Vlaams leerkrediet',
      title: { nl: 'Wat een diploma kost', en: 'What a diploma costs' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Haal je een masterdiploma, dan gaan er {learningCredit.masterDeduction} punten van je leerkrediet af. Een professionele bachelor kost niets.',
            en:
              "When you obtain a master's degree, {learningCredit.masterDeduction} credits are deducted from your learning credit. A professional bachelor's " +
              'degree costs nothing.',
          },
          coverage: { kind: 'computed', rules: ['I.8'] },
        },
      ],
    },
    {
      id: 'leerkrediet-opbouw',
      reference: 'Vlaams leerkrediet',
      title: { nl: 'Opnieuw opbouwen', en: 'Building it up again' },
      paragraphs: [
        {
          id: 'na een pauze',
          words: {
            nl:
              'Heb je bij het stoppen minder dan {learningCredit.rebuildTo}, en schrijf je dan een heel jaar nergens in, dan komt er vanaf het jaar daarna ' +
              'elk jaar {learningCredit.rebuildPerYear} bij, tot {learningCredit.rebuildTo}. Een jaar in een opleiding die geen leerkrediet gebruikt, telt ' +
              'als een jaar zonder. Dit gebeurt maar één keer.',
            en:
              'If you have less than {learningCredit.rebuildTo} when you stop, and then enrol nowhere for a full year, {learningCredit.rebuildPerYear} is ' +
              'added each year from the year after that, up to {learningCredit.rebuildTo}. A year in a programme that does not use learning credit counts as ' +
              'a year without. This happens only once.',
          },
          coverage: { kind: 'computed', rules: ['I.9'] },
        },
        {
          id: 'na een master',
          words: {
            nl: 'Na een masterdiploma komt er vanaf het volgende jaar elk jaar {learningCredit.rebuildPerYear} bij, tot {learningCredit.rebuildTo}.',
            en: "After a master's degree {learningCredit.rebuildPerYear} is added each year from the next year on, up to {learningCredit.rebuildTo}.",
          },
          coverage: { kind: 'computed', rules: ['I.9'] },
        },
        {
          id: 'na een graduaat',
          words: {
            nl:
              'Heb je een diploma hbo5 en minder dan {learningCredit.rebuildTo}, dan wordt je leerkrediet bij je inschrijving aangevuld tot ' +
              '{learningCredit.rebuildTo}. Dat een graduaat daar ook toe volstaat, is onze lezing.',
            en:
              'If you hold an hbo5 degree and have less than {learningCredit.rebuildTo}, your learning credit is topped up to {learningCredit.rebuildTo} ' +
              'when you enrol. That an associate degree is enough for it too is our reading.',
          },
          coverage: { kind: 'computed', rules: ['I.9'] },
        },
      ],
    },
    {
      id: 'leerkrediet-tekort',
      reference: 'Vlaams leerkrediet',
      title: { nl: 'Te weinig leerkrediet', en: 'Too little learning credit' },
      paragraphs: [
        {
          id: 'onder nul',
          words: { nl: 'Je leerkrediet kan onder nul gaan.', en: 'Your learning credit can go below zero.' },
          coverage: { kind: 'computed', rules: ['I.10'] },
        },
        {
          id: 'te weinig punten',
          words: {
            nl:
              'Neem je meer studiepunten op dan je leerkrediet, dan betaal je voor het verschil {fee.surchargePerPoint} extra per studiepunt. Met een beurs ' +
              'of bijna-beurs hoeft dat niet. Na de eerste examenperiode wordt het bedrag opnieuw bepaald met wat je dan behaalde.',
            en:
              'If you take more credits than your learning credit, you pay {fee.surchargePerPoint} extra per credit for the difference. With a grant or ' +
              'nearly-grant rate you do not. After the first exam period the amount is determined again with what you earned by then.',
          },
          coverage: { kind: 'computed', rules: ['I.10', 'J.3'] },
        },
        {
          id: 'weigering',
          words: {
            nl:
              'Met een leerkrediet van {learningCredit.refusedAtOrBelow} of minder word je in een bacheloropleiding geweigerd; art. 33 zegt wanneer er een ' +
              'uitzondering is.',
            en:
              "With a learning credit of {learningCredit.refusedAtOrBelow} or less you are refused in a bachelor's programme; art. 33 says when there is an " +
              'exception.',
          },
          coverage: { kind: 'computed', rules: ['G.5'] },
        },
      ],
    },
    {
      id: 'leerkrediet-overmacht',
      reference: 'Vlaams leerkrediet',
      title: { nl: 'Overmacht', en: 'Force majeure' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Miste je examens door overmacht en verloor je zo leerkrediet? Alleen de Raad voor betwistingen inzake studievoortgangsbeslissingen kan de ' +
              'punten teruggeven. De app rekent dat niet mee.',
            en:
              'Did you miss exams by force majeure and lose learning credit that way? Only the Council for disputes about study progress decisions can ' +
              'return the credits. The app does not count that in.',
          },
          coverage: { kind: 'explained', by: 'council-for-disputes', rules: ['I.11'] },
          decides: 'council-for-disputes',
        },
      ],
    },
  ],
};
