import type { RegulationsPart } from '../../../model/index.ts';

/** The annex on tuition fees. */
export const fees: RegulationsPart = {
  id: 'studiegelden',
  title: { nl: 'Studiegelden', en: 'Tuition fees' },
  articles: [
    {
      id: 'studiegelden-1',
      reference: 'bijlage studiegelden, art. 1',
      title: { nl: 'Wat je studiegeld dekt', en: 'What your tuition fee covers' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Met een diplomacontract of creditcontract betaal je voor lessen en examens, met een examencontract enkel voor examens. Bij een ' +
              'examencontract komt daar één keer per jaar {fee.platform} bij voor het leerplatform.',
            en:
              'With a diploma contract or credit contract you pay for classes and exams, with an exam contract for exams only. An exam contract adds ' +
              '{fee.platform} once a year for the learning platform.',
          },
          coverage: { kind: 'computed', rules: ['J.1'] },
        },
        {
          id: '§2',
          words: {
            nl: 'Je bent verzekerd voor activiteiten van je studie: burgerlijke aansprakelijkheid, en ongevallen na de tussenkomst van je mutualiteit.',
            en: 'You are insured for the activities of your studies: civil liability, and accidents after your health insurance fund has paid its part.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
          how: {
            nl: 'Bij schade: de verantwoordelijke voor verzekeringen van je campus (zie odisee.be).',
            en: 'If something happens: the person in charge of insurance on your campus (see odisee.be).',
          },
        },
        {
          id: '§2, bijzondere bepaling',
          words: {
            nl:
              'Kom je van buiten de EER en verblijf je hier tijdelijk, dan moet je ook een familiale verzekering hebben (burgerlijke aansprakelijkheid ' +
              'privéleven).',
            en: 'If you are from outside the EEA and stay here temporarily, you must also have a private civil liability insurance.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
        },
        {
          id: '§3',
          words: {
            nl:
              'Een vrijstelling of een overgedragen cijfer voor een deel maakt het niet goedkoper: je schrijft je in voor het hele opleidingsonderdeel en ' +
              'betaalt het volledig.',
            en: 'An exemption or a carried-over mark for a part does not make it cheaper: you enrol for the whole course unit and pay all of it.',
          },
          coverage: { kind: 'computed', rules: ['J.4', 'B.10'] },
        },
      ],
    },
    {
      id: 'studiegelden-2',
      reference: 'bijlage studiegelden, art. 2',
      title: { nl: 'Waar het bedrag van afhangt', en: 'What the amount depends on' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Je betaalt een vast deel en een bedrag per opgenomen studiepunt. Het hangt af van je beursstatus, je contract, de soort opleiding en soms de ' +
              'opleiding zelf, je studiepunten, je leerkrediet, en je nationaliteit als je hier verblijft om te studeren. Al je diplomacontracten en ' +
              'creditcontracten van een jaar samen kosten één keer het vaste deel; een bachelor-na-bachelor en een examencontract telkens apart. Zit je in ' +
              'het laatste jaar secundair en neem je met een creditcontract hoogstens {fee.lastYearSecondaryPoints} studiepunten op, dan betaal je de helft ' +
              'van het beurstarief.',
            en:
              'You pay a fixed part and an amount for each credit you take. It depends on your grant status, your contract, the kind of programme and ' +
              'sometimes the programme itself, your credits, your learning credit, and your nationality if you stay here to study. All your diploma and ' +
              'credit contracts of a year together cost the fixed part once; a bachelor-after-bachelor and an exam contract each separately. If you are in ' +
              'the last year of secondary school and take at most {fee.lastYearSecondaryPoints} credits with a credit contract, you pay half of the grant ' +
              'rate.',
          },
          coverage: { kind: 'computed', rules: ['J.1', 'J.2', 'J.4'] },
        },
        {
          id: 'verminderd studiegeld',
          words: {
            nl:
              'Krijg je door de studievoorwaarden geen studietoelage van de Vlaamse Gemeenschap meer, maar ligt je inkomen wel onder de grens, dan kan je ' +
              'verminderd studiegeld aanvragen.',
            en: 'If the study conditions mean that you no longer get a Flemish grant, but your income is below the limit, you can apply for a reduced fee.',
          },
          coverage: { kind: 'explained', by: 'student-services' },
          decides: 'student-services',
          how: { nl: 'Bij STUVO.', en: 'With student services (STUVO).' },
        },
      ],
    },
    {
      id: 'studiegelden-3',
      reference: 'bijlage studiegelden, art. 3',
      title: { nl: 'De bedragen', en: 'The amounts' },
      paragraphs: [
        {
          id: 'graduaat en bachelor',
          words: {
            nl:
              'Gewoon tarief: {fee.standard.fixed} vast en {fee.standard.perPoint} per studiepunt. Bijna-beursstudent: {fee.nearlyGrant.fixed} vast en ' +
              '{fee.nearlyGrant.perPoint} per studiepunt. Beurstarief: {fee.grant.fixed} vast en {fee.grant.perPoint} per studiepunt.',
            en:
              'Standard rate: {fee.standard.fixed} fixed and {fee.standard.perPoint} per credit. Nearly-grant student: {fee.nearlyGrant.fixed} fixed and ' +
              '{fee.nearlyGrant.perPoint} per credit. Grant rate: {fee.grant.fixed} fixed and {fee.grant.perPoint} per credit.',
          },
          coverage: { kind: 'computed', rules: ['J.1'] },
        },
        {
          id: 'verhoogd studiegeld',
          words: {
            nl:
              'Voor de bachelor Business Management met een studentenvisum of studentenverblijfskaart van buiten de EER: ' +
              '{fee.nonEEABusinessManagement.fixed} vast en {fee.nonEEABusinessManagement.perPoint} per studiepunt. Was je in 2023-2024 al ingeschreven, ' +
              'dan geldt dit niet voor jou. Voor 60 studiepunten noemt de school € 3950; de twee delen samen geven iets meer.',
            en:
              "For the bachelor's in Business Management with a non-EEA student visa or student residence card: {fee.nonEEABusinessManagement.fixed} fixed " +
              'and {fee.nonEEABusinessManagement.perPoint} per credit. If you were already enrolled in 2023-2024, this does not apply to you. For 60 ' +
              'credits the school names € 3950; the two parts together give slightly more.',
          },
          coverage: { kind: 'computed', rules: ['J.1'] },
        },
        {
          id: 'bachelor-na-bachelor',
          words: {
            nl: '{fee.bachelorAfterBachelor.fixed} vast en {fee.bachelorAfterBachelor.perPoint} per studiepunt.',
            en: '{fee.bachelorAfterBachelor.fixed} fixed and {fee.bachelorAfterBachelor.perPoint} per credit.',
          },
          coverage: { kind: 'computed', rules: ['J.1'] },
        },
        {
          id: 'examencontract',
          words: {
            nl: '{fee.examContract.fixed} vast en {fee.examContract.perPoint} per studiepunt, plus {fee.platform} voor het leerplatform.',
            en: '{fee.examContract.fixed} fixed and {fee.examContract.perPoint} per credit, plus {fee.platform} for the learning platform.',
          },
          coverage: { kind: 'computed', rules: ['J.1'] },
        },
        {
          id: 'ontoereikend leerkrediet',
          words: {
            nl:
              'Neem je meer studiepunten op dan je leerkrediet telt, dan betaal je voor elk studiepunt te veel {fee.surchargePerPoint} extra. Wie het ' +
              'beurstarief of het bijna-beurstarief heeft, betaalt dat niet.',
            en:
              'If you take more credits than your learning credit holds, you pay {fee.surchargePerPoint} extra for each credit too many. Students on the ' +
              'grant or nearly-grant rate do not pay this.',
          },
          coverage: { kind: 'computed', rules: ['J.3'] },
        },
        {
          id: 'laatste jaar secundair',
          words: {
            nl: '{fee.lastYearSecondary} in totaal, voor hoogstens {fee.lastYearSecondaryPoints} studiepunten.',
            en: '{fee.lastYearSecondary} in all, for at most {fee.lastYearSecondaryPoints} credits.',
          },
          coverage: { kind: 'computed', rules: ['J.1'] },
        },
      ],
    },
    {
      id: 'studiegelden-4',
      reference: 'bijlage studiegelden, art. 4',
      title: { nl: 'Wanneer je betaalt', en: 'When you pay' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Bij je inschrijving krijg je de rekening voor het vaste deel; het deel per studiepunt volgt als je ISP goedgekeurd is. Verandert er tijdens ' +
              'het jaar iets, zoals je beursstatus, je leerkrediet of je credits van de eerste examenperiode, dan wordt alles herrekend. Te veel krijg je ' +
              'terug op je rekening; te weinig betaal je bij tegen de datum in de aanmaning. Kan je bij je inschrijving tonen dat je recht hebt op een ' +
              'studietoelage, dan betaal je meteen het beurstarief.',
            en:
              'At enrolment you get the bill for the fixed part; the part per credit follows when your ISP is approved. If something changes during the ' +
              'year, such as your grant status, your learning credit or your credit certificates of the first exam period, everything is computed anew. Too ' +
              'much comes back to your account; too little you pay by the date in the reminder. If you can show at enrolment that you qualify for a Flemish ' +
              'grant, you pay the grant rate straight away.',
          },
          coverage: { kind: 'computed', rules: ['J.3', 'J.6'] },
        },
        {
          id: 'Business Management',
          words: {
            nl:
              'Het verhoogde tarief van de bachelor Business Management is er voor wie zich er vanaf 2024-2025 voor het eerst inschrijft, van buiten de EER ' +
              'komt en hier verblijft om te studeren.',
            en:
              "The higher rate of the bachelor's in Business Management is for students who first enrol in it from 2024-2025, are from outside the EEA and " +
              'stay here to study.',
          },
          coverage: { kind: 'computed', rules: ['J.1'] },
        },
        {
          id: 'procedure',
          words: { nl: 'Op elk rekeningoverzicht staat tegen wanneer je betaalt.', en: 'Every statement says by when you pay.' },
          coverage: { kind: 'computed', rules: ['K.5', 'J.6'] },
          decides: 'student',
          until: { nl: '{terms.paymentDays} dagen na het rekeningoverzicht.', en: '{terms.paymentDays} days after the statement.' },
        },
      ],
    },
    {
      id: 'studiegelden-5',
      reference: 'bijlage studiegelden, art. 5',
      title: { nl: 'Betalen met opleidingscheques, kmo-portefeuille of VDAB', en: 'Paying with training vouchers, the SME wallet or VDAB' },
      paragraphs: [
        {
          id: 'opleidingscheques',
          words: {
            nl:
              'Voor sommige opleidingen kan je als werknemer met opleidingscheques betalen: enkel studiegeld en cursusmateriaal van de school zelf, elk met ' +
              'aparte cheques en nooit voor meer dan het bedrag. De start van de opleiding of je inschrijving valt binnen de geldigheid van de cheque.',
            en:
              'For some programmes you can pay with training vouchers as an employee: only the fee and course material of the school itself, each with ' +
              'separate vouchers and never for more than the amount. The start of the programme or your enrolment falls within the validity of the voucher.',
          },
          coverage: { kind: 'explained', by: 'government' },
          decides: 'government',
          how: {
            nl: 'Aanvragen en voorwaarden: vlaanderen.be/opleidingscheques-voor-werknemers.',
            en: 'Applying and conditions: vlaanderen.be/opleidingscheques-voor-werknemers.',
          },
        },
        {
          id: 'kmo-portefeuille',
          words: {
            nl:
              'Ben je werknemer of heb je een vrij beroep, dan kan de kmo-portefeuille enkel het studiegeld betalen, met het juiste bedrag en nummer ' +
              'DV.O100326.',
            en:
              'If you are an employee or have a liberal profession, the SME wallet can pay the tuition fee only, with the right amount and number ' +
              'DV.O100326.',
          },
          coverage: { kind: 'explained', by: 'government' },
          decides: 'government',
          until: {
            nl: 'Twee weken na de eerste dag van het academiejaar of na je inschrijving.',
            en: 'Two weeks after the first day of the academic year or after your enrolment.',
          },
          how: { nl: 'Meer weten: agentschapondernemen.be.', en: 'To know more: agentschapondernemen.be.' },
        },
        {
          id: 'VDAB',
          words: {
            nl: 'Volg je een VDAB-traject (OKOT), dan laad je bij je inschrijving het attest op en regelt de school de betaling met VDAB.',
            en: 'If you follow a VDAB track (OKOT), you upload the certificate at enrolment and the school settles the payment with VDAB.',
          },
          coverage: { kind: 'explained', by: 'government' },
          decides: 'government',
        },
      ],
    },
    {
      id: 'studiegelden-6',
      reference: 'bijlage studiegelden, art. 6',
      title: { nl: 'Als je niet betaalt', en: 'If you do not pay' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Lukt betalen niet, praat dan met STUVO vóór de vervaldag. Anders volgt een eerste aanmaning; twee weken later een laatste, en dan gaan het ' +
              'leerplatform en de toepassingen dicht; nog twee weken later word je geschorst. De schuld blijft, je krijgt geen attesten en je resultaten ' +
              'tellen niet. Na betaling gaat alles een dag na de registratie weer open; tijdens de collectieve sluiting wordt niets geregistreerd. Met een ' +
              'openstaand bedrag kan je niets nieuws beginnen en niet opnieuw inschrijven.',
            en:
              'If you cannot pay, talk to student services (STUVO) before the due date. Otherwise a first reminder follows; two weeks later a last one, and ' +
              'then the learning platform and the applications close; another two weeks later you are suspended. The debt stays, you get no certificates ' +
              'and your results do not count. After payment everything opens again a day after it is registered; nothing is registered while the school is ' +
              'closed. With an amount outstanding you cannot start anything new or enrol again.',
          },
          coverage: { kind: 'explained', by: 'student-services' },
          decides: 'student-administration',
          until: { nl: 'Vóór de vervaldag op je rekeningoverzicht.', en: 'Before the due date on your statement.' },
          how: { nl: 'Bij STUVO.', en: 'With student services (STUVO).' },
        },
      ],
    },
    {
      id: 'studiegelden-7',
      reference: 'bijlage studiegelden, art. 7',
      title: { nl: 'Wat je betaalt als je stopt', en: 'What you pay when you leave' },
      paragraphs: [
        {
          id: 'eerste semester',
          words: {
            nl:
              'Stop je binnen {fee.withdrawFixedOnlyDays} dagen na de start van het academiejaar, dan betaal je enkel het vaste deel. Binnen ' +
              '{fee.withdrawHalfDays} dagen komt daar de helft bij van de studiepunten van het eerste semester en van jaarvakken. Nog later betaal je die ' +
              'studiepunten volledig. Schreef je je laat in, dan tel je vanaf je inschrijving.',
            en:
              'If you leave within {fee.withdrawFixedOnlyDays} days of the start of the academic year, you pay the fixed part only. Within ' +
              '{fee.withdrawHalfDays} days half of the credits of the first semester and of year units is added. Later you pay those credits in full. If ' +
              'you enrolled late, you count from your enrolment.',
          },
          coverage: { kind: 'computed', rules: ['J.5', 'A.2'] },
          until: {
            nl: '{fee.withdrawFixedOnlyDays} of {fee.withdrawHalfDays} dagen na de eerste dag van het academiejaar, of na je late inschrijving.',
            en: '{fee.withdrawFixedOnlyDays} or {fee.withdrawHalfDays} days after the first day of the academic year, or after your late enrolment.',
          },
        },
        {
          id: 'tweede semester',
          words: {
            nl:
              'Stop je binnen {fee.withdrawFixedOnlyDays} dagen na de start van het tweede semester, dan betaal je het vaste deel en alle studiepunten van ' +
              'het eerste semester. Binnen {fee.withdrawHalfDays} dagen komt de helft van het tweede semester erbij, later alles. Jaarvakken noemt dit stuk ' +
              'niet apart; wij rekenen ze bij het eerste semester.',
            en:
              'If you leave within {fee.withdrawFixedOnlyDays} days of the start of the second semester, you pay the fixed part and all credits of the ' +
              'first semester. Within {fee.withdrawHalfDays} days half of the second semester is added, later everything. Year units are not named here; we ' +
              'count them with the first semester.',
          },
          coverage: { kind: 'computed', rules: ['J.5', 'A.2'] },
          until: {
            nl: '{fee.withdrawFixedOnlyDays} of {fee.withdrawHalfDays} dagen na de start van het tweede semester of je late inschrijving.',
            en: '{fee.withdrawFixedOnlyDays} or {fee.withdrawHalfDays} days after the start of the second semester or your late enrolment.',
          },
        },
        {
          id: 'welk semester',
          words: {
            nl: 'De programmagids zegt in welk semester een opleidingsonderdeel valt. Gerekend wordt met wat in je ISP geregistreerd is.',
            en: 'The programme guide says which semester a course unit belongs to. What is registered in your ISP is what counts.',
          },
          coverage: { kind: 'computed', rules: ['J.5'] },
        },
        {
          id: 'bijzondere bepaling',
          words: {
            nl: 'Kom je van buiten de EER en verblijf je hier als student, dan krijg je bij het stoppen niets terug.',
            en: 'If you are from outside the EEA and stay here as a student, you get nothing back when you leave.',
          },
          coverage: { kind: 'computed', rules: ['J.5'] },
        },
      ],
    },
    {
      id: 'studiegelden-8',
      reference: 'bijlage studiegelden, art. 8',
      title: { nl: 'Overstappen binnen de Associatie KU Leuven', en: 'Moving within the KU Leuven Association' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Stop je met een diplomacontract en begin je nog dit jaar een graduaat of bachelor, met diploma- of creditcontract, aan een andere school van ' +
              'de associatie, dan betaal je het vaste deel geen tweede keer als je dat al deed. Voor beursstudenten gaat het om het hele bedrag.',
            en:
              "If you leave a diploma contract and still this year start an associate degree or bachelor's, with a diploma or credit contract, at another " +
              'school of the association, you do not pay the fixed part a second time if you already did. For grant students it is the whole amount.',
          },
          coverage: { kind: 'computed', rules: ['J.2'] },
        },
        {
          id: 'procedure',
          words: {
            nl: 'Van je eerste school krijg je een heroriënteringsbewijs dat toont dat je het vaste deel betaalde. Geef dat af bij je nieuwe inschrijving.',
            en: 'Your first school gives you a reorientation certificate that shows you paid the fixed part. Hand it in at your new enrolment.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          decides: 'student-administration',
          until: { nl: 'Bij je inschrijving, of zo snel mogelijk erna.', en: 'At your enrolment, or as soon as you can after it.' },
        },
      ],
    },
  ],
};
