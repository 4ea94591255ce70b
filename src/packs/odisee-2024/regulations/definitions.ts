import type { RegulationsPart } from '../../../model/index.ts';

/** Title 7, the terms of the regulations, and the clause on rounding. */
export const definitions: RegulationsPart = {
  id: 'begrippen',
  title: { nl: 'Begrippen en afrondingen', en: 'Terms and rounding' },
  articles: [
    {
      id: 'afrondingen',
      reference: 'Afrondingen',
      title: { nl: 'Hoe er afgerond wordt', en: 'How figures are rounded' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Een berekend getal wordt een geheel getal: onder de helft naar beneden, vanaf de helft naar boven. Dat geldt overal, tenzij het reglement ' +
              'iets anders zegt. Wij lezen dat ook zo voor grenzen als {tolerance.minimumEfficiency} %.',
            en:
              'A computed figure becomes a whole number: below one half down, from one half up. That holds everywhere, unless the regulations say ' +
              'otherwise. We read it that way for limits such as {tolerance.minimumEfficiency} % too.',
          },
          coverage: { kind: 'computed', rules: ['A.1'] },
        },
      ],
    },
    {
      id: 'begrippen',
      reference: 'titel 7',
      title: { nl: 'Begrippen', en: 'Terms' },
      paragraphs: [
        {
          id: 'definitie "aansluitende opleidingen"',
          words: {
            nl: 'Opleidingen waar je zonder bijzondere toelating van de ene naar de andere doorstroomt. De programmagids zegt welke dat zijn.',
            en: 'Programmes that lead straight on from one to the other, without special admission. The programme guide says which ones they are.',
          },
          coverage: { kind: 'explained', by: 'exam-committee', rules: ['E.5'] },
        },
        {
          id: 'definitie "decretale drempel"',
          words: {
            nl:
              'De drempel komt uit het Vlaamse decreet. In een initiële bachelor moet je na {threshold.years} academiejaren in die opleiding alles behaald ' +
              'hebben wat in je eerste ISP stond. Verander je na het eerste jaar van afstudeerrichting of onderwijsvak, dan worden dat er ' +
              '{threshold.yearsAfterChangeOfMajor}, met je tweede ISP als pakket (art. 30).',
            en:
              "The threshold comes from a Flemish decree. In an initial bachelor's programme you must, after {threshold.years} academic years in it, have " +
              'obtained everything that was in your first ISP. If you change your major or teaching subject after the first year, it becomes ' +
              '{threshold.yearsAfterChangeOfMajor}, with your second ISP as the package (art. 30).',
          },
          coverage: { kind: 'computed', rules: ['F.1', 'F.3'] },
        },
        {
          id: 'definitie "drempelpakket"',
          words: {
            nl:
              'Je drempelpakket zijn de opleidingsonderdelen van je eerste ISP in een initiële bachelor. Heb je die allemaal verworven, met een credit, ' +
              'vrijstelling of tolerantie, dan heb je de drempel gehaald.',
            en:
              "Your threshold package is the course units of your first ISP in an initial bachelor's programme. Once you have acquired them all, by credit " +
              'certificate, exemption or tolerance, you have reached the threshold.',
          },
          coverage: { kind: 'computed', rules: ['F.1', 'F.2'] },
        },
        {
          id: 'definitie "examen"',
          words: {
            nl:
              'Elke beoordeling van wat je kent en kan voor een opleidingsonderdeel. Dat kan op één moment, maar ook gespreid, zoals bij een stage of ' +
              'permanente evaluatie.',
            en:
              'Any assessment of what you know and can do for a course unit. It can be on one occasion, but also spread out, as with an internship or ' +
              'continuous assessment.',
          },
          coverage: { kind: 'explained', by: 'lecturer' },
          decides: 'lecturer',
        },
        {
          id: 'definitie "functiebeperking"',
          words: {
            nl: 'Een beperking die blijft of lang duurt, en die de school erkend heeft na een registratie. Zonder erkenning zijn er geen aanpassingen.',
            en: 'A limitation that lasts or takes long, and that the school has recognised after registration. Without recognition there are no adjustments.',
          },
          coverage: { kind: 'explained', by: 'care-coordinator' },
          decides: 'care-coordinator',
        },
        {
          id: 'definitie "identieke opleidingsonderdelen"',
          words: {
            nl: 'Twee opleidingsonderdelen die je opleiding volledig gelijk vindt. De ECTS-fiche zegt het. Je neemt ze nooit allebei op.',
            en: 'Two course units that your programme considers fully equal. The course sheet says so. You never take both.',
          },
          coverage: { kind: 'computed', rules: ['H.6', 'G.2'] },
          decides: 'cluster',
        },
        {
          id: 'definitie "leerkrediet"',
          words: {
            nl: 'Studiepunten die de Vlaamse overheid je geeft om te studeren. Je zet ze in wanneer je je inschrijft.',
            en: 'Credits that the Flemish government gives you to study with. You use them when you enrol.',
          },
          coverage: { kind: 'computed', rules: ['I.1'] },
          decides: 'government',
        },
        {
          id: 'definitie "materiële vergissing"',
          words: {
            nl: "Een fout in je ISP tegen de wet of het reglement, of een verkeerd cijfer dat doorgegeven is. Meld zo'n fout meteen (art. 93 en 102).",
            en:
              'A mistake in your ISP against the law or the regulations, or a wrong mark that was passed on. Report such a mistake at once (art. 93 and ' +
              '102).',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
        {
          id: 'definitie "micro-credential"',
          words: {
            nl:
              'Eén opleidingsonderdeel, of een samenhangend pakketje, dat je met een creditcontract volgt. De regels van een creditcontract gelden dus, ook ' +
              'voor je leerkrediet.',
            en:
              'One course unit, or a coherent small package, that you take with a credit contract. So the rules of a credit contract hold, for your ' +
              'learning credit too.',
          },
          coverage: { kind: 'computed', rules: ['I.1'] },
        },
        {
          id: 'definitie "onderwijsleeractiviteit"',
          words: {
            nl: 'Een deel van een opleidingsonderdeel met eigen studiepunten. Het kan een eigen deelexamen hebben.',
            en: 'A part of a course unit with credits of its own. It can have its own partial exam.',
          },
          coverage: { kind: 'computed', rules: ['B.5', 'B.6'] },
        },
        {
          id: 'definitie "opleidingsfase"',
          words: {
            nl: 'Een samenhangend stuk van je opleiding, waarmee het modeltraject opgebouwd is en je studievoortgang gevolgd wordt.',
            en: 'A coherent part of your programme, of which the model path is made and by which your progress is followed.',
          },
          coverage: { kind: 'computed', rules: ['A.6', 'H.7'] },
        },
        {
          id: 'definitie "opleidingsvariant"',
          words: {
            nl:
              'Een andere weg naar hetzelfde diploma: een andere campus, afstudeerrichting of taal, een werktraject, of een diploma samen met een andere ' +
              'school. Stop je met een variant, dan kan je je er dat jaar niet opnieuw voor inschrijven (art. 8).',
            en:
              'Another way to the same diploma: another campus, major or language, a work track, or a diploma with another school. If you leave a variant, ' +
              'you cannot enrol in it again that year (art. 8).',
          },
          coverage: { kind: 'computed', rules: ['H.13', 'G.1'] },
        },
        {
          id: 'definitie "schriftelijke mededeling"',
          words: {
            nl: 'Een duidelijk bericht dat niet mondeling is. Een mail volstaat, tenzij het reglement een aangetekende brief vraagt (art. 101).',
            en: 'A clear message that is not by word of mouth. An e-mail is enough, unless the regulations ask for a registered letter (art. 101).',
          },
          coverage: { kind: 'explained', by: 'school' },
        },
        {
          id: 'definitie "starter"',
          words: {
            nl:
              'Je bent starter met een diplomacontract of diploma-examencontract in een opleiding waar je nog geen {tolerance.starterBelow} studiepunten ' +
              'behaald hebt, met credits, vrijstellingen en ingezette toleranties samen. In een bachelor-na-bachelor ben je het nooit.',
            en:
              'You are a starter with a diploma contract or diploma exam contract in a programme where you do not hold {tolerance.starterBelow} credits ' +
              'yet, counting credit certificates, exemptions and deployed tolerances together. In a bachelor-after-bachelor you never are.',
          },
          coverage: { kind: 'computed', rules: ['C.4', 'D.4'] },
        },
        {
          id: 'definitie "studie-efficiëntie"',
          words: {
            nl:
              'Hoeveel procent je verwerft van de studiepunten die je in één academiejaar en één opleiding echt opneemt. Vrijstellingen tellen niet mee, en ' +
              'een tolerantie is geen verworven studiepunt.',
            en:
              'What percentage you acquire of the credits that you actually take in one academic year and one programme. Exemptions do not count, and a ' +
              'tolerance is not an acquired credit.',
          },
          coverage: { kind: 'computed', rules: ['C.2', 'C.3'] },
        },
        {
          id: 'definitie "studiepunt"',
          words: {
            nl:
              'De maat voor de omvang van een opleiding of opleidingsonderdeel. Opgenomen is alles waarvoor je je inschrijft, ook met vrijstelling. ' +
              'Feitelijk opgenomen is dat zonder de vrijstellingen. Verworven is wat een creditbewijs opleverde. In verpleegkunde en vroedkunde staat één ' +
              'studiepunt voor minstens 26 uur werk.',
            en:
              'The measure of the size of a programme or course unit. Taken is everything you enrol for, exempted or not. Actually taken is that without ' +
              'the exemptions. Acquired is what gave a credit certificate. In nursing and midwifery one credit stands for at least 26 hours of work.',
          },
          coverage: { kind: 'computed', rules: ['C.1'] },
        },
        {
          id: 'definitie "studievoortgangsdossier"',
          words: {
            nl: 'Je elektronische overzicht van hoe je ervoor staat. Alleen wat hier verschijnt is officieel; het start je termijnen.',
            en: 'Your electronic overview of where you stand. Only what appears here is official; it starts your terms.',
          },
          coverage: { kind: 'computed', rules: ['K.1', 'D.7'] },
        },
        {
          id: 'definitie "tolerantie"',
          words: {
            nl:
              'Een tolereerbaar cijfer dat meetelt voor je diploma, door jouw keuze of automatisch. Zet je de tolerantie in, dan behoud je het cijfer. ' +
              'Verwerp je ze, dan wil je het niet houden.',
            en:
              'A tolerable mark that counts for your diploma, by your choice or automatically. If you deploy the tolerance, you keep the mark. If you ' +
              'reject it, you do not want to keep it.',
          },
          coverage: { kind: 'computed', rules: ['D.15'] },
        },
        {
          id: 'definitie "volgtijdelijkheid"',
          words: {
            nl:
              'Soms moet je eerst iets anders gedaan hebben. Bij VT volstaat dat je het andere opleidingsonderdeel gevolgd hebt. Bij VVT moet je er, om ' +
              "risico's of veiligheid, een credit, vrijstelling of ingezette tolerantie voor hebben.",
            en:
              'Sometimes you must have done something else first. With VT it is enough that you followed the other course unit. With VVT you must, because ' +
              'of risks or safety, have a credit certificate, exemption or deployed tolerance for it.',
          },
          coverage: { kind: 'computed', rules: ['H.4'] },
        },
        {
          id: 'definitie "voorbereidingsprogramma"',
          words: {
            nl: 'Vakken die je eerst moet volgen als je bachelordiploma niet rechtstreeks toegang geeft tot een bachelor-na-bachelor.',
            en: "Units that you have to take first if your bachelor's degree does not give direct access to a bachelor-after-bachelor.",
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'definitie "voortgangseisen"',
          words: {
            nl:
              'Voor sommige opleidingsonderdelen of trajecten moet je al een minimum aan studiepunten van je opleiding verworven hebben. De ECTS-fiche zegt ' +
              'hoeveel.',
            en: 'For some course units or tracks you must already have acquired a minimum of credits of your programme. The course sheet says how many.',
          },
          coverage: { kind: 'computed', rules: ['H.5'] },
        },
        {
          id: 'definitie "werktraject"',
          words: {
            nl:
              'Een variant voor wie werkt, door de overheid erkend. Het reglement somt ze op: 7 graduaten en 17 bachelors. Een werkstatuut krijg je er niet ' +
              'bij.',
            en:
              "A variant for working students, recognised by the government. The regulations list them: 7 associate degrees and 17 bachelor's programmes. " +
              'You do not get a work status there.',
          },
          coverage: { kind: 'computed', rules: ['N.3'] },
        },
        {
          id: 'cluster, opleidingsonderdeel',
          words: {
            nl:
              'Een cluster is een groep opleidingen met een directeur; er zijn er zes: Bedrijfskunde, Biotechnologie, Gezondheidszorg, Onderwijs, ' +
              'Sociaal-agogisch werk en Technologie. Een opleidingsonderdeel is een vak: één geheel van lessen, leren en examen.',
            en:
              'A cluster is a group of programmes with a director; there are six: education, health care, social work, technology, biotechnology and ' +
              'business. A course unit is one whole of classes, learning and exam.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
  ],
};
