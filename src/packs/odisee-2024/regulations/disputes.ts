import type { RegulationsPart } from '../../../model/index.ts';

/** Title 2, section 14, and title 5, section 2: conflicts, mistakes, complaints and appeals. */
export const disputes: RegulationsPart = {
  id: 'geschillen',
  title: { nl: 'Als je het niet eens bent', en: 'If you do not agree' },
  articles: [
    {
      id: '92',
      reference: 'art. 92',
      title: { nl: 'Een conflict vóór of tijdens een examen', en: 'A conflict before or during an exam' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Loopt er iets mis tussen jou en een examinator waardoor het examen niet eerlijk verloopt, meld het dan meteen. De voorzitter van de ' +
              'examencommissie hoort jullie allebei, bemiddelt en kan voorlopig iets regelen; de examencommissie beslist.',
            en:
              'If something goes wrong between you and an examiner so that the exam is not fair, report it at once. The chair of the exam committee hears ' +
              'you both, mediates and can arrange something for the time being; the exam committee decides.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
          until: { nl: 'Zo snel mogelijk.', en: 'As soon as possible.' },
          how: { nl: 'Via de ombuds aan de voorzitter van de examencommissie.', en: 'Through the ombuds to the chair of the exam committee.' },
        },
      ],
    },
    {
      id: '93',
      reference: 'art. 93',
      title: { nl: 'Een fout in je resultaat', en: 'A mistake in your result' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Is er een materiële vergissing, zoals een verkeerd doorgegeven cijfer, dan wordt die na de bekendmaking nog rechtgezet. Zou je daardoor niet ' +
              'meer geslaagd zijn, dan doet de volledige examencommissie dat; anders de voorzitter met de administratie. Je krijgt een verbeterd resultaat. ' +
              'De termijnen staan in art. 102.',
            en:
              'A material mistake, such as a mark passed on wrongly, is still corrected after publication. If it would mean that you no longer pass, the ' +
              'full exam committee does so; otherwise the chair with the administration. You get a corrected result. The terms are in art. 102.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
          how: {
            nl: 'Meld het aan de voorzitter van de examencommissie; je ombuds helpt.',
            en: 'Report it to the chair of the exam committee; your ombuds helps.',
          },
        },
      ],
    },
    {
      id: '99',
      reference: 'art. 99',
      title: { nl: 'Klachten en de ombuds', en: 'Complaints and the ombuds' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Heb je een probleem met lessen, organisatie of examens dat je opleiding niet opgelost krijgt, dan bemiddelt de ombuds van je campus ' +
              'onafhankelijk. Gaat je klacht over hoe een docent lesgeeft, dan loopt ze via de ombuds naar de cluster. De ombuds geeft binnen 30 ' +
              'kalenderdagen na ontvangst een gemotiveerd advies aan de clusterdirecteur.',
            en:
              'If you have a problem with classes, organisation or exams that your programme cannot solve, the ombuds of your campus mediates ' +
              'independently. A complaint about how a lecturer teaches goes to the cluster through the ombuds. The ombuds gives the director of the cluster ' +
              'reasoned advice within 30 calendar days of receiving it.',
          },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          how: { nl: 'Bij de ombuds van je campus.', en: 'With the ombuds of your campus.' },
        },
      ],
    },
    {
      id: '100',
      reference: 'art. 100',
      title: { nl: 'Als je niet meer verder mag in een stage of praktijkvak', en: 'If you may not go on with an internship or practical unit' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'In bijzondere gevallen kan de cluster een stage, werkplekleren of praktijkvak vroegtijdig stoppen, als je gedrag toont dat je niet geschikt ' +
              'bent voor het beroep. Je hebt dan geen tweede examenkans, en een tweede inschrijving voor dat opleidingsonderdeel wordt geweigerd.',
            en:
              'In special cases the cluster can end an internship, workplace learning or practical unit early, if your conduct shows that you are not ' +
              'suited to the profession. You then have no second exam opportunity, and a second enrolment for that course unit is refused.',
          },
          coverage: { kind: 'explained', by: 'cluster', rules: ['B.11'] },
          decides: 'cluster',
        },
        {
          id: 'procedure',
          words: {
            nl:
              'De cluster legt haar beslissing uitgebreid uit. Definitief is ze pas als een centrale commissie ze bevestigt: de algemeen directeur, de ' +
              'cluster en de ombuds. Je krijgt de beslissing en de redenen, en je kan intern beroep instellen.',
            en:
              'The cluster explains its decision in full. It is final only once a central committee confirms it: the general director, the cluster and the ' +
              'ombuds. You receive the decision and the reasons, and you can lodge an internal appeal.',
          },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'cluster',
          until: { nl: '{terms.appealDays} kalenderdagen om beroep in te stellen (art. 101).', en: '{terms.appealDays} calendar days to appeal (art. 101).' },
          how: { nl: 'Zoals in art. 101.', en: 'As in art. 101.' },
        },
      ],
    },
    {
      id: '101',
      reference: 'art. 101',
      title: { nl: 'Intern beroep', en: 'Internal appeal' },
      paragraphs: [
        {
          id: 'a',
          words: {
            nl:
              'Beroep kan tegen een geweigerde opheffing van een weigering: studie-efficiëntie (art. 29), drempel (art. 30), herhaald niet slagen (art. 31) ' +
              'of leerkrediet (art. 33).',
            en:
              'You can appeal when the lifting of a refusal is denied: study efficiency (art. 29), threshold (art. 30), repeated failing (art. 31) or ' +
              'learning credit (art. 33).',
          },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'appeal-body',
        },
        {
          id: 'b',
          words: {
            nl: 'Ook tegen het stopzetten van een opleidingsonderdeel volgens art. 100.',
            en: 'Also against the ending of a course unit under art. 100.',
          },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'appeal-body',
        },
        {
          id: 'c',
          words: {
            nl: 'Ook tegen een voorbereidingsprogramma dat je opgelegd wordt, tegen de omvang daarvan, of tegen die van een ingekort programma.',
            en: 'Also against a preparatory programme that is imposed on you, its size, or the size of a shortened programme.',
          },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'appeal-body',
        },
        {
          id: 'd',
          words: {
            nl: 'Ook tegen een beslissing over een vrijstelling of een bewijs van bekwaamheid, en hoe groot die is.',
            en: 'Also against a decision about an exemption or a certificate of competence, and how large it is.',
          },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'appeal-body',
        },
        {
          id: 'e',
          words: {
            nl: 'Ook als je in een geïndividualiseerd traject een opleidingsonderdeel niet mag opnemen dat nieuw voor je is.',
            en: 'Also when, on an individual track, you may not take a course unit that is new to you.',
          },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'appeal-body',
        },
        {
          id: 'f',
          words: {
            nl:
              'Ook tegen een examenbeslissing: het resultaat van een opleidingsonderdeel, een beslechte betwisting, of je eindresultaat en graad van ' +
              'verdienste.',
            en: 'Also against an exam decision: the result of a course unit, a dispute that was settled, or your overall result and grade of merit.',
          },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'appeal-body',
        },
        {
          id: 'g',
          words: { nl: 'Ook tegen een sanctie voor examenfraude (art. 85).', en: 'Also against a sanction for exam fraud (art. 85).' },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'appeal-body',
        },
        {
          id: 'h',
          words: {
            nl: 'Ook als een redelijke aanpassing bij een functiebeperking je geweigerd wordt.',
            en: 'Also when a reasonable adjustment for a disability is refused to you.',
          },
          coverage: { kind: 'computed', rules: ['K.1'] },
          decides: 'appeal-body',
        },
        {
          id: 'indienen',
          words: {
            nl:
              'Je stuurt een aangetekende brief met wie je bent, welke beslissing je betwist, de feiten, je bezwaren en een mailadres waarop je bereikbaar ' +
              'blijft. De datum van de poststempel telt. Wil je eerst feedback, dien dan toch op tijd in; vul je redenen daarna aan, anders wordt je beroep ' +
              'ongegrond verklaard.',
            en:
              'You send a registered letter with who you are, which decision you contest, the facts, your objections and an e-mail address where you stay ' +
              'within reach. The date of the postmark counts. If you want feedback first, still file in time; add your reasons afterwards, or your appeal ' +
              'is declared unfounded.',
          },
          coverage: { kind: 'computed', rules: ['K.1', 'A.2'] },
          decides: 'student',
          until: {
            nl:
              '{terms.appealDays} kalenderdagen, te tellen vanaf de dag na de bekendmaking van het resultaat of de kennisgeving van een andere beslissing. ' +
              'Redenen aanvullen: {terms.appealGroundsDays} kalenderdagen na het indienen.',
            en:
              '{terms.appealDays} calendar days, counted from the day after the result is published or you are told of another decision. Adding reasons: ' +
              '{terms.appealGroundsDays} calendar days after filing.',
          },
          how: {
            nl: 'Aangetekend aan de Directeur Onderwijs, Odisee, Warmoesberg 26, 1000 Brussel, en tegelijk per mail aan juridische.zaken@odisee.be.',
            en:
              'By registered post to the Directeur Onderwijs, Odisee, Warmoesberg 26, 1000 Brussel, and at the same time by e-mail to ' +
              'juridische.zaken@odisee.be.',
          },
        },
        {
          id: 'behandeling',
          words: {
            nl:
              'De interne beroepsinstantie vraagt iedereen om informatie en kan je horen, met een jurist en een ombuds erbij. Ze wijst je beroep af met ' +
              'redenen, of neemt een nieuwe beslissing. Je krijgt die per mail binnen {terms.appealDecisionDays} kalenderdagen, te tellen vanaf de dag na ' +
              'het indienen; ze kan met redenen een latere datum melden.',
            en:
              'The internal appeal body asks everybody for information and can hear you, with a lawyer and an ombuds present. It rejects your appeal with ' +
              'reasons, or takes a new decision. You get it by e-mail within {terms.appealDecisionDays} calendar days, counted from the day after you ' +
              'filed; it can announce a later date, with reasons.',
          },
          coverage: { kind: 'computed', rules: ['K.1', 'A.2'] },
          decides: 'appeal-body',
        },
        {
          id: 'extern beroep',
          words: {
            nl:
              'Ben je het met de uitspraak niet eens, dan kan je naar de Raad voor betwistingen inzake studievoortgangsbeslissingen. De Vlaamse Codex Hoger ' +
              'Onderwijs zegt hoe en tegen wanneer. Meldde de school een latere datum voor haar uitspraak, dan begint die termijn pas na die datum.',
            en:
              'If you do not agree with the ruling, you can go to the Council for disputes about study progress decisions (Raad voor betwistingen inzake ' +
              'studievoortgangsbeslissingen). The Flemish Higher Education Code says how and by when. If the school announced a later date for its ruling, ' +
              'that term starts only after that date.',
          },
          coverage: { kind: 'explained', by: 'council-for-disputes' },
          decides: 'council-for-disputes',
          until: {
            nl: 'De termijn van de Codex Hoger Onderwijs; vraag die meteen na de uitspraak na.',
            en: 'The term of the Higher Education Code; ask about it right after the ruling.',
          },
        },
      ],
    },
    {
      id: '102',
      reference: 'art. 102',
      title: { nl: 'Fouten rechtzetten', en: 'Correcting mistakes' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Een fout in jouw voordeel rechtzetten kan altijd. In jouw nadeel mag dat maar tot 10 kalenderdagen na de beslissing, behalve als de fout ' +
              'tegen de wet ingaat of aantoonbaar door jouw zware nalatigheid of ernstige fout komt.',
            en:
              'A mistake can always be corrected in your favour. To your disadvantage that is possible only up to 10 calendar days after the decision, ' +
              'unless the mistake goes against the law or demonstrably comes from serious negligence or a grave fault of yours.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
      ],
    },
  ],
};
