import type { RegulationsPart } from '../../../model/index.ts';

/** Articles 27 to 34 (title 1, section 5): advice, binding conditions, refusals, and how a refusal is lifted. */
export const studyProgress: RegulationsPart = {
  id: 'studievoortgang',
  title: { nl: 'Studievoortgang', en: 'Study progress' },
  articles: [
    {
      id: '27',
      reference: 'art. 27',
      title: { nl: 'Recht op een gesprek', en: 'The right to a talk' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Je mag altijd een gesprek vragen met een studietrajectbegeleider.',
            en: 'You may always ask for a talk with a study-track counsellor.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          how: { nl: 'De contactgegevens per opleiding staan op www.odisee.be.', en: 'Contact details for each programme are on www.odisee.be.' },
        },
      ],
    },
    {
      id: '28',
      reference: 'art. 28',
      title: { nl: 'Studieadvies', en: 'Study advice' },
      paragraphs: [
        {
          id: 'overzicht',
          words: {
            nl: 'Telkens als er resultaten bekend zijn, zie je in je studievoortgangsdossier hoe ver je staat in je opleiding.',
            en: 'Whenever results are published, your study progress file shows how far you are in your programme.',
          },
          coverage: { kind: 'computed', rules: ['C.2', 'C.3', 'F.8'] },
        },
        {
          id: 'waarschuwing',
          words: {
            nl: 'Dat dossier zegt ook of je later geweigerd dreigt te worden, of dat je definitief geweigerd bent, en waarom.',
            en: 'That file also says whether you risk being refused later on, or that you have been refused for good, and why.',
          },
          coverage: { kind: 'computed', rules: ['C.3', 'F.8', 'G.1', 'G.2', 'G.3'] },
        },
        {
          id: 'advies',
          words: {
            nl: 'Bespreek je resultaten met de studietrajectbegeleider. Die zoekt met je uit wat in jouw situatie het beste is en geeft persoonlijk advies.',
            en: 'Discuss your results with the study-track counsellor, who works out with you what is best in your situation and gives personal advice.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          how: {
            nl: 'Neem contact op met de studietrajectbegeleider van je opleiding.',
            en: 'Get in touch with the study-track counsellor of your programme.',
          },
        },
      ],
    },
    {
      id: '29',
      reference: 'art. 29',
      title: { nl: 'Te lage studie-efficiëntie', en: 'Study efficiency too low' },
      paragraphs: [
        {
          id: '§1, bindende voorwaarde',
          words: {
            nl:
              'Ligt je studie-efficiëntie na de tweede of derde examenperiode onder {progress.minimumEfficiency} %, dan krijg je een bindende voorwaarde. In ' +
              'het volgende academiejaar moet je in dezelfde opleiding minstens {progress.minimumEfficiency} % halen om daarna weer te mogen inschrijven.',
            en:
              'If your study efficiency is below {progress.minimumEfficiency} % after the second or third exam period, you are given a binding condition. In ' +
              'the next academic year you must reach at least {progress.minimumEfficiency} % in the same programme to be allowed to enrol again after it.',
          },
          coverage: { kind: 'computed', rules: ['G.1', 'C.2', 'C.3'] },
        },
        {
          id: '§1, weigering',
          words: {
            nl: 'Blijf je opnieuw onder {progress.minimumEfficiency} %, dan word je geweigerd.',
            en: 'If you stay below {progress.minimumEfficiency} % again, your enrolment is refused.',
          },
          coverage: { kind: 'computed', rules: ['G.1'] },
        },
        {
          id: '§2',
          words: {
            nl: 'Die weigering duurt {progress.refusalYears} academiejaar: het eerste dat volgt.',
            en: 'That refusal lasts {progress.refusalYears} academic year: the first one that follows.',
          },
          coverage: { kind: 'computed', rules: ['G.1'] },
        },
        {
          id: '§3',
          words: {
            nl: 'Ze slaat op de opleiding, op al haar opleidingsonderdelen, en op elke variant met hetzelfde diploma.',
            en: 'It covers the programme, all of its course units, and every variant with the same diploma.',
          },
          coverage: { kind: 'computed', rules: ['G.1'] },
        },
      ],
    },
    {
      id: '30',
      reference: 'art. 30',
      title: { nl: 'De decretale drempel', en: 'The statutory threshold' },
      paragraphs: [
        {
          id: '§1, drempelpakket',
          words: {
            nl:
              'De drempel is een Vlaamse regel voor wie een initiële bachelor volgt. De opleidingsonderdelen van je eerste ISP in die opleiding zijn je ' +
              'drempelpakket. Heb je die allemaal verworven, dan haal je de drempel.',
            en:
              "The threshold is a Flemish rule for students of an initial bachelor's programme. The course units of your first ISP in that programme are " +
              'your threshold package. Once you have acquired them all, you meet the threshold.',
          },
          coverage: { kind: 'computed', rules: ['F.1', 'F.2'] },
        },
        {
          id: '§1, termijn',
          words: {
            nl:
              'Wat na je eerste inschrijving nog openstaat, moet je bij je volgende inschrijving in de opleiding verwerven. Je hebt dus {threshold.years} ' +
              'academiejaren van inschrijving.',
            en:
              'What is still open after your first enrolment you must acquire at your next enrolment in the programme. So you have {threshold.years} ' +
              'academic years of enrolment.',
          },
          coverage: { kind: 'computed', rules: ['F.3', 'F.8'] },
          until: {
            nl: 'Tot het einde van je academiejaar {threshold.years} in de opleiding.',
            en: 'Until the end of your academic year {threshold.years} in the programme.',
          },
        },
        {
          id: '§1, keuze-opleidingsonderdeel',
          words: {
            nl: 'Verving je bij je tweede inschrijving een keuze-opleidingsonderdeel door een ander, dan blijft de regel gelden.',
            en: 'If you replaced an elective by another at your second enrolment, the rule still holds.',
          },
          coverage: { kind: 'computed', rules: ['F.4'] },
        },
        {
          id: '§1, afstudeerrichting',
          words: {
            nl:
              'Verander je na je eerste jaar van afstudeerrichting of onderwijsvak, dan krijg je een academiejaar extra. Het ISP dat je dan samenstelt, ' +
              'wordt je nieuwe drempelpakket.',
            en:
              'If you change your major or teaching subject after the first year, you get one more academic year. The ISP you compose then becomes your new ' +
              'threshold package.',
          },
          coverage: { kind: 'computed', rules: ['F.3'] },
          until: {
            nl: 'Tot het einde van je academiejaar {threshold.yearsAfterChangeOfMajor} in de opleiding.',
            en: 'Until the end of your academic year {threshold.yearsAfterChangeOfMajor} in the programme.',
          },
        },
        {
          id: '§1, weigering',
          words: {
            nl: 'Is dan nog niet alles van je drempelpakket verworven, dan mag je niet verder in die bachelor.',
            en: "If some of your threshold package is still not acquired then, you may not continue in that bachelor's programme.",
          },
          coverage: { kind: 'computed', rules: ['F.6'] },
        },
        {
          id: '§2',
          words: {
            nl: 'De weigering duurt {threshold.refusalYears} jaar. Ze stopt vroeger als je een diploma van een andere opleiding hoger onderwijs haalt.',
            en: 'The refusal lasts {threshold.refusalYears} years. It ends earlier if you obtain a diploma of another higher education programme.',
          },
          coverage: { kind: 'computed', rules: ['F.6'] },
        },
        {
          id: '§3',
          words: {
            nl: 'Ze geldt bij Odisee en aan elke andere school in Vlaanderen, voor elke opleiding met dezelfde code in de Databank Hoger Onderwijs.',
            en: 'It holds at Odisee and at every other school in Flanders, for every programme with the same code in the Flemish higher education database.',
          },
          coverage: { kind: 'computed', rules: ['F.6'] },
        },
      ],
    },
    {
      id: '31',
      reference: 'art. 31',
      title: { nl: 'Een opleidingsonderdeel te vaak niet gehaald', en: 'A course unit failed too often' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Volg je een bachelor, of heb je een creditcontract of credit-examencontract, en slaagde je {repeats.third} academiejaren niet voor hetzelfde ' +
              '(of een identiek) opleidingsonderdeel? Dan word je er een volgende keer voor geweigerd in een van de drie gevallen hieronder.',
            en:
              "Are you in a bachelor's programme, or do you have a credit or credit-exam contract, and did you fail the same (or an identical) course unit " +
              'in {repeats.third} academic years? Then you are refused for it the next time in one of the three cases below.',
          },
          coverage: { kind: 'computed', rules: ['G.2'] },
        },
        {
          id: '§1, studie-efficiëntie',
          words: {
            nl: 'Je studie-efficiëntie voor het ISP lag in beide jaren onder {progress.minimumEfficiency} %.',
            en: 'Your study efficiency for the ISP was below {progress.minimumEfficiency} % in both years.',
          },
          coverage: { kind: 'computed', rules: ['G.2', 'C.2'] },
        },
        {
          id: '§1, creditcontract',
          words: { nl: 'Of: je had er twee jaar na elkaar een creditcontract voor.', en: 'Or: you had a credit contract for it two years in a row.' },
          coverage: { kind: 'computed', rules: ['G.2'] },
        },
        {
          id: '§1, diploma- en creditcontract',
          words: {
            nl:
              'Of: je had in twee opeenvolgende jaren één keer een creditcontract en één keer een diplomacontract of diploma-examencontract met minder dan ' +
              '{progress.minimumEfficiency} % studie-efficiëntie, in welke volgorde ook.',
            en:
              'Or: in two consecutive years you had a credit contract once, and once a diploma or diploma-exam contract with less than ' +
              '{progress.minimumEfficiency} % study efficiency, in either order.',
          },
          coverage: { kind: 'computed', rules: ['G.2'] },
        },
        {
          id: '§2',
          words: {
            nl:
              'Slaagde je {repeats.fourth} academiejaren niet voor hetzelfde (of een identiek) opleidingsonderdeel, dan word je er altijd voor geweigerd, ' +
              'met elk soort contract. Ook latere inschrijvingen vallen daaronder.',
            en:
              'If you failed the same (or an identical) course unit in {repeats.fourth} academic years, you are always refused for it, under any contract. ' +
              'Later enrolments are included.',
          },
          coverage: { kind: 'computed', rules: ['G.3'] },
        },
        {
          id: '§3',
          words: {
            nl: "Zo'n weigering duurt {repeats.refusalYears} academiejaar: het eerste dat volgt.",
            en: 'Such a refusal lasts {repeats.refusalYears} academic year: the first one that follows.',
          },
          coverage: { kind: 'computed', rules: ['G.4'] },
        },
        {
          id: '§4',
          words: {
            nl:
              'De weigering geldt voor het opleidingsonderdeel, voor wat er identiek aan is, en voor elke opleiding waar een daarvan in zit, met elk soort ' +
              'contract. Ook opleidingen naar hetzelfde diploma en vervolgopleidingen vallen eronder, op welke campus ook.',
            en:
              'The refusal covers the course unit, whatever is identical to it, and every programme that contains one of these, under any contract. ' +
              'Programmes to the same diploma and follow-on programmes are included, on whatever campus.',
          },
          coverage: { kind: 'computed', rules: ['G.8'] },
        },
        {
          id: '§4, ander contract',
          words: {
            nl: 'Van contract wisselen geeft je geen extra inschrijvingen, niet tijdens een jaar en niet van jaar tot jaar.',
            en: 'Changing your contract gives you no extra enrolments, neither within a year nor from year to year.',
          },
          coverage: { kind: 'computed', rules: ['G.2', 'G.3'] },
        },
        {
          id: '§4, programma gewijzigd',
          words: {
            nl:
              'Verdwijnt het opleidingsonderdeel uit het programma zonder een opvolger met vergelijkbare leerdoelen, dan kan je de opheffing van de ' +
              "weigering vragen; geef je redenen. Is er wel zo'n opvolger, dan gaat de weigering daarop over, en op de opleidingen waarin hij zit.",
            en:
              'If the course unit disappears from the programme without a successor with comparable learning goals, you can ask for the refusal to be ' +
              'lifted; give your reasons. If there is such a successor, the refusal passes on to it, and to the programmes that contain it.',
          },
          coverage: { kind: 'computed', rules: ['G.8'] },
          decides: 'school',
        },
      ],
    },
    {
      id: '32',
      reference: 'art. 32',
      title: { nl: 'Creditcontract zonder toelatingsdiploma', en: 'Credit contract without the diploma for admission' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Liet de school je met een creditcontract toe terwijl je niet aan de toelatingsvoorwaarden voldoet (art. 5), dan geldt die toelating 1 ' +
              'academiejaar. Daarna word je geweigerd.',
            en:
              'If the school admitted you under a credit contract while you do not meet the admission conditions (art. 5), that admission lasts 1 academic ' +
              'year. After that you are refused.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
        },
      ],
    },
    {
      id: '33',
      reference: 'art. 33',
      title: { nl: 'Geen leerkrediet meer', en: 'No learning credit left' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Met een leerkrediet van {learningCredit.refusedAtOrBelow} of minder word je niet ingeschreven in een bacheloropleiding, met geen enkel ' +
              'contract. Uitzondering: een educatieve bachelor als je al een bachelordiploma hebt.',
            en:
              "With a learning credit of {learningCredit.refusedAtOrBelow} or less you cannot enrol in a bachelor's programme, under any contract. " +
              "Exception: an educational bachelor's programme if you already hold a bachelor's degree.",
          },
          coverage: { kind: 'computed', rules: ['G.5'] },
        },
        {
          id: 'uitzondering',
          words: {
            nl:
              'Was je de voorbije {learningCredit.exceptionYears} academiejaren zonder onderbreking ingeschreven en heb je nog hoogstens ' +
              '{learningCredit.exceptionPoints} studiepunten te gaan in die bachelor? Dan mag je er op aanvraag nog één academiejaar aan verder werken. Voor ' +
              'de punten waarvoor je leerkrediet ontbreekt, betaal je het hoogste studiegeld: {fee.surchargePerPoint} extra per studiepunt.',
            en:
              'Were you enrolled without interruption in the past {learningCredit.exceptionYears} academic years, and do you have at most ' +
              "{learningCredit.exceptionPoints} credits to go in that bachelor's programme? Then, on request, you may work on it for one more academic year. " +
              'For the credits without learning credit you pay the highest tuition fee: {fee.surchargePerPoint} extra per credit.',
          },
          coverage: { kind: 'computed', rules: ['G.5', 'J.3'] },
          decides: 'student-administration',
          how: {
            nl: 'Vraag het schriftelijk aan de dienst Studentenadministratie, via sa@odisee.be.',
            en: 'Ask the student administration in writing, at sa@odisee.be.',
          },
        },
        {
          id: 'herhaald niet slagen',
          words: {
            nl: 'Die uitzondering beschermt je niet tegen een weigering omdat je een opleidingsonderdeel te vaak niet haalde (art. 31).',
            en: 'That exception does not protect you against a refusal because you failed a course unit too often (art. 31).',
          },
          coverage: { kind: 'computed', rules: ['G.5', 'G.2', 'G.3'] },
        },
      ],
    },
    {
      id: '34',
      reference: 'art. 34',
      title: { nl: 'Een weigering laten opheffen', en: 'Having a refusal lifted' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Ben je geweigerd, dan kan je vragen om toch te mogen beginnen of verder te doen. Dat is een uitzondering, en alleen bijzondere persoonlijke ' +
              'omstandigheden tellen.',
            en:
              'If you have been refused, you can ask to be allowed to begin or continue after all. It is an exception, and only special personal ' +
              'circumstances count.',
          },
          coverage: { kind: 'computed', rules: ['G.7'] },
          decides: 'lifting-commission',
        },
        {
          id: 'andere school',
          words: {
            nl:
              'Liep je een weigering door de drempel op aan een andere school, dan vraag je het daar. Alleen als die school de weigering opheft, kan je bij ' +
              'Odisee voor die opleiding inschrijven.',
            en:
              'If you were refused because of the threshold at another school, you ask there. Only if that school lifts the refusal can you enrol in that ' +
              'programme at Odisee.',
          },
          coverage: { kind: 'computed', rules: ['F.9'] },
          decides: 'school',
          how: { nl: 'Volg de procedure van de school die je weigerde.', en: 'Follow the procedure of the school that refused you.' },
        },
        {
          id: 'commissie',
          words: {
            nl:
              'Over een weigering door je studie-efficiëntie (art. 29), de drempel (art. 30), herhaald niet slagen (art. 31) of je leerkrediet (art. 33) ' +
              'beslist de Commissie Opheffing Weigering.',
            en:
              'The lifting commission (Commissie Opheffing Weigering) decides about refusals because of your study efficiency (art. 29), the threshold (art. ' +
              '30), repeated failing (art. 31) or your learning credit (art. 33).',
          },
          coverage: { kind: 'computed', rules: ['G.7'] },
          decides: 'lifting-commission',
        },
        {
          id: 'drempel en tolerantie',
          words: {
            nl:
              'Miste je de drempel alleen doordat je studie-efficiëntie in je tweede jaar onder {tolerance.minimumEfficiency} % lag en je daardoor niet kon ' +
              'tolereren? Volstaat je tolerantiekrediet voor die drempelvakken, dan kan je bij de Commissie een opheffing vragen. Zegt ze ja, dan worden de ' +
              'toleranties automatisch ingezet.',
            en:
              'Did you miss the threshold only because your study efficiency was below {tolerance.minimumEfficiency} % in your second year, so that you ' +
              'could not tolerate? If your tolerance credit is enough for those units, you can ask the commission to lift the refusal. If it agrees, the ' +
              'tolerances are used automatically.',
          },
          coverage: { kind: 'computed', rules: ['F.9'] },
          decides: 'lifting-commission',
          until: { nl: 'Tot en met {dates.liftRefusal}.', en: 'Up to and including {dates.liftRefusal}.' },
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Je dient een verzoek met je redenen in via het online formulier. Deed je dat dit academiejaar nog niet, dan kan het ook in het tweede ' +
              'semester.',
            en:
              'You hand in a request with your reasons through the online form. If you have not done so this academic year, you can still do it in the ' +
              'second semester.',
          },
          coverage: { kind: 'computed', rules: ['G.7', 'K.4'] },
          decides: 'lifting-commission',
          until: {
            nl: 'Tot en met {dates.liftRefusal}; een eerste aanvraag van het jaar ook tot en met {dates.liftRefusalSemester2}.',
            en: 'Up to and including {dates.liftRefusal}; a first request of the year also up to and including {dates.liftRefusalSemester2}.',
          },
          how: { nl: 'Via het online formulier op www.odisee.be.', en: 'Through the online form on www.odisee.be.' },
        },
        {
          id: 'procedure, je redenen',
          words: {
            nl:
              'Schrijf heel duidelijk welke bijzondere omstandigheden het zijn; wat je vertelt, blijft vertrouwelijk. De Commissie kijkt ook naar wat je al ' +
              'aflegde en naar je kansen om de opleiding af te maken.',
            en:
              'Write very clearly which special circumstances they are; what you tell stays confidential. The commission also looks at what you have done so ' +
              'far and at your chances of finishing the programme.',
          },
          coverage: { kind: 'explained', by: 'lifting-commission' },
          decides: 'lifting-commission',
        },
      ],
    },
  ],
};
