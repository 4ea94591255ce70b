import type { RegulationsPart } from '../../../model/index.ts';

/** Articles 1 to 5 (title 1, section 1): who is admitted to a programme or a course unit. */
export const admission: RegulationsPart = {
  id: 'toelating',
  title: { nl: 'Toelating', en: 'Admission' },
  articles: [
    {
      id: '1',
      reference: 'art. 1',
      title: { nl: 'Wie mag starten: algemeen', en: 'Who may start: in general' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Om aan een opleiding of opleidingsonderdeel te beginnen, moet je voldoen aan de Vlaamse regels, aan de diplomavoorwaarden (art. 2) en aan de ' +
              'taalvoorwaarden (art. 3). Dat moet in orde zijn wanneer het academiejaar start.',
            en:
              'To begin a programme or a course unit you must meet the Flemish rules, the diploma conditions (art. 2) and the language conditions (art. 3). ' +
              'All of that must be in order when the academic year starts.',
          },
          coverage: { kind: 'explained', by: 'school' },
          until: { nl: 'De start van het academiejaar (zie de academische kalender).', en: 'The start of the academic year (see the academic calendar).' },
        },
        {
          id: 'bacheloropleiding',
          words: {
            nl:
              'Voor een bacheloropleiding heb je meer dan {learningCredit.refusedAtOrBelow} studiepunten leerkrediet nodig, met elk soort contract. Je mag ' +
              'voor die opleiding ook niet geweigerd zijn omdat je de decretale drempel niet haalde.',
            en:
              "For a bachelor's programme you need more than {learningCredit.refusedAtOrBelow} credits of learning credit, under any contract. Nor may you " +
              'be refused for that programme because you missed the statutory threshold.',
          },
          coverage: { kind: 'computed', rules: ['G.5', 'F.6'] },
        },
        {
          id: 'uitzonderingen',
          words: {
            nl:
              'Op die twee voorwaarden zijn er maar heel weinig uitzonderingen: die van art. 33 (je hebt bijna alles afgewerkt) en art. 34 (de weigering ' +
              'wordt opgeheven).',
            en: 'Exceptions to these two conditions are very rare: those of art. 33 (you have nearly finished) and art. 34 (the refusal is lifted).',
          },
          coverage: { kind: 'computed', rules: ['G.5', 'G.7'] },
        },
        {
          id: 'leerkrediet',
          words: {
            nl:
              'Leerkrediet speelt geen rol als je een graduaatsopleiding start. Het speelt ook geen rol voor een educatieve bachelor als je al een ' +
              'bachelordiploma hebt.',
            en:
              "Learning credit plays no part when you start an associate degree. Nor does it for an educational bachelor's programme if you already hold a " +
              "bachelor's degree.",
          },
          coverage: { kind: 'computed', rules: ['G.5', 'I.1'] },
        },
      ],
    },
    {
      id: '2',
      reference: 'art. 2',
      title: { nl: 'Welk diploma je nodig hebt', en: 'Which diploma you need' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Een graduaat kan je starten met een Belgisch diploma secundair onderwijs: uitgereikt tot en met 2024-2025, of daarna met ' +
              'onderwijskwalificatie niveau 3 of 4. Een Belgisch studiegetuigschrift van het tweede jaar van de derde graad volstaat als je het minstens 3 ' +
              'jaar geleden haalde. Ook goed zijn: een Belgisch certificaat van minstens 900 lestijden uit het secundair volwassenenonderwijs of het ' +
              'secundair onderwijs voor sociale promotie, een diploma of certificaat van het Vlaamse hoger beroepsonderwijs, een diploma hoger onderwijs van ' +
              'het korte type (volledig leerplan) of van sociale promotie, en een Belgische bachelor of master.',
            en:
              'You can start an associate degree with a Belgian diploma of secondary education: issued up to and including 2024-2025, or after that with ' +
              'qualification level 3 or 4. A Belgian certificate of the second year of the third stage is enough if you obtained it at least 3 years ago. ' +
              'Also accepted: a Belgian certificate of at least 900 teaching periods from secondary adult education or secondary education for social ' +
              'advancement, a diploma or certificate of Flemish higher vocational education, a diploma of short-type higher education (full curriculum) or ' +
              "of higher education for social advancement, and a Belgian bachelor's or master's degree.",
          },
          coverage: { kind: 'explained', by: 'school' },
        },
        {
          id: '§1, l)',
          words: {
            nl:
              'Een buitenlands studiebewijs telt mee als een wet, een Europese richtlijn of een verdrag het gelijkstelt met een van die Belgische. Is er ' +
              'geen gelijkstelling, dan kan het bestuur je toch toelaten met een diploma van buiten de Europese Unie dat daar toegang geeft tot hoger ' +
              'onderwijs.',
            en:
              'A foreign certificate counts when a law, a European directive or a treaty puts it on a par with one of the Belgian ones. Without such ' +
              'recognition the board can still admit you with a diploma from outside the European Union that opens higher education there.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
        },
        {
          id: '§2',
          words: {
            nl:
              'Een bachelor kan je starten met een Belgisch diploma secundair onderwijs: uitgereikt tot en met 2024-2025, of daarna met ' +
              'onderwijskwalificatie niveau 4. Ook goed zijn: een diploma hoger onderwijs van het korte type (volledig leerplan) of van sociale promotie ' +
              '(het getuigschrift pedagogische bekwaamheid niet), een diploma of certificaat van het Vlaamse hoger beroepsonderwijs, een Belgische bachelor ' +
              'of master, en een diploma dat wettelijk, Europees of door een verdrag als gelijkwaardig geldt.',
            en:
              "You can start a bachelor's programme with a Belgian diploma of secondary education: issued up to and including 2024-2025, or after that with " +
              'qualification level 4. Also accepted: a diploma of short-type higher education (full curriculum) or of higher education for social ' +
              'advancement (not the certificate of pedagogical competence), a diploma or certificate of Flemish higher vocational education, a Belgian ' +
              "bachelor's or master's degree, and a diploma that counts as equivalent by law, by European rules or by treaty.",
          },
          coverage: { kind: 'explained', by: 'school' },
        },
        {
          id: 'internationale studenten',
          words: {
            nl:
              'Komt je diploma uit een land dat de Lissabonconventie over erkenning ratificeerde, dan word je toegelaten als het daar ook een gelijksoortige ' +
              'opleiding opent. Uit een ander land kan je toegelaten worden als je er hoger onderwijs mee mag volgen; soms hoort daar een extra toets van je ' +
              'bekwaamheid bij. Titel 3 zegt voor welke opleidingen.',
            en:
              'If your diploma comes from a country that ratified the Lisbon Recognition Convention, you are admitted when it opens a similar programme ' +
              'there. From another country you can be admitted when it gives access to higher education there; sometimes with an extra test of your ' +
              'competence. Title 3 says for which programmes.',
          },
          coverage: { kind: 'explained', by: 'school' },
        },
        {
          id: '§3',
          words: {
            nl:
              'Voor een bachelor-na-bachelor heb je een bachelordiploma nodig, of een hogeschooldiploma dat daarmee gelijkstaat. Er kan een ' +
              "geschiktheidsonderzoek bij komen. Titel 3 noemt de diploma's waarmee je meteen kan starten; met een ander diploma kan je soms via een " +
              'voorbereidingsprogramma.',
            en:
              "For a bachelor-after-bachelor you need a bachelor's degree, or a university-college diploma on a par with it. A suitability test can be " +
              'added. Title 3 names the degrees that let you start straight away; with another degree a preparatory programme is sometimes possible.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
        },
        {
          id: '§4',
          words: {
            nl:
              'Heb je geen Belgisch diploma dat toegang geeft, dan vraag je altijd eerst toelating. Daarbij telt mee: waar je het diploma haalde ' +
              '(Lissabonconventie of niet), of het gelijkwaardig is met een Vlaams diploma, je nationaliteit, je verblijfsstatuut met de plaats van je ' +
              'langdurig verblijf, en je taalniveau.',
            en:
              'Without a Belgian diploma that gives access, you always apply for admission first. What counts: where you obtained the diploma (Lisbon ' +
              'Convention or not), whether it is equivalent to a Flemish one, your nationality, your residence status with the place of your long-term ' +
              'residence, and your language level.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          decides: 'student-administration',
          how: { nl: 'Bij de dienst Studentenadministratie in Brussel.', en: 'At the student administration in Brussels.' },
        },
        {
          id: '§4, aanvraagkost',
          words: {
            nl:
              'Heb je geen EER-nationaliteit en geen langdurig verblijf in België, dan kost de aanvraag 75 euro. Langdurig verblijf betekent: een ' +
              'verblijfsvergunning die minstens 5 jaar geldt.',
            en:
              'Without an EEA nationality and without long-term residence in Belgium the application costs 75 euros. Long-term residence means a residence ' +
              'permit that is valid for at least 5 years.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
        {
          id: '§4, termijnen',
          words: {
            nl:
              'Je aanvraag moet op tijd volledig zijn. De vroegste datum geldt als je geen EER-nationaliteit hebt en een visum nodig hebt om hier te ' +
              'studeren, of als je tijdelijke Belgische verblijfskaart niet verder loopt dan 31 oktober van het academiejaar waarvoor je aanvraagt. Met een ' +
              'EER-nationaliteit of langdurig verblijf in België kan je ook in het tweede semester starten.',
            en:
              'Your application must be complete in time. The earliest date is yours if you have no EEA nationality and need a visa to study here, or if ' +
              'your temporary Belgian residence card runs no further than 31 October of the academic year you apply for. With an EEA nationality or ' +
              'long-term residence in Belgium you can also start in the second semester.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          until: {
            nl:
              'Niet-EER met visum of tijdelijke kaart: tot en met 30 april. Iedereen anders: tot en met 14 augustus. Start in het tweede semester: tot en ' +
              'met 31 januari.',
            en:
              'Non-EEA with a visa or temporary card: up to and including 30 April. Everybody else: up to and including 14 August. Start in the second ' +
              'semester: up to and including 31 January.',
          },
        },
        {
          id: '§4, vluchtelingen',
          words: {
            nl:
              'Ben je vluchteling of kandidaat-vluchteling en kan je je buitenlandse diploma niet voorleggen, dan mag je op elke andere manier aantonen dat ' +
              'je het hebt. Is Odisee voldoende zeker, dan word je toegelaten. Lukt bewijzen niet, dan kan je soms via tests: eerst een taalproef en, als je ' +
              'daarvoor slaagt, een specifieke proef.',
            en:
              'If you are a refugee or asylum seeker and cannot show your foreign diploma, you may prove in any other way that you have it. When Odisee is ' +
              'sure enough, you are admitted. If proof is impossible, tests can sometimes take its place: first a language test and, once you pass it, a ' +
              'specific test.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
          how: {
            nl: 'Dien je dossier in bij de dienst Studentenadministratie in Brussel; die start de procedure.',
            en: 'Hand in your file at the student administration in Brussels; it starts the procedure.',
          },
        },
        {
          id: 'titel 3',
          words: {
            nl: 'De clusters Gezondheidszorg, Onderwijs en Sociaal-agogisch werk hebben eigen aanvullingen op dit artikel. Lees ze bij titel 3.',
            en: 'The clusters of health care, education and social work have additions of their own to this article. Read them under title 3.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
        },
      ],
    },
    {
      id: '3',
      reference: 'art. 3',
      title: { nl: 'Hoe goed je de taal moet kennen', en: 'How well you must know the language' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Met een Nederlandstalig diploma van de Vlaamse Gemeenschap of uit Nederland hoef je niets te bewijzen. Haalde je je diploma elders, dan ' +
              'volstaat één van deze vier: a) je slaagde in het Nederlands voor minstens één jaar secundair of hoger onderwijs, of voor minstens 54 ' +
              'studiepunten hoger onderwijs; b) je slaagde voor een examen Nederlands; de Taalunie zegt welk niveau genoeg is (sommige opleidingen vragen ' +
              'meer); c) je slaagde voor de ITNA-test van een erkend taalinstituut; d) je hebt een certificaat van niveau B1 voor een graduaat, of B2 voor ' +
              'een bachelor en voor het educatief graduaat.',
            en:
              'With a Dutch-language diploma of the Flemish Community or from the Netherlands you need not prove anything. If you obtained your diploma ' +
              'elsewhere, one of these four is enough: a) you passed at least one year of secondary or higher education in Dutch, or at least 54 credits of ' +
              'higher education; b) you passed an exam of Dutch that is sufficient according to the Taalunie (some programmes ask more); c) you passed the ' +
              "ITNA test of a recognised language institute; d) you hold a certificate of level B1 for an associate degree, or B2 for a bachelor's programme " +
              'and for the educational associate degree.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
        {
          id: '§1, procedure',
          words: {
            nl:
              'Voor een graduaat (niet het educatieve) aanvaardt de school: Educatief Startbekwaam (STRT) of Maatschappelijk Formeel (FORM) van het CNaVT, ' +
              'minstens richtgraad 2, tot en met niveau 2.4, aan een erkend centrum voor volwassenenonderwijs, of minstens niveau 4 van een Vlaams ' +
              'universitair talencentrum. Voor een bachelor en het educatief graduaat: STRT van het CNaVT, of richtgraad 3 (niveaus 3.1 en 3.2 samen). Een ' +
              'taalbewijs van punt b, c of d blijft vijf jaar geldig.',
            en:
              'For an associate degree (not the educational one) the school accepts: Educatief Startbekwaam (STRT) or Maatschappelijk Formeel (FORM) of the ' +
              'CNaVT, at least richtgraad 2 (level 2.4) of a recognised adult education centre, or at least level 4 of a Flemish university language centre. ' +
              "For a bachelor's programme and the educational associate degree: STRT of the CNaVT, or richtgraad 3 (levels 3.1 and 3.2 together). A language " +
              'certificate of point b, c or d stays valid for five years.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
        {
          id: '§1, bijzondere gevallen',
          words: {
            nl:
              'De Internationale opleiding Verpleegkunde vraagt hetzelfde taalniveau. Volg je een gezamenlijk of dubbel diplomatraject, dan kan je van de ' +
              'taalvoorwaarden vrijgesteld worden.',
            en:
              'The international nursing programme asks the same language level. On a joint or double degree track you can be exempted from the language ' +
              'conditions.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
        {
          id: '§2',
          words: {
            nl: 'Voor een Engelstalige bachelor toon je met een certificaat dat je Engels minstens niveau B2 heeft.',
            en: "For a bachelor's programme in English you show with a certificate that your English is at least at level B2.",
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
        {
          id: '§2, procedure',
          words: {
            nl:
              'Aanvaard worden: TOEFL internet-based, ook Home Edition (minstens 79, geen onderdeel onder 18), IELTS Academic of Online (minstens 6.5, geen ' +
              'onderdeel onder 5.5), ITACE niveau B2, en Cambridge CAE of CPE (minstens 180, geen onderdeel onder 165). Een certificaat is twee jaar geldig.',
            en:
              'Accepted are: TOEFL internet-based, Home Edition included (at least 79, no part below 18), IELTS Academic or Online (at least 6.5, no part ' +
              'below 5.5), ITACE level B2, and Cambridge CAE or CPE (at least 180, no part below 165). A certificate is valid for two years.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
        {
          id: '§2, vrijgesteld',
          words: {
            nl:
              'Met een diploma secundair of hoger onderwijs van de Vlaamse Gemeenschap of uit Nederland geldt je Engels als voldoende. Je legt ook geen ' +
              'taaltest af met een International Baccalaureate; met het tweetalige IB of het Europese baccalaureaat moet minstens de helft van je lessen in ' +
              'het Engels geweest zijn. Hetzelfde geldt voor een Engelstalig diploma uit het Verenigd Koninkrijk, de Verenigde Staten, Canada (niet Québec), ' +
              'Ierland, Australië, Nieuw-Zeeland, Zuid-Afrika of de Engelstalige Caraïben.',
            en:
              'With a secondary or higher education diploma of the Flemish Community or from the Netherlands your English counts as sufficient. Nor do you ' +
              'take a language test with an International Baccalaureate; with the bilingual IB or the European Baccalaureate at least half of your lessons ' +
              'must have been in English. The same holds for a diploma obtained in English in the United Kingdom, the United States, Canada (not Quebec), ' +
              'Ireland, Australia, New Zealand, South Africa or the English-speaking Caribbean.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
        {
          id: '§3',
          words: {
            nl:
              'Heb je geen diploma van de Vlaamse Gemeenschap, dan kijkt de dienst Studentenadministratie je taalbewijs na. Dat gebeurt samen met je ' +
              'aanvraag tot toelating (art. 2 §4).',
            en:
              'If you hold no diploma of the Flemish Community, the student administration checks your proof of language. It does so with your application ' +
              'for admission (art. 2 §4).',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          decides: 'student-administration',
          how: {
            nl: 'Via de aanvraag bij de dienst Studentenadministratie in Brussel.',
            en: 'Through the application at the student administration in Brussels.',
          },
        },
      ],
    },
    {
      id: '4',
      reference: 'art. 4',
      title: { nl: 'Toelating met een creditcontract', en: 'Admission under a credit contract' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Ook voor een creditcontract of credit-examencontract moet je normaal aan de voorwaarden voldoen van de opleiding waarin het ' +
              'opleidingsonderdeel zit.',
            en: 'For a credit contract or credit-exam contract too you normally have to meet the conditions of the programme the course unit belongs to.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
        },
        {
          id: 'volgtijdelijkheid',
          words: {
            nl:
              "De cluster kan bepalen dat je sommige opleidingsonderdelen met zo'n contract alleen mag volgen als je aan hun volgtijdelijkheid voldoet. " +
              'Welke dat zijn, staat in het opleidingsprogramma.',
            en:
              'The cluster can decide that you may take some course units under such a contract only if you meet their sequence rules. The programme says ' +
              'which ones.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'uitzondering',
          words: {
            nl:
              "Voldoe je niet aan de toelatingsvoorwaarden, dan kan de cluster bij uitzondering toch zo'n contract toestaan. Je volgt dan de weg van art. 5, " +
              'punt 2.',
            en:
              'If you do not meet the admission conditions, the cluster can by exception still allow such a contract. You then take the road of art. 5, ' +
              'point 2.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'weigering',
          words: {
            nl:
              'Ben je voor een opleiding geweigerd door een maatregel van studievoortgang, dan kan je de opleidingsonderdelen ervan ook niet met een ' +
              'creditcontract of credit-examencontract opnemen.',
            en: 'If a progress measure refuses you for a programme, you cannot take its course units under a credit contract or credit-exam contract either.',
          },
          coverage: { kind: 'computed', rules: ['G.6'] },
        },
        {
          id: 'internationale studenten',
          words: {
            nl:
              "Heb je geen EER-nationaliteit en verblijf je hier tijdelijk als student, dan kan zo'n contract alleen naast een diplomacontract in dezelfde " +
              'periode.',
            en:
              'If you have no EEA nationality and stay here temporarily as a student, such a contract is possible only beside a diploma contract in the same ' +
              'period.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
      ],
    },
    {
      id: '5',
      reference: 'art. 5',
      title: { nl: 'Toelating in bijzondere gevallen', en: 'Admission in special cases' },
      paragraphs: [
        {
          id: 'punt 1',
          words: {
            nl:
              'Heb je geen diploma dat rechtstreeks toegang geeft, dan heb je een specifieke toelating nodig om met een diplomacontract of ' +
              'diploma-examencontract aan een graduaat of een initiële bachelor te beginnen. Een toelatingsassessment onderzoekt of je het niveau hebt van ' +
              'de gemiddelde starter.',
            en:
              "Without a diploma that gives direct access you need a specific admission to begin an associate degree or an initial bachelor's programme " +
              'under a diploma or diploma-exam contract. An admission assessment looks at whether you have the level of the average beginner.',
          },
          coverage: { kind: 'explained', by: 'school' },
        },
        {
          id: 'punt 1, graduaat',
          words: {
            nl:
              'Voor een graduaat moet je vóór 31 december van je eerste academiejaar 18 zijn. Je slaagt ook voor een toelatingsassessment voor een graduaat ' +
              'of een bachelor.',
            en:
              'For an associate degree you must be 18 before 31 December of your first academic year. You also pass an admission assessment for an associate ' +
              "degree or a bachelor's programme.",
          },
          coverage: { kind: 'explained', by: 'school' },
        },
        {
          id: 'punt 1, bachelor',
          words: {
            nl:
              'Voor een Nederlandstalige bachelor moet je vóór 31 december van je eerste academiejaar 21 zijn en slagen voor het toelatingsassessment voor ' +
              'een bachelor. Bewijs je dat je in een domein virtuoos bent, dan kan daarvan afgeweken worden.',
            en:
              "For a bachelor's programme in Dutch you must be 21 before 31 December of your first academic year and pass the admission assessment for a " +
              "bachelor's programme. If you prove that you are a virtuoso in some field, an exception is possible.",
          },
          coverage: { kind: 'explained', by: 'school' },
        },
        {
          id: 'punt 1, procedure',
          words: {
            nl:
              'Je meldt je online aan en voegt de gevraagde documenten toe. Deelnemen is gratis. Is een sessie van de digitale proef voor een graduaat ' +
              'volzet, dan verwijst de school je door naar een andere sessie, bij Odisee of bij een andere hogeschool.',
            en:
              'You register online and add the documents that are asked for. Taking part is free. When a session of the digital test for an associate degree ' +
              'is full, the school sends you to another one, at Odisee or at another university college.',
          },
          coverage: { kind: 'explained', by: 'school' },
          until: {
            nl:
              'Bachelor: tot en met 1 september, of voor het tweede semester tot en met de eerste woensdag na de kerstvakantie. Graduaat: tot de dag vóór de ' +
              'digitale proef.',
            en:
              "Bachelor's: up to and including 1 September, or for the second semester up to and including the first Wednesday after the Christmas holidays. " +
              'Associate degree: until the day before the digital test.',
          },
          how: { nl: 'Via de website www.odisee.be.', en: 'On the website www.odisee.be.' },
        },
        {
          id: 'punt 1, herkansing',
          words: {
            nl:
              'Slaag je niet, ook niet aan een andere school, dan mag je pas na een jaar opnieuw. Lukte het assessment voor een bachelor niet, dan mag je in ' +
              'die tijd wel nog een assessment voor een graduaat proberen.',
            en:
              "If you do not pass, at another school included, you may only try again after a year. If the assessment for a bachelor's programme failed, you " +
              'may still try one for an associate degree in the meantime.',
          },
          coverage: { kind: 'explained', by: 'school' },
        },
        {
          id: 'punt 1, geldigheid',
          words: {
            nl:
              'Je toelatingsbewijs blijft in principe altijd geldig; na vijf jaar kan de school een actualiseringsproef vragen. Een bewijs voor een bachelor ' +
              'van 2015-2016 of later geldt over de associaties heen en ook voor een graduaat. Een bewijs voor een graduaat van 2018-2019 of later geldt ' +
              'eveneens in elke associatie.',
            en:
              'Your proof of admission stays valid in principle; after five years the school may ask for a test to bring it up to date. A proof for a ' +
              "bachelor's programme from 2015-2016 or later holds across the associations, and for an associate degree too. A proof for an associate degree " +
              'from 2018-2019 or later also holds in every association.',
          },
          coverage: { kind: 'explained', by: 'school' },
        },
        {
          id: 'punt 2',
          words: {
            nl:
              'Heb je nog geen diploma dat toegang geeft, dan kan Odisee je soms voor bepaalde opleidingsonderdelen toelaten met een creditcontract. Dat kan ' +
              'in vier gevallen: a, b, c en d.',
            en:
              'While you do not yet hold a diploma that gives access, Odisee can sometimes admit you to certain course units under a credit contract. It can ' +
              'in four cases: a, b, c and d.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
        },
        {
          id: 'punt 2, a)',
          words: {
            nl:
              'Je bent ingeschreven bij de Examencommissie secundair onderwijs, hebt bij je aanvraag nog hoogstens 2 vakken te gaan, en wil met maximaal 10 ' +
              'studiepunten je studiekeuze voorbereiden.',
            en:
              'You are enrolled with the Flemish examination board for secondary education, have at most 2 subjects to go when you apply, and want to ' +
              'prepare your choice of studies with at most 10 credits.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
        },
        {
          id: 'punt 2, b)',
          words: {
            nl:
              'Je zit in het laatste jaar van het Vlaamse secundair onderwijs en wil met maximaal {fee.lastYearSecondaryPoints} studiepunten je studiekeuze ' +
              'voorbereiden.',
            en:
              'You are in the last year of Flemish secondary education and want to prepare your choice of studies with at most {fee.lastYearSecondaryPoints} ' +
              'credits.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
        },
        {
          id: 'punt 2, c)',
          words: {
            nl: 'Je wil enkele opleidingsonderdelen volgen zonder dat je een diploma hoger onderwijs op het oog hebt.',
            en: 'You want to take a few course units without a higher education diploma in view.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
        },
        {
          id: 'punt 2, d)',
          words: {
            nl: 'Je slaagde niet voor het toelatingsassessment, maar de cluster laat je uitzonderlijk toch met een creditcontract toe.',
            en: 'You did not pass the admission assessment, but the cluster makes an exception and admits you under a credit contract.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
        },
        {
          id: 'punt 2, aanvraag',
          words: {
            nl:
              'In geval a en b bezorg je een ingevuld formulier, een motivatiebrief, een cv en een inschrijvingsbewijs (van de Examencommissie, met je ' +
              'cijferrapport tot nu, of van je secundaire school). In geval c volstaat een motivatiebrief. In geval d voeg je de toelatingsbrief van de ' +
              'assessmentcommissie toe.',
            en:
              'In cases a and b you hand in a completed form, a letter of motivation, a CV and a proof of enrolment (with the examination board, with your ' +
              'marks so far, or in your secondary school). In case c a letter of motivation is enough. In case d you add the letter of admission of the ' +
              'assessment committee.',
          },
          coverage: { kind: 'explained', by: 'prior-learning-coordinator' },
          until: {
            nl: 'Eerste semester: tot en met 1 september. Tweede semester: tot en met de eerste woensdag na de kerstvakantie.',
            en: 'First semester: up to and including 1 September. Second semester: up to and including the first Wednesday after the Christmas holidays.',
          },
          how: { nl: 'Bij de assessmentcoördinator van Odisee.', en: 'With the assessment coordinator of Odisee.' },
        },
        {
          id: 'punt 2, beoordeling',
          words: {
            nl:
              'In geval a, b en c beslist de trajectbegeleider van de opleiding samen met de assessmentcoördinator: ze kijken naar je dossier en je ' +
              'slaagkansen en kiezen de opleidingsonderdelen. In geval d beslist de commissie die je assessment afnam. Een weigering krijgt altijd een ' +
              'reden, maar beroep is er niet.',
            en:
              'In cases a, b and c the study-track counsellor of the programme decides together with the assessment coordinator: they look at your file and ' +
              'your chances and choose the course units. In case d the committee that held your assessment decides. A refusal always comes with a reason, ' +
              'but there is no appeal.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          decides: 'study-track-counsellor',
        },
        {
          id: 'punt 2, inschrijving',
          words: {
            nl:
              'Met de toelatingsbrief van de assessmentcoördinator schrijf je je online in. Haal je in datzelfde academiejaar het diploma dat toegang geeft, ' +
              'dan kan je vragen om het creditcontract om te zetten in een diplomacontract. Je behaalde credits tellen dan als vrijstelling, en je cijfers ' +
              'blijven behouden.',
            en:
              'With the letter of admission of the assessment coordinator you enrol online. If you obtain the diploma that gives access in that same ' +
              'academic year, you can ask to turn the credit contract into a diploma contract. The credits you earned then count as exemptions, and your ' +
              'marks are kept.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          how: {
            nl: 'Vraag de omzetting bij de dienst Studentenadministratie van je campus, met je diploma.',
            en: 'Ask for it at the student administration of your campus, with your diploma.',
          },
        },
        {
          id: 'punt 2, duur',
          words: {
            nl:
              'In geval a geldt de toelating 1 semester van het lopende academiejaar, zolang je het diploma niet hebt. In geval b, c en d is dat hoogstens 1 ' +
              'academiejaar. Langer kan alleen bij overmacht, en dat beoordelen de trajectbegeleider en de assessmentcoördinator.',
            en:
              'In case a the admission lasts 1 semester of the current academic year, as long as you do not have the diploma. In cases b, c and d it is at ' +
              'most 1 academic year. Longer is possible only by force majeure, which the study-track counsellor and the assessment coordinator judge.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          decides: 'study-track-counsellor',
        },
        {
          id: 'punt 3',
          words: {
            nl: 'Ook voor een examencontract, gericht op een diploma of op credits, heb je een specifieke toelating nodig.',
            en: 'For an exam contract, aimed at a diploma or at credits, you need a specific admission too.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          decides: 'student-administration',
          how: { nl: 'Vraag het bij de dienst Studentenadministratie.', en: 'Ask the student administration.' },
        },
        {
          id: 'internationale studenten',
          words: {
            nl:
              'Een examencontract is niet mogelijk als je geen EER-nationaliteit hebt en hier tijdelijk als student verblijft, behalve wanneer je tegelijk ' +
              'een diplomacontract hebt.',
            en:
              'An exam contract is not possible if you have no EEA nationality and stay here temporarily as a student, unless you have a diploma contract at ' +
              'the same time.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
      ],
    },
  ],
};
