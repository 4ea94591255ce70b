import type { RegulationsPart } from '../../../model/index.ts';

/** Articles 19 to 26 (title 1, section 4): the individual study programme and exemptions; and the school's own pages about its ISP application. */
export const isp: RegulationsPart = {
  id: 'isp',
  title: { nl: 'Je individueel studieprogramma (ISP)', en: 'Your individual study programme (ISP)' },
  articles: [
    {
      id: '19',
      reference: 'art. 19',
      title: { nl: 'Je ISP indienen', en: 'Submitting your ISP' },
      paragraphs: [
        {
          id: 'samenstellen',
          words: {
            nl: 'Je stelt je ISP zelf samen. Daarbij volg je dit reglement en wat het opleidingsprogramma zegt over je opleiding en haar opleidingsonderdelen.',
            en: 'You compose your ISP yourself. In doing so you follow these regulations and what the programme says about your studies and its course units.',
          },
          coverage: { kind: 'computed', rules: ['H.16', 'H.8'] },
        },
        {
          id: 'indienen',
          words: {
            nl: 'Je dient het in via de ISP-toepassing, op tijd. De data staan bij de procedure.',
            en: 'You submit it through the ISP application, in time. The dates are under the procedure.',
          },
          coverage: { kind: 'computed', rules: ['H.12'] },
          until: { nl: 'Tot en met {dates.ispSubmit}.', en: 'Up to and including {dates.ispSubmit}.' },
          how: { nl: 'In de ISP-toepassing op www.odisee.be.', en: 'In the ISP application on www.odisee.be.' },
        },
        {
          id: 'te laat',
          words: {
            nl: 'Dien je geen ISP in voor de uiterste datum, dan kan Odisee je definitief uitschrijven uit de opleiding.',
            en: 'If you submit no ISP by the last date, Odisee can remove you from the programme for good.',
          },
          coverage: { kind: 'explained', by: 'school' },
          decides: 'school',
          until: { nl: 'Tot en met {dates.ispSubmit}.', en: 'Up to and including {dates.ispSubmit}.' },
        },
        {
          id: 'tolerantie eerst',
          words: {
            nl:
              'Was je vroeger al in deze opleiding ingeschreven, beslis dan eerst in je tolerantiedossier over elke tolereerbare onvoldoende (art. 91). Pas ' +
              'daarna kan je je ISP indienen.',
            en:
              'If you were enrolled in this programme before, first decide in your tolerance file about each fail that can be tolerated (art. 91). Only then ' +
              'can you submit your ISP.',
          },
          coverage: { kind: 'computed', rules: ['D.13', 'H.12'] },
          decides: 'student',
        },
        {
          id: 'procedure',
          words: {
            nl:
              'Dien je ISP in tegen de datum hieronder. Daarna kan je zelf niets meer veranderen. De cluster keurt het goed of legt met jou een ander vast, ' +
              'tot en met {dates.ispApproval}. Vanaf dan liggen je keuzes voor het eerste semester vast.',
            en:
              'Submit your ISP by the date below. After that you cannot change anything yourself. The cluster approves it or settles another one with you, ' +
              'up to and including {dates.ispApproval}. From then on your first-semester choices are final.',
          },
          coverage: { kind: 'computed', rules: ['H.1', 'A.3', 'K.3'] },
          decides: 'cluster',
          until: { nl: 'Tot en met {dates.ispSubmit}.', en: 'Up to and including {dates.ispSubmit}.' },
        },
        {
          id: 'procedure, tweede semester',
          words: {
            nl:
              'Wat in het tweede semester start, kan je bij het begin van dat semester nog aanpassen. Is het je eerste inschrijving in de opleiding, dan ' +
              'gelden de grenzen van art. 22 §2. De cluster beslist tot en met {dates.ispSemester2Approval}; dan liggen ook die keuzes vast.',
            en:
              'What starts in the second semester you can still change at the beginning of that semester. If this is your first enrolment in the programme, ' +
              'the limits of art. 22 §2 hold. The cluster decides up to and including {dates.ispSemester2Approval}; then those choices are final too.',
          },
          coverage: { kind: 'computed', rules: ['H.1', 'K.3'] },
          decides: 'cluster',
          until: { nl: 'Tot en met {dates.ispSemester2}.', en: 'Up to and including {dates.ispSemester2}.' },
        },
        {
          id: 'procedure, late inschrijving',
          words: {
            nl:
              'Schrijf je pas na deze data in, dan dien je je ISP in binnen {isp.submitAfterEnrolmentDays} dagen na je inschrijving. De cluster keurt het zo ' +
              'snel mogelijk goed of legt met jou een ander vast.',
            en:
              'If you enrol only after these dates, you submit your ISP within {isp.submitAfterEnrolmentDays} days of your enrolment. The cluster approves ' +
              'it or settles another one with you as soon as it can.',
          },
          coverage: { kind: 'computed', rules: ['H.1'] },
          decides: 'cluster',
          until: { nl: 'Binnen {isp.submitAfterEnrolmentDays} dagen na je inschrijving.', en: 'Within {isp.submitAfterEnrolmentDays} days of your enrolment.' },
        },
        {
          id: 'procedure, na een examenkans',
          words: {
            nl: 'Zodra er voor jou een examenkans van een opleidingsonderdeel geweest is, blijft het in je ISP staan. Uitschrijven kan dan niet meer.',
            en: 'Once there has been an exam opportunity of a course unit for you, it stays in your ISP. You can no longer withdraw from it.',
          },
          coverage: { kind: 'computed', rules: ['H.13'] },
        },
        {
          id: 'procedure, rechtzetting',
          words: {
            nl: 'Na deze data wordt alleen nog iets rechtgezet bij overmacht of bij een administratieve fout.',
            en: 'After these dates something is corrected only by force majeure or after an administrative error.',
          },
          coverage: { kind: 'computed', rules: ['H.12'] },
        },
      ],
    },
    {
      id: '20',
      reference: 'art. 20',
      title: { nl: 'Regels voor elk ISP', en: 'Rules for every ISP' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Je houdt rekening met de volgtijdelijkheid (wat je eerst gevolgd of verworven moet hebben) en met voortgangseisen (hoeveel studiepunten je al ' +
              'moet hebben). Ze staan in het opleidingsprogramma.',
            en:
              'You take account of the sequence rules (what you must have followed or acquired first) and of progress requirements (how many credits you ' +
              'must already have). They are in the programme.',
          },
          coverage: { kind: 'computed', rules: ['H.4', 'H.5'] },
        },
        {
          id: '§2',
          words: {
            nl: 'Met een diplomacontract of diploma-examencontract telt je ISP {isp.minimumPoints} tot {isp.maximumPoints} studiepunten per academiejaar.',
            en: 'Under a diploma or diploma-exam contract your ISP has {isp.minimumPoints} to {isp.maximumPoints} credits per academic year.',
          },
          coverage: { kind: 'computed', rules: ['H.2', 'C.1'] },
        },
        {
          id: '§2, minder',
          words: {
            nl: 'Minder dan {isp.minimumPoints} mag als deze opleiding niet je hoofdinschrijving is, of als er minder overblijft tot je diploma.',
            en: 'Fewer than {isp.minimumPoints} is allowed when this programme is not your main enrolment, or when less than that is left before your diploma.',
          },
          coverage: { kind: 'computed', rules: ['H.2'] },
        },
        {
          id: '§2, recht',
          words: {
            nl:
              'Je mag altijd minstens {isp.rightPoints} studiepunten van dezelfde opleiding opnemen. Dat recht vervalt alleen als volgtijdelijkheid het ' +
              'belet, of als je een bindende voorwaarde kreeg (art. 29 en 30).',
            en:
              'You may always take at least {isp.rightPoints} credits of the same programme. You lose that right only if sequence rules prevent it, or if ' +
              'you were given a binding condition (art. 29 and 30).',
          },
          coverage: { kind: 'computed', rules: ['H.2'] },
        },
        {
          id: '§2, voorbereidingsprogramma',
          words: {
            nl: 'In een voorbereidingsprogramma is er geen minimum en geen maximum.',
            en: 'In a preparatory programme there is no minimum and no maximum.',
          },
          coverage: { kind: 'computed', rules: ['H.2'] },
        },
        {
          id: '§2, internationale studenten',
          words: {
            nl:
              'Heb je geen EER-nationaliteit en verblijf je hier tijdelijk als student, dan volg je minstens {isp.nonEEAMinimumPoints} studiepunten. Minder ' +
              'kan als de opleiding je van bepaalde opleidingsonderdelen uitsluit, of als je aan het einde van je studie zit.',
            en:
              'If you have no EEA nationality and stay here temporarily as a student, you follow at least {isp.nonEEAMinimumPoints} credits. Fewer is ' +
              'possible when the programme bars you from certain course units, or when you are at the end of your studies.',
          },
          coverage: { kind: 'computed', rules: ['H.2'] },
        },
        {
          id: '§3',
          words: {
            nl: 'Wat je vroeger in deze opleiding opnam zonder creditbewijs of tolerantie, neem je opnieuw op.',
            en: 'What you took in this programme before without a credit certificate or tolerance, you take again.',
          },
          coverage: { kind: 'computed', rules: ['H.3'] },
        },
        {
          id: '§3, keuze en afstudeerrichting',
          words: {
            nl:
              'Een keuze-opleidingsonderdeel mag je vervangen door een ander, en ook een opleidingsonderdeel van een afstudeerrichting of onderwijsvak. De ' +
              'regels van de decretale drempel blijven daarbij gelden (art. 30).',
            en:
              'You may replace an elective by another one, and also a course unit of a major or teaching subject. The rules of the statutory threshold still ' +
              'hold (art. 30).',
          },
          coverage: { kind: 'computed', rules: ['H.3', 'F.4', 'F.3'] },
        },
        {
          id: '§3, aanvullen',
          words: {
            nl: 'Daarna vul je je ISP met andere opleidingsonderdelen aan, zolang je binnen deze regels blijft.',
            en: 'After that you add other course units to your ISP, as long as you stay within these rules.',
          },
          coverage: { kind: 'computed', rules: ['H.3', 'H.2'] },
        },
        {
          id: '§4',
          words: {
            nl: 'Noemt de ECTS-fiche twee opleidingsonderdelen van je opleiding identiek, dan kan je er maar één van opnemen.',
            en: 'When the course sheet calls two course units of your programme identical, you can take only one of them.',
          },
          coverage: { kind: 'computed', rules: ['H.6'] },
        },
      ],
    },
    {
      id: '21',
      reference: 'art. 21',
      title: { nl: 'Je eerste inschrijving in een opleiding', en: 'Your first enrolment in a programme' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Begin je bij Odisee aan een opleiding met een diplomacontract of diploma-examencontract, dan neem je eerst alles op van de eerste fase van ' +
              'het modeltraject. Uitzonderingen staan in art. 22 §2.',
            en:
              'When you begin a programme at Odisee under a diploma or diploma-exam contract, you first take everything of the first stage of the model ' +
              'path. Exceptions are in art. 22 §2.',
          },
          coverage: { kind: 'computed', rules: ['H.7'] },
        },
        {
          id: 'aanvullen',
          words: {
            nl: 'Daarbovenop mag je nog andere opleidingsonderdelen opnemen, binnen de regels van art. 20.',
            en: 'On top of that you may take other course units, within the rules of art. 20.',
          },
          coverage: { kind: 'computed', rules: ['H.7', 'H.2', 'H.4'] },
        },
        {
          id: 'drempelpakket',
          words: {
            nl:
              'In een initiële bachelor is dit eerste ISP je drempelpakket. Je moet alles ervan verworven hebben binnen {threshold.years} academiejaren, ' +
              'anders haal je de decretale drempel niet (art. 30).',
            en:
              "In an initial bachelor's programme this first ISP is your threshold package. You must have acquired all of it within {threshold.years} " +
              'academic years, or you miss the statutory threshold (art. 30).',
          },
          coverage: { kind: 'computed', rules: ['F.1', 'F.3'] },
          until: {
            nl: 'Tot het einde van je academiejaar {threshold.years} in de opleiding.',
            en: 'Until the end of your academic year {threshold.years} in the programme.',
          },
        },
        {
          id: 'overstap van een andere school',
          words: {
            nl:
              'Volgde je dezelfde bachelor vanaf academiejaar {threshold.fromYear} aan een andere hogeschool en kom je voor je volgende jaar naar Odisee, ' +
              'dan maakt de cluster een pakket op maat. Het telt zoveel studiepunten als je eerste drempelpakket daar, min de credits die je daar haalde, en ' +
              'lijkt zoveel mogelijk op dat pakket. Je moet het nog datzelfde academiejaar verwerven.',
            en:
              "If you followed the same bachelor's programme from academic year {threshold.fromYear} on at another university college and come to Odisee for " +
              'your next year, the cluster makes a custom package. It has as many credits as your threshold package there, minus the credits you earned ' +
              'there, and resembles that package as closely as possible. You must acquire it within that same academic year.',
          },
          coverage: { kind: 'computed', rules: ['F.7'] },
          decides: 'cluster',
          until: { nl: 'Tot het einde van dat academiejaar.', en: 'Until the end of that academic year.' },
        },
      ],
    },
    {
      id: '22',
      reference: 'art. 22',
      title: { nl: 'Afwijken van de ISP-regels', en: 'Deviating from the ISP rules' },
      paragraphs: [
        {
          id: '',
          words: {
            nl: 'Wil je van de regels voor je ISP afwijken, bezorg dan op tijd een voorstel met je redenen. De cluster beslist.',
            en: 'If you want to deviate from the rules for your ISP, hand in a proposal with your reasons in time. The cluster decides.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'cluster',
          until: { nl: 'Tot en met de ISP-datum ({dates.ispSubmit}).', en: 'Up to and including the ISP date ({dates.ispSubmit}).' },
        },
        {
          id: '§1',
          words: {
            nl:
              'Je kan vragen om minder studiepunten op te nemen dan het minimum, of om af te wijken van een volgtijdelijkheid VT (gevolgd). Daarvoor is een ' +
              'van deze redenen nodig: je volgt een erkend werktraject; je schreef laat in en de cluster kan je het minimum echt niet aanbieden; of je hebt ' +
              'een statuut of erkenning.',
            en:
              'You can ask to take fewer credits than the minimum, or to deviate from a sequence rule VT (followed). You need one of these reasons: you are ' +
              'on a recognised work track; you enrolled late and the cluster really cannot offer you the minimum; or you have a status or recognition.',
          },
          coverage: { kind: 'computed', rules: ['H.2', 'H.4'] },
          decides: 'cluster',
        },
        {
          id: '§1, statuut of erkenning',
          words: {
            nl:
              "Zo'n statuut of erkenning kan steunen op een ernstige functiebeperking, ernstige medische redenen, topsport of kunst, ondernemen, of voltijds " +
              'werk: minstens 80 uur per maand, of minstens de helft van voltijds in je sector. De lijst is niet volledig.',
            en:
              'Such a status or recognition can rest on a serious functional disability, serious medical reasons, top sport or art, entrepreneurship, or ' +
              'full-time work: at least 80 hours a month, or at least half of full-time in your sector. The list is not exhaustive.',
          },
          coverage: { kind: 'explained', by: 'student-services' },
        },
        {
          id: '§1, maximum',
          words: {
            nl: 'Meer studiepunten dan het maximum kan je vragen als je studie-efficiëntie vorig jaar uitstekend was, of als je hoogbegaafd bent.',
            en: 'You can ask for more credits than the maximum if your study efficiency was excellent last year, or if you are gifted.',
          },
          coverage: { kind: 'computed', rules: ['H.2'] },
          decides: 'cluster',
        },
        {
          id: '§1, VVT',
          words: {
            nl: 'Van een vereiste volgtijdelijkheid VVT (verworven) wijkt de school nooit af: dat is een kwestie van veiligheid.',
            en: 'The school never deviates from a sequence rule VVT (acquired): that is a matter of safety.',
          },
          coverage: { kind: 'computed', rules: ['H.4'] },
        },
        {
          id: '§1, hernemen',
          words: {
            nl:
              'Een opleidingsonderdeel niet hernemen, kan in twee gevallen: de ombuds stelde bijzondere persoonlijke omstandigheden vast, of je schreef je ' +
              'na {dates.ispApproval} opnieuw in en het start in het eerste semester of loopt het hele jaar.',
            en:
              'You need not retake a course unit in two cases: the ombuds established special personal circumstances, or you re-enrolled after ' +
              '{dates.ispApproval} and it starts in the first semester or runs all year.',
          },
          coverage: { kind: 'computed', rules: ['H.3'] },
          decides: 'ombuds',
          how: { nl: 'Voor bijzondere omstandigheden: praat met de ombuds.', en: 'For special circumstances: talk to the ombuds.' },
        },
        {
          id: '§1, procedure',
          words: {
            nl: 'Dien je aanvraag in bij de trajectbegeleider. Je hoort de beslissing binnen {terms.deviationAnswerDays} dagen.',
            en: 'Hand in your request to the study-track counsellor. You hear the decision within {terms.deviationAnswerDays} days.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'cluster',
          until: { nl: 'Tot en met de ISP-datum ({dates.ispSubmit}).', en: 'Up to and including the ISP date ({dates.ispSubmit}).' },
          how: { nl: 'Bij de trajectbegeleider.', en: 'With the study-track counsellor.' },
        },
        {
          id: '§2',
          words: {
            nl:
              'Is het je eerste inschrijving in de opleiding, dan mag je ISP alleen van de eerste fase afwijken om een van de redenen hieronder. Je vraagt ' +
              'het, en de cluster moet het toestaan.',
            en:
              'If this is your first enrolment in the programme, your ISP may deviate from the first stage only for one of the reasons below. You ask for ' +
              'it, and the cluster has to allow it.',
          },
          coverage: { kind: 'computed', rules: ['H.7'] },
          decides: 'cluster',
        },
        {
          id: '§2, 1)',
          words: {
            nl: 'Je hebt een bijzonder statuut of een erkenning, of je werkt en volgt een erkend werktraject.',
            en: 'You have a special status or a recognition, or you work and follow a recognised work track.',
          },
          coverage: { kind: 'computed', rules: ['H.7'] },
          decides: 'cluster',
        },
        {
          id: '§2, 2)',
          words: {
            nl: 'Je hebt al een bachelor, master of gelijkwaardig diploma en kreeg daarmee vrijstellingen.',
            en: "You already hold a bachelor's, master's or equivalent degree and were granted exemptions because of it.",
          },
          coverage: { kind: 'computed', rules: ['H.7'] },
          decides: 'cluster',
        },
        {
          id: '§2, 3)',
          words: {
            nl: 'De studietrajectbegeleider stond je een geïndividualiseerd traject toe, om een van de redenen a tot e.',
            en: 'The study-track counsellor allowed you an individual path, for one of the reasons a to e.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          decides: 'study-track-counsellor',
        },
        {
          id: '§2, 3) a',
          words: { nl: 'Je kreeg een aantal vrijstellingen (art. 25 of 26).', en: 'You were granted a number of exemptions (art. 25 or 26).' },
          coverage: { kind: 'computed', rules: ['H.7'] },
          decides: 'study-track-counsellor',
        },
        {
          id: '§2, 3) b',
          words: {
            nl: 'Je schreef in na {dates.enrol} en hebt te weinig tijd om de hele eerste fase op te nemen.',
            en: 'You enrolled after {dates.enrol} and have too little time to take the whole first stage.',
          },
          coverage: { kind: 'computed', rules: ['H.7'] },
          decides: 'study-track-counsellor',
        },
        {
          id: '§2, 3) c',
          words: {
            nl:
              'Je wil minder opnemen omdat je resultaten van het eerste semester tegenvielen. Dat kan als een andere reden van dit artikel ook voor jou ' +
              'geldt, als je alles van het tweede semester schrapt om volgend jaar iets anders te gaan doen, of als je de opleiding helemaal verlaat.',
            en:
              'You want to take less because your first-semester results were disappointing. That is possible if another reason of this article also applies ' +
              'to you, if you drop everything of the second semester to do something else next year, or if you leave the programme altogether.',
          },
          coverage: { kind: 'computed', rules: ['H.7', 'H.13'] },
          decides: 'study-track-counsellor',
        },
        {
          id: '§2, 3) d',
          words: {
            nl: 'Je hoort bij een vooraf bepaalde groep voor wie de opleiding standaard een eigen traject heeft.',
            en: 'You belong to a group defined beforehand for which the programme has a path of its own by default.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          decides: 'study-track-counsellor',
        },
        {
          id: '§2, 3) e',
          words: {
            nl: 'Je persoonlijke dossier geeft er reden toe. De beslissing vermeldt waarom.',
            en: 'Your personal file gives cause for it. The decision says why.',
          },
          coverage: { kind: 'explained', by: 'study-track-counsellor' },
          decides: 'study-track-counsellor',
        },
        {
          id: '§2, procedure',
          words: {
            nl: 'Dien je aanvraag in bij de trajectbegeleider. Je hoort de beslissing binnen {terms.deviationAnswerDays} dagen.',
            en: 'Hand in your request to the study-track counsellor. You hear the decision within {terms.deviationAnswerDays} days.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'cluster',
          until: {
            nl: 'Tot en met de ISP-datum ({dates.ispSubmit}; onderdelen van het tweede semester {dates.ispSemester2}).',
            en: 'Up to and including the ISP date ({dates.ispSubmit}; second-semester units {dates.ispSemester2}).',
          },
          how: { nl: 'Bij de trajectbegeleider.', en: 'With the study-track counsellor.' },
        },
      ],
    },
    {
      id: '23',
      reference: 'art. 23',
      title: { nl: 'Een opleidingsonderdeel uit je ISP halen', en: 'Withdrawing from a course unit' },
      paragraphs: [
        {
          id: '§1, hernomen',
          words: {
            nl:
              'Je kan niet uitschrijven voor een opleidingsonderdeel dat je al een vorig jaar opnam zonder creditbewijs of tolerantie. Alleen bijzondere ' +
              'persoonlijke omstandigheden, vastgesteld door de ombuds, veranderen dat.',
            en:
              'You cannot withdraw from a course unit that you already took in an earlier year without a credit certificate or tolerance. Only special ' +
              'personal circumstances, established by the ombuds, change that.',
          },
          coverage: { kind: 'computed', rules: ['H.13'] },
          decides: 'ombuds',
          how: { nl: 'Praat met de ombuds.', en: 'Talk to the ombuds.' },
        },
        {
          id: '§1, examenkans',
          words: {
            nl: 'Je kan ook niet meer uitschrijven zodra er voor jou een examenkans geweest is. Een gemiste kans telt mee.',
            en: 'Nor can you withdraw once there has been an exam opportunity for you. A missed one counts.',
          },
          coverage: { kind: 'computed', rules: ['H.13'] },
        },
        {
          id: '§1, eerste fase',
          words: {
            nl:
              'Moet je in een bachelor de hele eerste fase opnemen omdat je er voor het eerst inschrijft (art. 21), dan kan je voor die opleidingsonderdelen ' +
              'niet uitschrijven. Val je onder een uitzondering van art. 22 §2, dan wel.',
            en:
              "If you have to take the whole first stage of a bachelor's programme because you enrol in it for the first time (art. 21), you cannot withdraw " +
              'from those course units. If an exception of art. 22 §2 applies to you, you can.',
          },
          coverage: { kind: 'computed', rules: ['H.13'] },
        },
        {
          id: '§2',
          words: {
            nl:
              'Uitschrijven heeft uiterste data, in een graduaat én in een bachelor. Ze hangen af van het semester waarin het opleidingsonderdeel start; ' +
              'zodra je een examenkans gebruikte, is het sowieso te laat.',
            en:
              "Withdrawing has last dates, in an associate degree and in a bachelor's programme. They depend on the semester in which the course unit " +
              'starts; once you used an exam opportunity it is too late anyway.',
          },
          coverage: { kind: 'computed', rules: ['H.13', 'A.3', 'K.4'] },
          until: {
            nl:
              'Start in het eerste semester: tot en met {dates.lastWithdrawalSemester1}. Start in het tweede semester: tot en met ' +
              '{dates.lastWithdrawalSemester2}.',
            en:
              'Starts in the first semester: up to and including {dates.lastWithdrawalSemester1}. Starts in the second semester: up to and including ' +
              '{dates.lastWithdrawalSemester2}.',
          },
        },
        {
          id: '§3',
          words: {
            nl:
              'Ook bij één opleidingsonderdeel bepaalt de datum hoeveel studiegeld je betaalt. Dat geldt voor een graduaat en een bachelor; zie de bijlage ' +
              'over studiegelden.',
            en:
              "For a single course unit too the date decides how much of the tuition fee you pay. That holds for an associate degree and a bachelor's " +
              'programme; see the annex on fees.',
          },
          coverage: { kind: 'computed', rules: ['J.5'] },
        },
        {
          id: '§4',
          words: {
            nl: 'In een bachelor bepaalt de datum of je leerkrediet terugkomt: dezelfde grenzen als in art. 8.',
            en: "In a bachelor's programme the date decides whether your learning credit comes back: the same limits as in art. 8.",
          },
          coverage: { kind: 'computed', rules: ['I.6'] },
          until: {
            nl: 'Eerste semester: tot en met {dates.lastWithdrawalSemester1}. Tweede semester: tot en met {dates.lastWithdrawalSemester2}.',
            en: 'First semester: up to and including {dates.lastWithdrawalSemester1}. Second semester: up to and including {dates.lastWithdrawalSemester2}.',
          },
        },
      ],
    },
    {
      id: '24',
      reference: 'art. 24',
      title: { nl: 'Een deel elders volgen', en: 'Taking part of your studies elsewhere' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Elke cluster bepaalt wat je met je diplomacontract of diploma-examencontract mag volgen buiten je opleiding: in een andere, of aan een andere ' +
              'school in België of het buitenland. Ga je op uitwisseling, lees dan titel 4.',
            en:
              'Each cluster decides what you may take under your diploma or diploma-exam contract in another programme or at another school, in Belgium or ' +
              'abroad. If you go on an exchange, read title 4.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: '§1',
          words: {
            nl:
              'Een keuze-opleidingsonderdeel kan je volgen bij een andere partner van de Associatie KU Leuven. Daarvoor heb je bij Odisee een ' +
              'diplomacontract of diploma-examencontract, en mag het bij ons geen verplicht opleidingsonderdeel van je opleiding zijn. Je cluster én de ' +
              'verantwoordelijke aan de andere school moeten toestemmen.',
            en:
              'You can take an elective at another partner of the KU Leuven Association. For that you have a diploma or diploma-exam contract at Odisee, and ' +
              'the unit may not be a mandatory one of your own programme. Your cluster and the person responsible at the other school both have to agree.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: '§1, procedure',
          words: {
            nl:
              'Je vult een overeenkomst in en dient ze in als iedereen getekend heeft. Je betaalt geen extra studiegeld, Odisee verzekert je tegen ' +
              'ongevallen, en de andere school geeft je toegang tot lessen, examens en lokalen en bezorgt Odisee je resultaat.',
            en:
              'You fill in an agreement and hand it in when everybody has signed. You pay no extra tuition fee, Odisee insures you against accidents, and ' +
              'the other school gives you access to classes, exams and rooms and sends your result to Odisee.',
          },
          coverage: { kind: 'explained', by: 'student-administration' },
          until: {
            nl: 'Tot en met de ISP-datum ({dates.ispSubmit}; onderdelen van het tweede semester {dates.ispSemester2}).',
            en: 'Up to and including the ISP date ({dates.ispSubmit}; second-semester units {dates.ispSemester2}).',
          },
          how: { nl: 'Bij de dienst Studentenadministratie van je campus.', en: 'At the student administration of your campus.' },
        },
        {
          id: '§2',
          words: {
            nl:
              'Je kan de cluster ook zelf voorstellen om opleidingsonderdelen door andere te vervangen, binnen of buiten Odisee. Geef je redenen. Zegt de ' +
              'cluster ja, dan zegt ze er ook bij hoe de resultaten meetellen voor je diploma. De studiepunten van de andere school komen in je ISP, behalve ' +
              'als de cluster met een reden anders beslist.',
            en:
              'You can also propose to the cluster yourself to replace course units by others, within Odisee or outside it. Give your reasons. If the ' +
              'cluster agrees, it also says how the results count towards your diploma. The credits of the other school enter your ISP, unless the cluster ' +
              'decides otherwise and says why.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
          how: { nl: 'Schrijf je voorstel aan de cluster.', en: 'Send your proposal to the cluster.' },
        },
        {
          id: '§3',
          words: {
            nl:
              'De cluster kijkt naar drie dingen: a) passen de doelen van het andere opleidingsonderdeel bij je opleiding, b) is het niveau goed, c) klopt ' +
              'het aantal studiepunten.',
            en:
              'The cluster looks at three things: a) do the aims of the other course unit fit your programme, b) is the level right, c) does the number of ' +
              'credits match.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '25',
      reference: 'art. 25',
      title: { nl: 'Vrijstellingen', en: 'Exemptions' },
      paragraphs: [
        {
          id: '§1',
          words: {
            nl:
              'Met een vrijstelling hoef je over een (deel van een) opleidingsonderdeel geen examen af te leggen. Ze steunt op een creditbewijs, een ' +
              'studiebewijs of een bewijs van bekwaamheid. De cluster vergelijkt, zo nodig samen met de docenten.',
            en:
              'With an exemption you need not sit an exam on (part of) a course unit. It rests on a credit certificate, a certificate of study or a ' +
              'certificate of competence. The cluster compares, with the lecturers if need be.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: '§1, voorwaarden',
          words: {
            nl: 'Wat je voorlegt, moet echt van jou zijn (authentiek), tonen wat je vandaag kan (actueel) en genoeg van de opleiding dekken (relevant).',
            en: 'What you submit must really be yours (authentic), show what you can do today (current) and cover enough of the programme (relevant).',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
        {
          id: '§1, omvang',
          words: {
            nl: 'Een vrijstelling telt evenveel studiepunten als het opleidingsonderdeel zelf, altijd gehele punten.',
            en: 'An exemption counts as many credits as the course unit itself, always whole ones.',
          },
          coverage: { kind: 'computed', rules: ['C.1', 'I.2'] },
        },
        {
          id: '§1, deelvrijstelling',
          words: {
            nl: 'Een deelvrijstelling kan alleen voor een onderwijsleeractiviteit. Je schrijft je dan nog voor het hele opleidingsonderdeel in.',
            en: 'A partial exemption is possible only for a learning activity. You then still enrol for the whole course unit.',
          },
          coverage: { kind: 'computed', rules: ['B.10', 'J.4'] },
        },
        {
          id: '§1, cijfer',
          words: {
            nl: 'Het cijfer van vroeger telt bij een vrijstelling niet meer mee. Heeft het opleidingsonderdeel dezelfde code, dan komt het cijfer wel mee.',
            en: 'With an exemption your earlier mark no longer counts. If the course unit has the same code, the mark does come along.',
          },
          coverage: { kind: 'computed', rules: ['E.3'] },
        },
        {
          id: '§1, definitief',
          words: {
            nl: 'Vraag je een vrijstelling aan en krijg je ze, dan is dat definitief. Je kan het opleidingsonderdeel daarna niet alsnog afleggen.',
            en: 'If you ask for an exemption and get it, that is final. You cannot sit the course unit after all.',
          },
          coverage: { kind: 'computed', rules: ['H.10', 'H.8'] },
        },
        {
          id: '§1, procedure',
          words: {
            nl:
              'Je vraagt vrijstellingen aan bij je eerste inschrijving in de opleiding. Later kan dat alleen met nieuwe elementen. Je dient een volledig ' +
              'aanmeldingsformulier in met een dossier: je creditbewijzen of andere studiebewijzen.',
            en:
              'You ask for exemptions at your first enrolment in the programme. Later that is possible only with new elements. You hand in a complete form ' +
              'with a file: your credit certificates or other certificates of study.',
          },
          coverage: { kind: 'computed', rules: ['H.10', 'K.3'] },
          decides: 'cluster',
          until: { nl: 'Tot en met de ISP-datum ({dates.ispSubmit}).', en: 'Up to and including the ISP date ({dates.ispSubmit}).' },
          how: {
            nl: 'Bij je cluster; de dienst Studentenadministratie van je campus kan het doorgeven.',
            en: 'With the cluster, or through the student administration of your campus.',
          },
        },
        {
          id: '§1, registreren',
          words: {
            nl:
              'Een vrijstelling die je kreeg, registreer je zelf met de gevraagde documenten. De goedkeuring komt ten laatste samen met die van je ISP, tot ' +
              'en met {dates.ispApproval}.',
            en:
              'An exemption you were granted, you register yourself with the documents that are asked for. Approval comes at the latest together with that ' +
              'of your ISP, up to and including {dates.ispApproval}.',
          },
          coverage: { kind: 'computed', rules: ['H.10'] },
          decides: 'student',
          until: { nl: 'Tot en met de ISP-datum ({dates.ispSubmit}).', en: 'Up to and including the ISP date ({dates.ispSubmit}).' },
          how: { nl: 'In de toepassing op www.odisee.be.', en: 'In the application on www.odisee.be.' },
        },
        {
          id: '§2',
          words: {
            nl:
              'In een verkort programma voor een bepaalde doelgroep krijg je een heel pakket studiepunten vrij. Bestaat er geen verkort programma, dan kan ' +
              'het ook voor jou alleen, maar altijd op basis van een diploma dat je al hebt.',
            en:
              'In a shortened programme for a particular group you are exempted from a whole package of credits. Where there is no shortened programme it is ' +
              'also possible for you alone, but always on the basis of a degree you already hold.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
          decides: 'cluster',
        },
      ],
    },
    {
      id: '26',
      reference: 'art. 26',
      title: { nl: 'Vrijstelling door wat je elders leerde (EVC)', en: 'Exemption for what you learned elsewhere (EVC)' },
      paragraphs: [
        {
          id: '',
          words: {
            nl:
              'Leerde je iets op het werk of elders, zonder studiebewijs, dan kan je het laten erkennen. Het bewijs van bekwaamheid dat je zo krijgt, blijft ' +
              'in principe altijd geldig.',
            en:
              'If you learned something at work or elsewhere, without a certificate of study, you can have it recognised. The certificate of competence you ' +
              'get in this way stays valid in principle.',
          },
          coverage: { kind: 'explained', by: 'prior-learning-coordinator' },
        },
        {
          id: 'procedure, a) aanvraag',
          words: {
            nl:
              'Je vraagt de erkenning aan en bewijst je competenties met een portfolio; de trajectbegeleider helpt je daarbij. Leert geen enkele opleiding ' +
              'van Odisee die competenties aan, dan hoor je dat en kan je naar een andere school van de Associatie verwezen worden.',
            en:
              'You apply for recognition and show your competences with a portfolio; the study-track counsellor helps you with it. If no programme of Odisee ' +
              'teaches those competences, you are told so and may be referred to another school of the Association.',
          },
          coverage: { kind: 'explained', by: 'prior-learning-coordinator' },
          decides: 'prior-learning-coordinator',
          how: {
            nl: 'Bij de assessmentcoördinator van Odisee; voor het portfolio bij de trajectbegeleider.',
            en: 'With the assessment coordinator of Odisee; for the portfolio with the study-track counsellor.',
          },
        },
        {
          id: 'procedure, b) voorwaarden',
          words: {
            nl:
              'Je bewijs moet echt van jou zijn, tonen wat je vandaag kan en genoeg van de opleiding dekken. Het gaat ook over voldoende ervaring, in ' +
              'verschillende situaties.',
            en:
              'Your proof must really be yours, show what you can do today and cover enough of the programme. It is also about enough experience, in various ' +
              'situations.',
          },
          coverage: { kind: 'explained', by: 'prior-learning-coordinator' },
        },
        {
          id: 'procedure, c) beoordeling',
          words: {
            nl:
              'Eerst is er een gesprek met het opleidingshoofd of de trajectbegeleider: is je ervaring breed en relevant genoeg? Zo niet, dan kan het daar ' +
              'stoppen. Daarna onderzoekt de assessmentcommissie je competenties en vraagt ze advies aan de docenten.',
            en:
              'First there is a talk with the head of the programme or the study-track counsellor: is your experience broad and relevant enough? If not, it ' +
              'can end there. After that the assessment committee examines your competences and asks the lecturers for advice.',
          },
          coverage: { kind: 'explained', by: 'prior-learning-coordinator' },
        },
        {
          id: 'procedure, d) bijdrage',
          words: {
            nl:
              'De instapkost is 55 euro, vooraf te betalen. Een hele opleiding kost daarna, na het gesprek, nog 602,30 euro (bachelor) of 342 euro ' +
              '(graduaat). Voor opleidingsonderdelen betaal je per instrument: interview 55 euro, eenvoudig portfolio met interview (minder dan 5 DLR) 130 ' +
              'euro, complex portfolio met interview (5 DLR of meer) 205 euro, assessment 75 euro. Die bedragen tellen op, nooit hoger dan voor een hele ' +
              'opleiding, en kunnen elk jaar met de gezondheidsindex mee veranderen.',
            en:
              "Beforehand you pay an entry fee of 55 euros. After the talk, a whole programme costs another 602.30 euros (bachelor's) or 342 euros " +
              '(associate degree). For course units you pay per instrument: interview 55 euros, simple portfolio with interview (fewer than 5 DLR) 130 ' +
              'euros, complex portfolio with interview (5 DLR or more) 205 euros, assessment 75 euros. These amounts add up, never above those for a whole ' +
              'programme, and may change each year with the health index.',
          },
          coverage: { kind: 'explained', by: 'prior-learning-coordinator' },
          until: {
            nl: 'Instapkost vóór het onderzoek, de rest na het intakegesprek.',
            en: 'Entry fee before the examination, the rest after the intake talk.',
          },
        },
        {
          id: 'procedure, e) bewijs',
          words: {
            nl: 'Voor de competenties die je echt hebt, krijg je een bewijs van bekwaamheid, namens de Associatie KU Leuven.',
            en: 'For the competences you really have, you get a certificate of competence, on behalf of the KU Leuven Association.',
          },
          coverage: { kind: 'explained', by: 'prior-learning-coordinator' },
          decides: 'prior-learning-coordinator',
        },
        {
          id: 'procedure, f) tijdstip',
          words: {
            nl:
              'Aanvragen kan het hele jaar. Wil je er een vrijstelling mee, dan moet het vóór het academiejaar gebeuren, tegen de datum hieronder. Een ander ' +
              'tijdsplan bestaat alleen als de assessmentcoördinator het met de opleiding afsprak.',
            en:
              'You can apply all year round. If you want an exemption with it, it has to be before the academic year, by the date below. Another schedule ' +
              'exists only if the assessment coordinator agreed on one with the programme.',
          },
          coverage: { kind: 'computed', rules: ['K.3'] },
          decides: 'prior-learning-coordinator',
          until: {
            nl: 'Tot en met {dates.priorLearning} vóór het academiejaar van je vrijstelling.',
            en: 'Up to and including {dates.priorLearning} before the academic year of your exemption.',
          },
          how: { nl: 'Vraag de assessmentcoördinator of er een ander tijdsplan is.', en: 'Ask the assessment coordinator whether there is another schedule.' },
        },
        {
          id: 'procedure, f) vrijstelling',
          words: {
            nl:
              'Met je bewijs van bekwaamheid vraag je daarna de vrijstelling aan, met de termijnen van art. 25. Zeg voor welk (deel van een) ' +
              'opleidingsonderdeel, en voeg het bewijs toe. Een bewijs van een andere erkende instantie mag ook.',
            en:
              'With your certificate of competence you then apply for the exemption, within the terms of art. 25. Say for which (part of a) course unit, and ' +
              'add the certificate. One of another validating body is fine too.',
          },
          coverage: { kind: 'computed', rules: ['H.10', 'K.3'] },
          decides: 'cluster',
          until: { nl: 'Tot en met de ISP-datum ({dates.ispSubmit}).', en: 'Up to and including the ISP date ({dates.ispSubmit}).' },
          how: { nl: 'Bij de cluster.', en: 'With the cluster.' },
        },
        {
          id: 'titel 3',
          words: {
            nl: 'De cluster Gezondheidszorg heeft een eigen aanvulling op dit artikel. Lees ze bij titel 3.',
            en: 'The cluster of health care has an addition of its own to this article. Read it under title 3.',
          },
          coverage: { kind: 'explained', by: 'cluster' },
        },
      ],
    },
    {
      id: 'isp-toepassing',
      reference: 'ISP-toepassing',
      title: { nl: 'Zo werkt de ISP-toepassing', en: 'How the ISP application works' },
      paragraphs: [
        {
          id: 'openen',
          words: {
            nl:
              "Je vindt de toepassing in je studentenloket en via de snelkoppelingen van Toledo. Kies je opleiding. ISP's van eerdere jaren kan je alleen " +
              'nog bekijken. In 2023-2024 ging ze open op 10 september, en op 10 februari voor het tweede semester.',
            en:
              'You find the application in your student portal and through the quick links of Toledo. Choose your programme. ISPs of earlier years you can ' +
              'only look at. In 2023-2024 it opened on 10 September, and on 10 February for the second semester.',
          },
          coverage: { kind: 'explained', by: 'student-administration', rules: ['H.11'] },
          how: { nl: 'Meld je aan met je r-, m- of s-nummer.', en: 'Log in with your r-, m- or s-number.' },
        },
        {
          id: 'klasgroep',
          words: {
            nl:
              'Zonder klasgroep kan je je ISP niet bewerken; je krijgt daar een melding over. Met een klasgroep staan de verplichte opleidingsonderdelen van ' +
              'je fase al aangevinkt. Keuze-opleidingsonderdelen vink je zelf aan.',
            en:
              'As long as you have no class group, your ISP cannot be edited; you get a message about that. With one, the mandatory course units of your ' +
              'stage are ticked already. Electives you tick yourself.',
          },
          coverage: { kind: 'computed', rules: ['H.9'] },
        },
        {
          id: 'event',
          words: {
            nl:
              'Voor elk aangevinkt opleidingsonderdeel kies en bevestig je ook een event, als er events zijn. Neem dat van je eigen klasgroep. In sommige ' +
              'opleidingen wijst de school je groep of event zelf toe.',
            en:
              'With each course unit you tick, you also choose and confirm an event, where there are any. Take the one of your own class group. In some ' +
              'programmes the school assigns your group or event itself.',
          },
          coverage: { kind: 'computed', rules: ['H.9', 'H.12'] },
        },
        {
          id: 'vrijstellingen',
          words: {
            nl:
              'Wacht met een vrijstelling in je ISP tot je antwoord hebt op je aanvraag. Vink ze dan aan, vul in op welk creditbewijs, studiebewijs of ' +
              'bewijs van bekwaamheid ze steunt, en sla dat op.',
            en:
              'Wait with an exemption in your ISP until your application is answered. Then tick it, fill in on which credit certificate, certificate of ' +
              'study or certificate of competence it rests, and save that.',
          },
          coverage: { kind: 'computed', rules: ['H.10'] },
        },
        {
          id: 'bewaren en doorsturen',
          words: {
            nl:
              'Twijfel je nog, bewaar je ISP dan voorlopig. Is alles aangevinkt, stuur het dan door: vanaf dat moment kan je zelf niets meer wijzigen, en ' +
              'kijkt de school het na. Ben je te laat, dan kan dat problemen geven met je groeipakket, je studietoelage en je examenplanning.',
            en:
              'If you still hesitate, save your ISP for the time being. When everything is ticked, send it: from that moment you cannot change anything ' +
              'yourself, and the school checks it. If you are late, that can cause problems with your child benefit, your study grant and your exam ' +
              'planning.',
          },
          coverage: { kind: 'computed', rules: ['H.1'] },
          until: {
            nl: 'Tot en met {dates.ispSubmit}; schreef je later in, binnen {isp.submitAfterEnrolmentDays} dagen na je inschrijving.',
            en: 'Up to and including {dates.ispSubmit}; if you enrolled later, within {isp.submitAfterEnrolmentDays} days of your enrolment.',
          },
          how: {
            nl: 'Praktische vraag? Neem contact op met de dienst Studentenadministratie.',
            en: 'A practical question? Get in touch with the student administration.',
          },
        },
        {
          id: 'na de goedkeuring',
          words: {
            nl: 'Is je ISP goedgekeurd, dan geeft de school je gegevens door aan de overheid en, als dat voor jou geldt, aan het kinderbijslagfonds.',
            en: 'Once your ISP is approved, the school passes your details on to the government and, if that applies to you, to the child benefit fund.',
          },
          coverage: { kind: 'no-decision' },
        },
      ],
    },
  ],
};
