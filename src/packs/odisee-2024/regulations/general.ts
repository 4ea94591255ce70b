import type { RegulationsPart } from '../../../model/index.ts';

/** Title 5, sections 1 and 3, and title 6. */
export const general: RegulationsPart = {
  id: 'algemeen',
  title: { nl: 'Rechten, plichten, taal en overgang', en: 'Rights, duties, language and transition' },
  articles: [
    {
      id: '94',
      reference: 'art. 94',
      title: { nl: 'Gelijke behandeling', en: 'Equal treatment' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Iedereen wordt gelijk behandeld. Faciliteiten vraag je altijd via de procedure van dit reglement. Met een functiebeperking heb je recht op ' +
              'redelijke aanpassingen, maar pas nadat je erkend bent en er advies gegeven is.',
            en:
              'Everybody is treated equally. You always ask for facilities through the procedure of these regulations. With a disability you have a right ' +
              'to reasonable adjustments, but only after you are recognised and advice is given.',
          },
          coverage: { kind: 'explained', by: 'care-coordinator' },
          decides: 'care-coordinator',
          how: {
            nl: 'Bij de zorgcoördinator van je campus (bijlage bijzondere statuten).',
            en: 'With the care coordinator of your campus (annex on special statuses).',
          },
        },
      ],
    },
    {
      id: '95',
      reference: 'art. 95',
      title: { nl: 'Documenten inkijken of kopiëren', en: 'Seeing or copying documents' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Je mag documenten over een beslissing over jou inkijken of er gratis een kopie van vragen; gegevens van anderen worden onleesbaar gemaakt. ' +
              'Voor een examen ga je eerst naar de nabespreking. De kopie is enkel voor jezelf en je eigen studie. Voor een beraadslagingsverslag geldt ' +
              'hetzelfde.',
            en:
              "You may see documents behind a decision about you, or ask for a free copy; other people's data are made unreadable. For an exam you go to " +
              'the discussion first. The copy is for yourself and your own studies only. The same goes for a report of the deliberation.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          decides: 'student-administration',
          until: { nl: 'Tot het einde van het academiejaar.', en: 'Until the end of the academic year.' },
          how: {
            nl:
              'Examens en verslagen: het formulier bij de dienst Studentenadministratie van je campus. Andere documenten: bij de clusterdirecteur of het ' +
              'diensthoofd dat besliste.',
            en:
              'Exams and reports: the form at the student administration of your campus. Other documents: the director of the cluster or the head of the ' +
              'service that decided.',
          },
        },
      ],
    },
    {
      id: '96',
      reference: 'art. 96',
      title: { nl: 'Andere rechten en plichten', en: 'Other rights and duties' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              "Je hebt ook recht op steun van STUVO, de bibliotheek, ICT, labo's en sportruimtes, het digitale leerplatform, inspraak, en een omgeving " +
              'zonder grensoverschrijdend gedrag. Voor elk daarvan geldt een eigen reglement, dat je met je inschrijving aanvaardt.',
            en:
              'You also have a right to support from student services (STUVO), the library, ICT, labs and sports rooms, the online learning platform, a say ' +
              'in matters, and surroundings free of transgressive behaviour. Each has its own rules, which you accept when you enrol.',
          },
          coverage: { kind: 'explained', by: 'student-services' },
          decides: 'school',
          how: { nl: 'De reglementen staan op odisee.be of bij de dienst zelf.', en: 'The rules are on odisee.be or at the service itself.' },
        },
        {
          id: '§2',
          words: {
            nl:
              'Alles wat officieel is, komt via je studentenmailadres en de website. Lees het geregeld: niet gelezen is geen excuus. Ben je aan meer dan ' +
              'één school van de associatie ingeschreven, dan geldt één adres als standaard.',
            en:
              'Everything official comes through your student e-mail address and the website. Read it regularly: not having read it is no excuse. If you ' +
              'are enrolled at more than one school of the association, one address is the default.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
          how: {
            nl: "Een ander standaardadres kies je in KU Loket, 'Mijn studentendossier'.",
            en: "Choose another default address in KU Loket, 'Mijn studentendossier'.",
          },
        },
        {
          id: '§3',
          words: {
            nl:
              'Een les opnemen mag alleen met akkoord van de docent, voor jezelf of je groep van dit jaar, en nooit om er geld mee te verdienen. Voor ' +
              'feedback of een evaluatie moet iedereen vooraf schriftelijk toestemmen. Andere opnames zijn geen bewijs, wis je op vraag, en ze kunnen tot ' +
              'een tuchtsanctie leiden. Opnames door de docent kan je niet weigeren, maar je mag vragen om zelf niet in beeld te komen.',
            en:
              "You may record a class only with the lecturer's agreement, for yourself or your group of this year, and never to earn money with it. For " +
              'feedback or an assessment everybody must consent in writing beforehand. Other recordings are no evidence, are erased on request, and can ' +
              'lead to a disciplinary sanction. You cannot refuse recordings by the lecturer, but you may ask not to be shown.',
          },
          coverage: { kind: 'explained', by: 'lecturer' },
          decides: 'lecturer',
          how: { nl: 'Vraag het vooraf aan de docent.', en: 'Ask the lecturer beforehand.' },
        },
        {
          id: '§4',
          words: {
            nl:
              'Cursussen, oefeningen, slides en examens mag je niet verspreiden; er rust auteursrecht op. Doe je het toch, dan riskeer je een tuchtsanctie ' +
              'en vervolging.',
            en:
              'You may not spread course texts, exercises, slides or exams; they are under copyright. If you do, you risk a disciplinary sanction and ' +
              'prosecution.',
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: '§5',
          words: {
            nl: 'Documenten van de school vervalsen is strafbaar en leidt ook tot een tuchtzaak.',
            en: "Forging the school's documents is punishable and also leads to a disciplinary case.",
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: '§6',
          words: {
            nl:
              'Wat je zelf maakt, blijft van jou. De school mag je werkstukken wel gratis gebruiken voor onderwijs en onderzoek, ook tegen plagiaat, en ' +
              'online zetten; voor reclame heeft ze je schriftelijk akkoord nodig. Je respecteert zelf de rechten van anderen. Vraagt een bedrijf of ' +
              'organisatie geheimhouding, dan hou je je daaraan.',
            en:
              'What you make yourself stays yours. The school may use your work free of charge for teaching and research, against plagiarism too, and put ' +
              'it online; for advertising it needs your written consent. You respect the rights of others yourself. If a company or organisation asks for ' +
              'confidentiality, you keep to it.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'student',
        },
        {
          id: '§6 procedure',
          words: {
            nl: 'Is je bachelorproef of eindproef vertrouwelijk, meld dat dan, met hoelang. Doe je dat te laat, dan ben je zelf aansprakelijk voor schade.',
            en: "If your bachelor's or final thesis is confidential, say so, and for how long. If you are late, you are liable for damage yourself.",
          },
          coverage: { kind: 'explained', by: 'student' },
          decides: 'student',
          until: { nl: 'Wanneer je je werk definitief indient.', en: 'When you hand in your work for good.' },
        },
        {
          id: '§7',
          words: {
            nl:
              'Je kan personeel of bestuurders niet zelf aansprakelijk stellen, behalve bij bedrog, opzettelijke schade, aantasting van iemands lichaam of ' +
              'psyche, of iets dat losstaat van je overeenkomst met de school.',
            en:
              'You cannot hold staff or directors liable themselves, except for deceit, deliberate damage, harm to body or mind, or something unconnected ' +
              'with your agreement with the school.',
          },
          coverage: { kind: 'explained', by: 'school' },
        },
      ],
    },
    {
      id: '97',
      reference: 'art. 97',
      title: { nl: 'Studentenvertegenwoordigers', en: 'Student representatives' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Word je verkozen in een participatieorgaan, dan heb je dit statuut vanzelf. Voor je mandaat mag je wettig afwezig zijn, een examen of ' +
              'indiendatum laten verschuiven, en om andere lesvormen, examenvormen of faciliteiten op stage vragen.',
            en:
              'If you are elected to a participation body, you have this status by itself. For your mandate you may be lawfully absent, have an exam or ' +
              'hand-in date moved, and ask for other forms of teaching or exam, or facilities in an internship.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
        },
        {
          id: 'procedure, afwezigheid',
          words: { nl: 'Meld vooraf schriftelijk dat je er niet bent.', en: 'Say in writing beforehand that you will not be there.' },
          coverage: { kind: 'explained', by: 'lecturer' },
          decides: 'student',
          until: { nl: 'Vooraf.', en: 'Beforehand.' },
          how: {
            nl: 'Bij de docent, of op stage bij je begeleider en de verantwoordelijke van de stageplaats.',
            en: 'With the lecturer, or in an internship with your supervisor and the person in charge there.',
          },
        },
        {
          id: 'procedure, onderwijs',
          words: {
            nl: 'Het opleidingshoofd maakt afspraken met je en verwittigt de docent.',
            en: 'The programme head makes arrangements with you and tells the lecturer.',
          },
          coverage: { kind: 'explained', by: 'programme-head' },
          decides: 'programme-head',
          until: {
            nl: '10 werkdagen nadat de activiteit begint, of zodra je weet dat je nodig bent.',
            en: '10 working days after the activity starts, or as soon as you know that you are needed.',
          },
          how: { nl: 'Schriftelijk bij het opleidingshoofd.', en: 'In writing to the programme head.' },
        },
        {
          id: 'procedure, examens',
          words: { nl: 'Voor examens beslist de ombuds.', en: 'For exams the ombuds decides.' },
          coverage: { kind: 'explained', by: 'ombuds' },
          decides: 'ombuds',
          until: {
            nl: '10 werkdagen nadat de examenregeling bekend is, of zodra je weet dat je nodig bent.',
            en: '10 working days after the exam schedule is out, or as soon as you know that you are needed.',
          },
          how: { nl: 'Schriftelijk bij de ombuds.', en: 'In writing to the ombuds.' },
        },
      ],
    },
    {
      id: '98',
      reference: 'art. 98',
      title: { nl: 'Je persoonsgegevens', en: 'Your personal data' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'De privacyverklaring voor studenten zegt welke gegevens de school verzamelt en hoe ze die beschermt.',
            en: 'The privacy statement for students says which data the school collects and how it protects them.',
          },
          coverage: { kind: 'explained', by: 'data-protection-officer' },
          decides: 'data-protection-officer',
          how: { nl: "Op odisee.be, 'Privacyverklaring studenten'.", en: "On odisee.be, 'Privacyverklaring studenten'." },
        },
      ],
    },
    {
      id: '103',
      reference: 'art. 103',
      title: { nl: 'Taal van onderwijs en bestuur', en: 'Language of teaching and administration' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Les en examen zijn in het Nederlands. Waar een andere taal gebruikt wordt, staat dat erbij. Ook de school zelf werkt in het Nederlands, soms ' +
              'in een internationale taal.',
            en:
              'Classes and exams are in Dutch. Where another language is used, it says so. The school itself works in Dutch too, sometimes in an ' +
              'international language.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '104',
      reference: 'art. 104',
      title: { nl: 'Altijd in een andere taal', en: 'Always in another language' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Taalvakken, vakken van anderstalige gastprofessoren en vakken die je met akkoord van de cluster aan een anderstalige school volgt, zijn in ' +
              'een andere taal. Het examen is dan ook in die taal.',
            en:
              'Language units, units by guest professors who speak another language, and units you follow at a school in another language with the ' +
              "cluster's agreement are in another language. The exam is in that language too.",
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '105',
      reference: 'art. 105',
      title: { nl: 'Andere vakken in een andere taal', en: 'Other units in another language' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'In een Nederlandstalige opleiding kan een vak (deels) in een andere taal zijn; de programmagids en de ECTS-fiche zeggen welk. Van die ' +
              'vakken, andere dan die van art. 104, mag je het examen in het Nederlands doen. De wet beperkt hun aantal, behalve in een ' +
              'bachelor-na-bachelor.',
            en:
              'In a Dutch programme a unit can be (partly) in another language; the programme guide and the course sheet say which. For those units, other ' +
              'than those of art. 104, you may sit the exam in Dutch. The law limits their number, except in a bachelor-after-bachelor.',
          },
          coverage: { kind: 'explained', by: 'student' },
          decides: 'student',
        },
      ],
    },
    {
      id: '106',
      reference: 'art. 106',
      title: { nl: 'Volledig in een andere taal', en: 'Entirely in another language' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Sommige opleidingen zijn volledig in een andere taal. Bij een initiële bachelor bestaat er dan een gelijkwaardige Nederlandstalige; bij een ' +
              'bachelor-na-bachelor meestal niet, en dan is ook het examen in die andere taal.',
            en:
              "Some programmes are entirely in another language. For an initial bachelor's there is an equivalent Dutch one then; for a " +
              'bachelor-after-bachelor there usually is not, and then the exam is in that other language too.',
          },
          coverage: { kind: 'explained', by: 'school' },
        },
      ],
    },
    {
      id: '107',
      reference: 'art. 107',
      title: { nl: 'Taalkennis van docenten', en: 'Language skills of lecturers' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'De school let erop dat wie in een andere taal lesgeeft, die taal goed kent.',
            en: 'The school makes sure that whoever teaches in another language knows it well.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '108',
      reference: 'art. 108',
      title: { nl: 'Vertaalde ECTS-fiches', en: 'Translated course sheets' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Alleen de ECTS-fiche in haar oorspronkelijke taal is officieel. Een vertaling helpt je enkel op weg.',
            en: 'Only the course sheet in its original language is official. A translation just helps you along.',
          },
          coverage: { kind: 'explained', by: 'lecturer' },
        },
      ],
    },
    {
      id: '109',
      reference: 'art. 109',
      title: { nl: 'Vanaf wanneer', en: 'From when' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Dit reglement geldt voor alle studenten vanaf het begin van academiejaar 2024-2025.',
            en: 'These regulations hold for all students from the start of academic year 2024-2025.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
    {
      id: '110',
      reference: 'art. 110',
      title: { nl: 'Begonnen in een HBO5-opleiding', en: 'Started in an HBO5 programme' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Volgde je in 2018-2019 een HBO5-opleiding van CVO KISP, CVO Lethas of de Fiscale Hogeschool die in 2019-2020 overging, dan tellen je ' +
              'studiebewijzen en vrijstellingen van toen als vrijstellingen. Dat speelt dus ook mee in je tolerantiekrediet en je graad van verdienste.',
            en:
              'If in 2018-2019 you followed an HBO5 programme of CVO KISP, CVO Lethas or the Fiscale Hogeschool that moved over in 2019-2020, your ' +
              'certificates and exemptions of that time count as exemptions. So they also bear on your tolerance credit and your grade of merit.',
          },
          coverage: { kind: 'computed', rules: ['D.1', 'E.3'] },
        },
      ],
    },
    {
      id: '111',
      reference: 'art. 111',
      title: { nl: 'Als je opleiding stopt', en: 'If your programme is ended' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Stopt een opleiding, dan komen er overgangsmaatregelen zodat je binnen een redelijke tijd kan afstuderen. Nieuwe studenten kunnen er niet ' +
              'meer bij. Onderbrak je je studie, dan kan je terug zolang je resterende vakken nog aangeboden worden.',
            en:
              'If a programme ends, there are transitional measures so that you can graduate within a reasonable time. New students can no longer join. If ' +
              'you interrupted your studies, you can come back as long as your remaining units are still offered.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
        },
      ],
    },
    {
      id: '112',
      reference: 'art. 112',
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
      id: '113',
      reference: 'art. 113',
      title: { nl: 'Gelijke kansen bij overgangsmaatregelen', en: 'Fair treatment in transition' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Zou je door een overgangsmaatregel ongelijk behandeld worden, dan kan de examencommissie daarover beslissen.',
            en: 'If a transitional measure would treat you unequally, the exam committee can decide about it.',
          },
          coverage: { kind: 'explained', by: 'exam-committee' },
          decides: 'exam-committee',
        },
      ],
    },
  ],
};
