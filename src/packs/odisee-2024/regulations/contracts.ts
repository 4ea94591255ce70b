import type { RegulationsPart } from '../../../model/index.ts';

/** Articles 14 to 18 (title 1, section 3): contracts, and the model path or a path of one's own. */
export const contracts: RegulationsPart = {
  id: 'contracten',
  title: { nl: 'Contracten en trajecten', en: 'Contracts and paths' },
  articles: [
    {
      id: '14',
      reference: 'art. 14',
      title: { nl: 'Diplomacontract, creditcontract, examencontract', en: 'Diploma, credit and exam contract' },
      paragraphs: [
        {
          id: 'punt 1',
          words: { nl: 'Met een diplomacontract studeer je voor een diploma.', en: 'Under a diploma contract you study for a diploma.' },
          coverage: { kind: 'computed', rules: ['E.0'] },
        },
        {
          id: 'punt 2',
          words: {
            nl:
              'Met een creditcontract studeer je voor een creditbewijs van een of meer opleidingsonderdelen. De cluster mag er uitsluiten die alles samen ' +
              'toetsen, zoals een stage, bachelorproef of werkplekleren; je ziet dat in het opleidingsprogramma. Een micro-credential geldt als een ' +
              'creditcontract en volgt al zijn regels.',
            en:
              'Under a credit contract you study for a credit certificate of one or more course units. The cluster can exclude units that test everything ' +
              "together, such as an internship, a bachelor's thesis or workplace learning; the programme shows which. A micro-credential counts as a credit " +
              'contract and follows all its rules.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'punt 3',
          words: {
            nl:
              'Met een examencontract leg je alleen examens af: voor een diploma (diploma-examencontract) of voor creditbewijzen (credit-examencontract). ' +
              'Begeleiding door de diensten van de school hoort er niet bij. De cluster bepaalt voor welke opleidingen en opleidingsonderdelen het niet kan, ' +
              'door hun begeleiding, werkvorm of evaluatie. In een werktraject bestaat het diploma-examencontract niet.',
            en:
              'Under an exam contract you only sit exams: for a diploma (diploma-exam contract) or for credit certificates (credit-exam contract). Support ' +
              "by the school's services is not included. The cluster decides for which programmes and course units it is not possible, because of their " +
              'guidance, teaching or assessment. In a work track there is no diploma-exam contract.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: 'punt 3, leeromgeving',
          words: {
            nl: 'De digitale leeromgeving mag je met een examencontract wel gebruiken. Daarvoor betaal je elk jaar {fee.platform}.',
            en: 'You may use the digital learning platform under an exam contract. For that you pay {fee.platform} each year.',
          },
          coverage: { kind: 'computed', rules: ['J.1'] },
        },
        {
          id: 'keuze',
          words: {
            nl:
              'Je kiest het soort contract bij je inschrijving, en die keuze ligt daarmee vast. Stap je later over naar een ander soort, dan volg je de ' +
              'regels daarvan.',
            en: 'You choose the kind of contract when you enrol, and that settles it. If you move to another kind later, you follow the rules of that kind.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
        },
        {
          id: 'diploma',
          words: {
            nl: 'Alleen een diplomacontract of een diploma-examencontract leidt tot een diploma.',
            en: 'You only get a diploma under a diploma contract or a diploma-exam contract.',
          },
          coverage: { kind: 'computed', rules: ['E.0'] },
        },
      ],
    },
    {
      id: '15',
      reference: 'art. 15',
      title: { nl: 'Contracten combineren', en: 'Combining contracts' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Je mag in één academiejaar contracten combineren, maar niet zomaar. De grenzen staan hieronder.',
            en: 'You may combine contracts in one academic year, but within limits. They are below.',
          },
          coverage: { kind: 'computed', rules: ['H.14'] },
        },
        {
          id: 'diploma en credit',
          words: {
            nl:
              'Naast een diplomacontract kan een creditcontract alleen voor opleidingsonderdelen van een andere afstudeerrichting of keuzecluster van je ' +
              'opleiding, of van een heel andere opleiding. In je ISP kies je wat onder welk contract valt; na de ISP-datum ligt dat vast.',
            en:
              'Beside a diploma contract, a credit contract is possible only for course units of another major or elective cluster of your programme, or of ' +
              'an entirely different programme. In your ISP you choose what goes under which contract; after the ISP date that is settled.',
          },
          coverage: { kind: 'computed', rules: ['H.14'] },
          until: {
            nl: 'Tot en met de ISP-datum ({dates.ispSubmit}; onderdelen van het tweede semester {dates.ispSemester2}).',
            en: 'Up to and including the ISP date ({dates.ispSubmit}; second-semester units {dates.ispSemester2}).',
          },
        },
        {
          id: 'twee diplomacontracten',
          words: {
            nl:
              "Twee diplomacontracten voor varianten die naar hetzelfde diploma leiden, kunnen als je beide diploma's echt wil halen. Er moeten " +
              '{isp.secondDiplomaPoints} studiepunten verschillen, en in één variant zit je in de eindfase.',
            en:
              'Two diploma contracts for variants that lead to the same diploma are possible if you really want both diplomas. They must differ by ' +
              '{isp.secondDiplomaPoints} credits, and in one variant you are in the final stage.',
          },
          coverage: { kind: 'computed', rules: ['H.14'] },
        },
        {
          id: 'diploma en diploma-examen',
          words: {
            nl: 'Een diplomacontract en een diploma-examencontract voor varianten met hetzelfde diploma gaan niet samen.',
            en: 'A diploma contract and a diploma-exam contract for variants with the same diploma do not go together.',
          },
          coverage: { kind: 'computed', rules: ['H.14'] },
        },
        {
          id: 'onlogische combinatie',
          words: {
            nl: 'Past een combinatie niet bij een normale studievoortgang, dan kan de school ze weigeren. Je krijgt dan de reden.',
            en: 'If a combination does not fit a normal course of study, the school can refuse it. It then gives you the reason.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
        },
      ],
    },
    {
      id: '16',
      reference: 'art. 16',
      title: { nl: 'Modeltrajecten en fasen', en: 'Model paths and stages' },
      paragraphs: [
        {
          id: 'bacheloropleiding',
          words: {
            nl:
              'Elke bachelor waarvoor een diplomacontract of diploma-examencontract bestaat, heeft minstens één modeltraject. Dat is verdeeld in ' +
              'opleidingsfasen van 54 tot 66 studiepunten.',
            en:
              "Every bachelor's programme you can follow under a diploma or diploma-exam contract has at least one model path. It is divided into programme " +
              'stages of 54 to 66 credits.',
          },
          coverage: { kind: 'computed', rules: ['A.6', 'H.15'] },
        },
        {
          id: 'graduaatsopleiding',
          words: {
            nl: 'In een graduaat kan een fase kleiner zijn, afhankelijk van voor wie de opleiding bedoeld is.',
            en: 'In an associate degree a stage can be smaller, depending on whom the programme is meant for.',
          },
          coverage: { kind: 'computed', rules: ['A.6', 'H.15'] },
        },
      ],
    },
    {
      id: '17',
      reference: 'art. 17',
      title: { nl: 'Modeltraject of een eigen traject', en: 'Model path or a path of your own' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'In een modeltraject neem je in één jaar alle opleidingsonderdelen van één fase op. Neem je er minder op, of ook uit andere fasen, dan volg je ' +
              'een geïndividualiseerd traject.',
            en:
              'On a model path you take all course units of one stage in one year. If you take fewer, or also some of other stages, you follow an individual ' +
              'path.',
          },
          coverage: { kind: 'computed', rules: ['H.15'] },
        },
        {
          id: 'garantie',
          words: {
            nl:
              'Alleen in een modeltraject krijg je de garantie op een haalbaar uurrooster voor alle verplichte opleidingsonderdelen, met ten hoogste één ' +
              'examen per dag.',
            en: 'Only on a model path are you guaranteed a workable timetable for all mandatory course units, with at most one exam a day.',
          },
          coverage: { kind: 'computed', rules: ['H.15'] },
        },
        {
          id: 'titel 3',
          words: {
            nl: 'De cluster Sociaal-agogisch werk heeft een eigen afwijking van dit artikel. Lees ze bij titel 3.',
            en: 'The cluster of social work has a deviation of its own from this article. Read it under title 3.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
        },
      ],
    },
    {
      id: '18',
      reference: 'art. 18',
      title: { nl: 'Als de school het modeltraject wijzigt', en: 'When the school changes the model path' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Wijzigt Odisee een modeltraject, dan geldt dat voor wie al ingeschreven is pas vanaf het volgende academiejaar, behalve bij overmacht. De ' +
              'school maakt het meteen en duidelijk bekend en zorgt voor een overgangsregeling.',
            en:
              'If Odisee changes a model path, this applies to those already enrolled only from the next academic year on, force majeure aside. The school ' +
              'announces it at once and clearly and sees to a transition.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
  ],
};
