/**
 * Work for people in Bærum: Arba (with Asker), Bærum arbeidssenter and Aurora.
 * Source: project report «Felles inntaksplattform» (December 2021), arba.no and older pages of baerum.no (read 2026-11-21).
 * Real: providers, kinds, who decides, Jobbfrukt, Arba Grafisk. Demo: contact persons and telephone
 * numbers, the day's hours, several of the work areas, pay and transport texts, exact legal basis (set by each municipality).
 */
import type { OfferReference } from './types';
import { everyWeekday, mainRoundClosed } from './opening-hours';

const report = {
  source: 'Felles inntaksplattform, prosjektrapport; arba.no',
  sourceDate: '2021-12',
  demo: false,
} as const;
const hours = 'Mandag til fredag, klokka 9 til 15';
const noPay = {
  kind: 'none',
  text: { nb: 'Du får ikke lønn. Du beholder uføretrygden.', kort: 'Du får ikke lønn.' },
} as const;

export const offersBaerumWork = [
  {
    code: 'arba-vta',
    provider: 'arba',
    name: 'Jobb hos Arba',
    shortName: 'Arba VTA',
    kind: 'vta',
    decidedBy: 'nav',
    capacityUnit: 'person',
    financing: 'nav',
    serves: ['baerum', 'asker'],
    illustration: 'frukt',
    short: { nb: 'En bedrift med mange slags jobber. Du får arbeidsavtale.', kort: 'En bedrift med mange jobber.' },
    long: {
      nb: 'Arba er en bedrift der jobben blir tilpasset deg. Du får en arbeidsavtale og en fast person som følger deg opp. Jobben har ingen sluttdato. Dere snakker hvert år om hva du vil videre.',
      kort: 'Jobben blir tilpasset deg. Du får en arbeidsavtale. En fast person hjelper deg.',
    },
    day: [
      {
        at: '08:30',
        illustration: 'kaffe',
        nb: 'Vi møtes. Vi drikker kaffe og ser på dagens liste.',
        kort: 'Vi møtes.',
      },
      { at: '09:00', illustration: 'frukt', nb: 'Vi jobber. Du velger om du vil stå eller sitte.', kort: 'Vi jobber.' },
      {
        at: '11:30',
        illustration: 'lunsj',
        nb: 'Vi spiser lunsj sammen. Det finnes et stille rom.',
        kort: 'Vi spiser lunsj.',
      },
      {
        at: '12:15',
        illustration: 'varebil',
        nb: 'Noen kjører ut varer. Noen klargjør til neste dag.',
        kort: 'Noen kjører ut varer.',
      },
      { at: '14:30', illustration: 'rydde', nb: 'Vi rydder. Dagen er slutt klokka 15.', kort: 'Vi rydder.' },
    ],
    openingHours: everyWeekday('08:30', '15:00'),
    closed: mainRoundClosed,
    pay: {
      kind: 'bonus',
      text: {
        nb: 'Du beholder uføretrygden. Bedriften kan gi deg litt lønn i tillegg.',
        kort: 'Du beholder uføretrygden. Du kan få litt lønn.',
      },
    },
    transport: {
      nb: 'Bussen stopper 200 meter unna. Du kommer deg selv til jobben.',
      kort: 'Bussen stopper like ved.',
    },
    goodToKnow: [
      {
        nb: 'Det er lyder fra kjølerom og radio. Du kan bruke øreklokker.',
        kort: 'Det er noe lyd. Du kan bruke øreklokker.',
      },
      { nb: 'Det er heis og rom for rullestol.', kort: 'Det er heis.' },
    ],
    applyWhen: 'allYear',
    waiting: {
      nb: 'Det kan ta lang tid å få plass. Du kan ha en plass i kommunen mens du venter.',
      kort: 'Det kan ta lang tid. Du kan ha en annen plass mens du venter.',
    },
    complaintRegime: 'nav-measure',
    legalBasis: 'nav-vta',
    clarificationStep: 2,
    place: 'Baker Østbys vei, Rud',
    contact: { name: 'Siv Haugland', title: 'Leder for Jobbfrukt', phone: '67 00 00 01', hours },
    workAreas: [
      {
        code: 'arba-jobbfrukt',
        workType: 'fruit-delivery',
        name: 'Jobbfrukt',
        illustration: 'frukt',
        text: {
          nb: 'Vi pakker frukt og kjører den ut til bedrifter i Asker og Bærum.',
          kort: 'Vi pakker frukt. Vi kjører ut frukt.',
        },
        tasks: [
          { illustration: 'frukt', nb: 'Du sorterer og pakker frukt i kurver.', kort: 'Du pakker frukt.' },
          { illustration: 'pakking', nb: 'Du klistrer navn på kassene.', kort: 'Du setter på navn.' },
          { illustration: 'varebil', nb: 'Du kan være med og kjøre ut.', kort: 'Du kan kjøre ut.' },
          { illustration: 'rydde', nb: 'Du rydder og vasker bord.', kort: 'Du rydder.' },
        ],
      },
      {
        code: 'arba-grafisk',
        workType: 'print-design',
        name: 'Arba Grafisk',
        illustration: 'skilt',
        text: { nb: 'Vi lager skilt, trykker på klær og lager dekor til biler.', kort: 'Vi lager skilt.' },
        tasks: [
          { illustration: 'skilt', nb: 'Du gjør klar skilt til kunden.', kort: 'Du lager skilt.' },
          { illustration: 'pakking', nb: 'Du pakker trykksaker.', kort: 'Du pakker.' },
        ],
      },
      {
        code: 'arba-pakking',
        workType: 'logistics',
        name: 'Pakking og lager',
        illustration: 'pakking',
        text: { nb: 'Vi teller, pakker og sender varer for andre bedrifter.', kort: 'Vi pakker varer.' },
        tasks: [
          { illustration: 'pakking', nb: 'Du teller og pakker varer.', kort: 'Du pakker.' },
          { illustration: 'varebil', nb: 'Du hjelper til når varer skal ut.', kort: 'Du hjelper med å sende varer.' },
        ],
      },
    ],
    ...report,
  },
  {
    code: 'ba-arbeid',
    provider: 'ba',
    name: 'Jobb på Bærum arbeidssenter',
    shortName: 'BA arbeid',
    kind: 'work',
    decidedBy: 'municipality',
    capacityUnit: 'weekday',
    financing: 'municipality',
    serves: ['baerum'],
    illustration: 'kantine',
    short: {
      nb: 'Jobb i kommunen, med folk som hjelper deg hele dagen.',
      kort: 'Jobb i kommunen. Du får hjelp hele dagen.',
    },
    long: {
      nb: 'Bærum arbeidssenter er for deg som vil jobbe og trenger støtte hele dagen. Du velger hvor mange dager du vil jobbe. Du kan prøve ulike oppgaver og bytte når du vil lære noe nytt.',
      kort: 'Du får støtte hele dagen. Du velger hvor mange dager. Du kan bytte oppgaver.',
    },
    day: [
      { at: '08:45', illustration: 'kaffe', nb: 'Vi møtes og fordeler oppgaver.', kort: 'Vi møtes.' },
      { at: '09:15', illustration: 'forkle', nb: 'Vi jobber i små grupper.', kort: 'Vi jobber.' },
      { at: '11:30', illustration: 'lunsj', nb: 'Vi spiser lunsj i kantina.', kort: 'Vi spiser lunsj.' },
      { at: '14:15', illustration: 'rydde', nb: 'Vi rydder og sier hva som gikk bra.', kort: 'Vi rydder.' },
    ],
    openingHours: everyWeekday('08:45', '14:45'),
    closed: mainRoundClosed,
    pay: {
      kind: 'encouragement',
      text: { nb: 'Du får litt penger for dagene du jobber.', kort: 'Du får litt penger.' },
    },
    transport: { nb: 'Du kan søke kommunen om skyss hvis du ikke kan ta buss.', kort: 'Du kan få hjelp med reisen.' },
    goodToKnow: [
      { nb: 'Brukerrådet på stedet sier hva deltakerne mener.', kort: 'Det finnes et råd for dere som jobber der.' },
    ],
    applyWhen: 'mainRound',
    waiting: { nb: 'De fleste starter i august.', kort: 'De fleste starter i august.' },
    complaintRegime: 'municipal-health',
    legalBasis: 'municipal-work',
    clarificationStep: 2,
    place: 'Rud',
    contact: { name: 'Nina Vik', title: 'Arbeidsleder, kantina', phone: '67 00 00 03', hours },
    workAreas: [
      {
        code: 'ba-kantine',
        workType: 'food',
        name: 'Kantina',
        illustration: 'kantine',
        text: { nb: 'Vi lager lunsj til dem som jobber på huset.', kort: 'Vi lager lunsj.' },
        tasks: [
          { illustration: 'kantine', nb: 'Du lager mat og dekker på.', kort: 'Du lager mat.' },
          { illustration: 'rydde', nb: 'Du vasker opp og tørker bord.', kort: 'Du vasker opp.' },
        ],
      },
      {
        code: 'ba-snekker',
        workType: 'carpentry',
        name: 'Snekkerverkstedet',
        illustration: 'tre',
        text: { nb: 'Vi lager kasser, hyller og fuglehus i tre.', kort: 'Vi lager ting i tre.' },
        tasks: [
          { illustration: 'tre', nb: 'Du pusser og skrur.', kort: 'Du pusser og skrur.' },
          { illustration: 'pakking', nb: 'Du gjør klar det som er solgt.', kort: 'Du pakker det vi selger.' },
        ],
      },
      {
        code: 'ba-vaskeri',
        workType: 'laundry',
        name: 'Vaskeriet',
        illustration: 'forkle',
        text: { nb: 'Vi vasker, tørker og bretter arbeidstøy.', kort: 'Vi vasker klær.' },
        tasks: [{ illustration: 'forkle', nb: 'Du bretter og legger på plass.', kort: 'Du bretter klær.' }],
      },
    ],
    ...report,
  },
  {
    code: 'aurora-verksted',
    provider: 'aurora',
    name: 'Aurora verksted',
    shortName: 'Aurora',
    kind: 'work',
    decidedBy: 'municipality',
    capacityUnit: 'weekday',
    financing: 'purchased',
    serves: ['baerum'],
    illustration: 'keramikk',
    short: { nb: 'Lite verksted der dere lager ting som blir solgt.', kort: 'Dere lager ting som blir solgt.' },
    long: {
      nb: 'Aurora er et lite verksted. Kommunen kjøper plassene. Du lager ting i keramikk, tekstil eller tre, og det dere lager blir solgt.',
      kort: 'Aurora er et lite verksted. Du lager ting. Tingene blir solgt.',
    },
    day: [
      { at: '09:00', illustration: 'kaffe', nb: 'Vi møtes rundt bordet.', kort: 'Vi møtes.' },
      { at: '09:30', illustration: 'keramikk', nb: 'Vi jobber i verkstedet.', kort: 'Vi jobber.' },
      { at: '11:30', illustration: 'lunsj', nb: 'Vi spiser lunsj.', kort: 'Vi spiser lunsj.' },
      { at: '14:00', illustration: 'rydde', nb: 'Vi rydder verktøy og bord.', kort: 'Vi rydder.' },
    ],
    openingHours: everyWeekday('09:00', '14:30'),
    closed: mainRoundClosed,
    pay: noPay,
    transport: { nb: 'Du kan søke kommunen om skyss hvis du ikke kan ta buss.', kort: 'Du kan få hjelp med reisen.' },
    goodToKnow: [{ nb: 'Det er få personer i rommet samtidig.', kort: 'Det er få folk i rommet.' }],
    applyWhen: 'mainRound',
    waiting: { nb: 'Det er få plasser.', kort: 'Det er få plasser.' },
    complaintRegime: 'municipal-health',
    legalBasis: 'municipal-activity',
    clarificationStep: 1,
    place: 'Bærum',
    contact: { name: 'Runa Løken', title: 'Verkstedleder', phone: '67 00 00 05', hours },
    workAreas: [
      {
        code: 'aurora-keramikk',
        workType: 'craft',
        name: 'Keramikk og tekstil',
        illustration: 'keramikk',
        text: { nb: 'Vi lager kopper, fat og vevde tepper.', kort: 'Vi lager kopper og tepper.' },
        tasks: [{ illustration: 'keramikk', nb: 'Du former, maler eller vever.', kort: 'Du former og maler.' }],
      },
      {
        code: 'aurora-tre',
        workType: 'carpentry',
        name: 'Tre',
        illustration: 'tre',
        text: { nb: 'Vi lager små ting i tre.', kort: 'Vi lager små ting i tre.' },
        tasks: [{ illustration: 'tre', nb: 'Du sager, pusser og maler.', kort: 'Du pusser og maler.' }],
      },
    ],
    ...report,
  },
] as const satisfies readonly OfferReference[];
