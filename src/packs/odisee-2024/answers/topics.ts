import type { AnswerFacts, AnswerPlace, AnswersTopicFacts, CitedArticle } from '../../../model/index.ts';

const article = (number: number): CitedArticle => ({ id: String(number), reference: `art. ${number}` });
const fees = (number: number): CitedArticle => ({ id: `studiegelden-${number}`, reference: `bijlage studiegelden, art. ${number}` });
const statuses = (number: number): CitedArticle => ({ id: `statuten-${number}`, reference: `bijlage bijzondere statuten, art. ${number}` });
const credit = (subject: string): CitedArticle => ({ id: `leerkrediet-${subject}`, reference: 'Vlaams leerkrediet' });
const application: CitedArticle = { id: 'isp-toepassing', reference: 'ISP-toepassing' };
const terms: CitedArticle = { id: 'begrippen', reference: 'titel 7' };

const answer = (id: string, articles: readonly CitedArticle[], places: readonly AnswerPlace[]): AnswerFacts => ({ id, articles: [...articles], places: [...places] });

/** On what each answer rests and where in the app the student's own figure stands; the words are in a file for each language and topic. */
export const topics: readonly AnswersTopicFacts[] = [
  {
    id: 'isp',
    answers: [
      answer('isp-wat', [article(19), article(20)], ['isp']),
      answer('isp-wanneer', [article(19), application], ['dates', 'isp']),
      answer('isp-te-laat', [article(19), application], ['dates']),
      answer('isp-openen', [application], ['isp']),
      answer('isp-klasgroep', [application], ['isp']),
      answer('isp-event', [application], ['isp']),
      answer('isp-vrijstelling', [article(25), application], ['isp']),
      answer('isp-wijzigen', [article(19), application], ['isp', 'dates']),
      answer('isp-goedgekeurd', [article(19), application, fees(4)], ['isp', 'dates']),
      answer('isp-hoeveel', [article(20), article(22)], ['isp']),
      answer('isp-eerste-jaar', [article(21), article(22), article(30)], ['isp', 'threshold']),
      answer('isp-volgtijdelijkheid', [article(20), article(22), terms], ['guide', 'isp']),
      answer('isp-schrappen', [article(23)], ['dates', 'isp']),
    ],
  },
  {
    id: 'leerkrediet',
    answers: [
      answer('leerkrediet-wat', [credit('start')], ['credit']),
      answer('leerkrediet-saldo', [credit('gebruik')], ['credit', 'dossier']),
      answer('leerkrediet-terug', [credit('teruggave')], ['credit']),
      answer('leerkrediet-bonus', [credit('bonus')], ['credit']),
      answer('leerkrediet-contract', [credit('gebruik')], ['credit']),
      answer('leerkrediet-tolereren', [article(91), credit('teruggave')], ['what-if', 'credit']),
      answer('leerkrediet-stoppen', [article(8), credit('uitschrijven')], ['credit', 'dates']),
      answer('leerkrediet-veranderen', [article(9), credit('veranderen')], ['credit', 'dates']),
      answer('leerkrediet-tekort', [fees(3), credit('tekort')], ['credit', 'outlook']),
      answer('leerkrediet-op', [article(33), article(34)], ['credit', 'outlook']),
      answer('leerkrediet-diploma', [credit('diploma')], ['credit']),
      answer('leerkrediet-opbouw', [credit('opbouw')], ['credit']),
    ],
  },
  {
    id: 'tolereren',
    answers: [
      answer('tolerantie-wat', [article(91), article(79)], ['what-if', 'tolerance']),
      answer('tolerantie-termijn', [article(91)], ['what-if', 'dates']),
      answer('tolerantie-hoeveel', [article(91), article(79)], ['tolerance']),
      answer('tolerantie-nooit', [article(79), article(65), article(66), article(85)], ['what-if', 'guide']),
      answer('tolerantie-spijt', [article(91), article(90)], ['what-if']),
      answer('tolerantie-automatisch', [article(91)], ['what-if', 'dates']),
      answer('tweede-kans-inschrijven', [article(89), article(44)], ['dates']),
      answer('tweede-kans-lager', [article(89), article(90)], ['what-if']),
      answer('examenkansen', [article(89), article(39)], ['guide']),
      answer('deelexamen', [article(89), article(90)], ['dossier']),
    ],
  },
  {
    id: 'examens',
    answers: [
      answer('resultaat-officieel', [article(86)], ['dossier', 'dates']),
      answer('geslaagd', [article(76), article(79)], ['earned', 'percentage']),
      answer('ziek', [article(43), article(89)], []),
      answer('niet-afgelegd', [article(66), article(89)], ['dossier']),
      answer('feedback', [article(87), article(95)], ['dates']),
      answer('beroep', [article(101)], ['dates']),
      answer('fout-in-cijfer', [article(93), article(102), article(101)], ['dates']),
    ],
  },
  {
    id: 'verder',
    answers: [
      answer('studie-efficientie', [terms, article(29), article(91)], ['today']),
      answer('bindende-voorwaarde', [article(29)], ['outlook', 'today']),
      answer('drempel', [article(30), terms], ['threshold']),
      answer('drempel-gemist', [article(30), article(34)], ['threshold', 'what-if']),
      answer('herhaald', [article(31)], ['outlook']),
      answer('weigering', [article(34), article(101)], ['outlook', 'dates']),
      answer('statuut', [statuses(1), statuses(2), statuses(5), statuses(9)], ['isp']),
      answer('gesprek', [article(27), article(28), article(56)], ['take-along']),
    ],
  },
  {
    id: 'geld',
    answers: [
      answer('stoppen', [article(8)], ['dates', 'credit']),
      answer('veranderen', [article(9), fees(8)], ['dates', 'credit']),
      answer('studiegeld', [fees(2), fees(3)], ['outlook']),
      answer('studiegeld-stoppen', [fees(7)], ['dates']),
      answer('betalen-lukt-niet', [fees(6), fees(4), article(13)], []),
      answer('groeipakket', [application], ['isp']),
    ],
  },
  {
    id: 'accounts',
    answers: [
      answer('nummers', [application], []),
      answer('q-nummer', [], []),
      answer('alumniportaal', [], []),
      answer('wachtwoord', [], []),
      answer('na-diploma-toegang', [], []),
    ],
  },
  {
    id: 'diploma',
    answers: [
      answer('bewijzen', [article(77), article(81), article(26)], ['earned']),
      answer('creditbewijs-papier', [article(77)], ['dossier']),
      answer('graad', [article(81), article(78)], ['percentage']),
      answer('led', [], []),
      answer('diploma-kwijt', [], []),
      answer('attest-later', [], []),
      answer('alumni-gegevens', [], []),
      answer('school-gegevens', [article(98), article(95), application], []),
      answer('app-gegevens', [], ['settings', 'take-along']),
    ],
  },
];
