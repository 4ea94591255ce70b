import type { RegulationsPart } from '../../../model/index.ts';

/** The annex on discipline. */
export const discipline: RegulationsPart = {
  id: 'tucht',
  title: { nl: 'Tucht', en: 'Discipline' },
  articles: [
    {
      id: 'tucht-1',
      reference: 'bijlage tuchtreglement, art. 1',
      title: { nl: 'Hoe we met elkaar omgaan', en: 'How we treat one another' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Je gaat met respect om met mensen en spullen. Geen pesten, stalking, discriminatie, geweld of ander grensoverschrijdend gedrag, en geen ' +
              'opnames of berichten over anderen zonder hun akkoord. Je volgt de regels over veiligheid, brand en gezondheid, eet en rookt waar het mag, ' +
              'toont je studentenkaart als men erom vraagt, en hebt geen drugs, wapens of nepwapens bij je. Wat je stukmaakt, betaal je; ook reglementen ' +
              "van bijvoorbeeld bibliotheek, labo's en ICT gelden.",
            en:
              'You treat people and things with respect. No bullying, stalking, discrimination, violence or other transgressive behaviour, and no ' +
              'recordings or messages about others without their agreement. You follow the rules on safety, fire and health, eat and smoke where allowed, ' +
              'show your student card when asked, and carry no drugs, weapons or fake weapons. You pay for what you break; the rules of the library, labs ' +
              'and ICT, for instance, hold too.',
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
      ],
    },
    {
      id: 'tucht-2',
      reference: 'bijlage tuchtreglement, art. 2',
      title: { nl: 'Ordemaatregelen', en: 'Measures of order' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Directie, clusterdirecteurs, opleidingshoofden en verantwoordelijken van een campus of team kunnen meteen ingrijpen, ook zonder tuchtzaak. ' +
              'Ze kunnen je tijdelijk de toegang tot ruimtes ontzeggen, je studentenkaart 24 uur houden (maar niet zo dat je een examen mist) of je laten ' +
              'herstellen wat je aanrichtte.',
            en:
              'Management, directors of clusters, programme heads and those in charge of a campus or team can act at once, even without a disciplinary ' +
              'case. They can deny you access to rooms for a time, keep your student card for 24 hours (but not so that you miss an exam) or have you ' +
              'repair what you did.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
        },
      ],
    },
    {
      id: 'tucht-3',
      reference: 'bijlage tuchtreglement, art. 3',
      title: { nl: 'Wie bevoegd is', en: 'Who is in charge' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'De clusterdirecteur, de tuchtcommissie en de Commissie van Beroep inzake Tucht zijn bevoegd. De vertrouwenspersoon voor studenten kan ' +
              'grensoverschrijdend gedrag melden; de clusterdirecteur bevestigt dat binnen vijf kalenderdagen en beslist of er een onderzoek komt.',
            en:
              'The director of the cluster, the disciplinary committee and the disciplinary appeal committee are in charge. The confidential adviser for ' +
              'students can report transgressive behaviour; the director of the cluster confirms that within five calendar days and decides whether to look ' +
              'into it.',
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
          how: {
            nl: 'Heb je zelf last van iemand, praat dan met de vertrouwenspersoon voor studenten.',
            en: 'If somebody troubles you, talk to the confidential adviser for students.',
          },
        },
      ],
    },
    {
      id: 'tucht-4',
      reference: 'bijlage tuchtreglement, art. 4',
      title: { nl: 'Sancties', en: 'Sanctions' },
      paragraphs: [
        {
          id: '',
          words: { nl: 'Elke sanctie krijg je schriftelijk, met de redenen.', en: 'You get every sanction in writing, with the reasons.' },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: 'a',
          words: {
            nl: 'Een verwittiging, maar één keer voor iets gelijkaardigs; de volgende keer is de sanctie zwaarder.',
            en: 'A warning, only once for something similar; the next time the sanction is heavier.',
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: 'b',
          words: {
            nl: "Geen toegang tot bibliotheek, labo's en computerlokalen, van een week tot het einde van het academiejaar.",
            en: 'No access to the library, labs and computer rooms, from one week to the end of the academic year.',
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: 'c',
          words: { nl: 'Je mag niet meer naar de contactmomenten van je opleiding.', en: "You may no longer come to your programme's contact hours." },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: 'd',
          words: { nl: 'Een voorlopige schorsing of een tijdelijke wegzending.', en: 'A provisional suspension or being sent away for a time.' },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: 'e',
          words: { nl: 'Je mag je niet inschrijven.', en: 'You may not enrol.' },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: 'f',
          words: { nl: 'Je wordt definitief uitgesloten.', en: 'You are excluded for good.' },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
      ],
    },
    {
      id: 'tucht-5',
      reference: 'bijlage tuchtreglement, art. 5',
      title: { nl: 'Je rechten in een tuchtzaak', en: 'Your rights in a disciplinary case' },
      paragraphs: [
        {
          id: '',
          words: { nl: 'Wie je ook kiest, je mag je altijd laten bijstaan.', en: 'You may always be assisted, by whomever you choose.' },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: 'a',
          words: {
            nl: 'De clusterdirecteur vertelt je welke maatregel overwogen wordt en waarom.',
            en: 'The director of the cluster tells you which measure is being considered and why.',
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: 'b',
          words: { nl: 'Je mag je volledige dossier inkijken.', en: 'You may see your complete file.' },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: 'c',
          words: {
            nl: 'Je krijgt genoeg tijd om je te verdedigen, mondeling en op papier.',
            en: 'You get enough time to defend yourself, in speech and on paper.',
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
      ],
    },
    {
      id: 'tucht-6',
      reference: 'bijlage tuchtreglement, art. 6',
      title: { nl: 'Wie beslist over de sanctie', en: 'Who decides on the sanction' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'In de tuchtcommissie zitten de algemeen directeur (voorzitter), de voorzitter van de Algemene Studentenraad en je eigen clusterdirecteur.',
            en:
              'The disciplinary committee is the general director (who chairs it), the president of the general student council and your own director of ' +
              'the cluster.',
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Je kiest: de tuchtcommissie of, als je niets laat weten, de clusterdirecteur alleen. Je dossier wordt met jou doorgenomen en je mag ' +
              'antwoorden. De clusterdirecteur deelt de beslissing mee en zegt hoe je in beroep kan gaan.',
            en:
              'You choose: the disciplinary committee or, if you say nothing, the director of the cluster alone. Your file is gone through with you and you ' +
              'may reply. The director of the cluster tells you the decision and how you can appeal.',
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'student',
          until: {
            nl: '5 kalenderdagen vanaf de dag na de mededeling; valt de laatste op een zondag of feestdag, dan tot de volgende werkdag.',
            en: '5 calendar days from the day after you are told; if the last is a Sunday or holiday, until the next working day.',
          },
          how: { nl: 'Bij de directeur van je cluster.', en: 'With the director of your cluster.' },
        },
      ],
    },
    {
      id: 'tucht-7',
      reference: 'bijlage tuchtreglement, art. 7',
      title: { nl: 'Beroep', en: 'Appeal' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Je kan schriftelijk en met redenen in beroep gaan. De beroepscommissie telt mensen van het bestuur, twee van het personeel en twee van de ' +
              'studentenraad; de algemeen directeur en je clusterdirecteur zitten er niet in. Ze hoort je binnen dertig kalenderdagen; een raadsman of ' +
              'vertrouwenspersoon mag mee. Binnen vijftien kalenderdagen daarna is er een beslissing, op het mailadres dat je gebruikte. Ondertussen blijft ' +
              'de sanctie gelden.',
            en:
              'You can appeal in writing and with reasons. The appeal committee has people of the management, two of the staff and two of the student ' +
              'council; the general director and your director of the cluster are not in it. It hears you within thirty calendar days; a lawyer or ' +
              'confidential adviser may come along. Within fifteen calendar days after that there is a decision, at the e-mail address you used. Meanwhile ' +
              'the sanction holds.',
          },
          coverage: { kind: 'explained', by: 'disciplinary-body' },
          decides: 'disciplinary-body',
          until: {
            nl: 'Vijf kalenderdagen vanaf de dag na de mail met de sanctie; eindigt dat op een zondag of feestdag, dan telt de volgende kalenderdag nog mee.',
            en: 'Five calendar days from the day after the e-mail with the sanction; if that ends on a Sunday or holiday, the next calendar day still counts.',
          },
          how: {
            nl: 'Schriftelijk, gericht aan de Commissie van Beroep inzake Tucht.',
            en: 'In writing to the disciplinary appeal committee (Commissie van Beroep inzake Tucht).',
          },
        },
      ],
    },
  ],
};
