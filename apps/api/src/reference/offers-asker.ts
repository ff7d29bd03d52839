/**
 * Offers that serve Asker: Asker Produkt, Solbrå, Jobbhuset and Drengsrud.
 * Source: older pages of asker.kommune.no, 2018 (read 2026-11-21; may be out of date).
 * Real: providers, products (bakery, signs, ceramics, knitting, bookshelves, Galleri Unika), who decides.
 * Demo: contact persons, telephone numbers, hours, pay and transport texts, exact legal basis.
 */
import { everyWeekday, mainRoundClosed } from './opening-hours';
import type { OfferReference } from './types';

const pages = { source: 'asker.kommune.no (eldre sider)', sourceDate: '2018', demo: false } as const;
const hours = 'Mandag til fredag, klokka 9 til 15';
const municipal = {
  decidedBy: 'municipality',
  capacityUnit: 'weekday',
  financing: 'municipality',
  serves: ['asker'],
  kind: 'work',
  applyWhen: 'mainRound',
  waiting: { nb: 'De fleste starter i august.', kort: 'De fleste starter i august.' },
  complaintRegime: 'municipal-health',
  legalBasis: 'municipal-work',
  clarificationStep: 2,
  closed: mainRoundClosed,
  openingHours: everyWeekday('09:00', '15:00'),
  transport: { nb: 'Du kan søke kommunen om skyss hvis du ikke kan ta buss.', kort: 'Du kan få hjelp med reisen.' },
  pay: { kind: 'encouragement', text: { nb: 'Du får litt penger for dagene du jobber.', kort: 'Du får litt penger.' } },
} as const;
const workDay = [
  { at: '09:00', illustration: 'kaffe', nb: 'Vi møtes og fordeler oppgaver.', kort: 'Vi møtes.' },
  { at: '09:30', illustration: 'forkle', nb: 'Vi jobber i små grupper.', kort: 'Vi jobber.' },
  { at: '11:30', illustration: 'lunsj', nb: 'Vi spiser lunsj.', kort: 'Vi spiser lunsj.' },
  { at: '14:30', illustration: 'rydde', nb: 'Vi rydder.', kort: 'Vi rydder.' },
] as const;

export const offersAsker = [
  {
    ...pages,
    code: 'asker-produkt-vta',
    provider: 'asker-produkt',
    name: 'Jobb hos Asker Produkt',
    shortName: 'Asker Produkt VTA',
    kind: 'vta',
    decidedBy: 'nav',
    capacityUnit: 'person',
    financing: 'nav',
    serves: ['asker'],
    illustration: 'bakeri',
    short: { nb: 'En bedrift med bakeri og skiltverksted.', kort: 'Bakeri og skilt.' },
    long: {
      nb: 'Asker Produkt baker brød og lager skilt. Du får en arbeidsavtale og en fast person som følger deg opp.',
      kort: 'Vi baker brød. Vi lager skilt. Du får en arbeidsavtale.',
    },
    day: workDay,
    openingHours: everyWeekday('08:00', '15:00'),
    closed: mainRoundClosed,
    pay: {
      kind: 'bonus',
      text: {
        nb: 'Du beholder uføretrygden. Bedriften kan gi deg litt lønn i tillegg.',
        kort: 'Du beholder uføretrygden. Du kan få litt lønn.',
      },
    },
    transport: { nb: 'Du kommer deg selv til jobben.', kort: 'Du kommer deg selv til jobben.' },
    goodToKnow: [{ nb: 'Bakeriet starter tidlig om morgenen.', kort: 'Bakeriet starter tidlig.' }],
    applyWhen: 'allYear',
    waiting: {
      nb: 'Det kan ta lang tid å få plass. Du kan ha en plass i kommunen mens du venter.',
      kort: 'Det kan ta lang tid. Du kan ha en annen plass mens du venter.',
    },
    complaintRegime: 'nav-measure',
    legalBasis: 'nav-vta',
    clarificationStep: 2,
    place: 'Asker',
    contact: { name: 'Helge Norum', title: 'Arbeidsleder', phone: '67 00 00 08', hours },
    workAreas: [
      {
        code: 'asker-produkt-bakeri',
        workType: 'food',
        name: 'Bakeriet',
        illustration: 'bakeri',
        text: { nb: 'Vi baker brød og boller som blir solgt.', kort: 'Vi baker brød.' },
        tasks: [{ illustration: 'bakeri', nb: 'Du veier, former og pakker.', kort: 'Du baker og pakker.' }],
      },
      {
        code: 'asker-produkt-skilt',
        workType: 'print-design',
        name: 'Skiltverkstedet',
        illustration: 'skilt',
        text: { nb: 'Vi lager turskilt og postkasseskilt.', kort: 'Vi lager skilt.' },
        tasks: [{ illustration: 'skilt', nb: 'Du maler og monterer skilt.', kort: 'Du maler skilt.' }],
      },
    ],
  },
  {
    ...municipal,
    ...pages,
    code: 'solbra-arbeid',
    provider: 'solbra',
    name: 'Jobb på Solbrå arbeidssenter',
    shortName: 'Solbrå',
    illustration: 'pakking',
    short: { nb: 'Arbeidssenter med pakking og enkelt verksted.', kort: 'Pakking og verksted.' },
    long: { nb: 'På Solbrå jobber du i små grupper med fast støtte.', kort: 'Du jobber i en liten gruppe.' },
    day: workDay,
    goodToKnow: [{ nb: 'Solbrå har også en rolig gruppe for seniorer.', kort: 'Det finnes en rolig gruppe.' }],
    place: 'Asker',
    contact: { name: 'Unni Fossum', title: 'Arbeidsleder', phone: '67 00 00 09', hours },
    workAreas: [
      {
        code: 'solbra-pakking',
        workType: 'logistics',
        name: 'Pakking',
        illustration: 'pakking',
        text: { nb: 'Vi pakker og teller for bedrifter i Asker.', kort: 'Vi pakker og teller.' },
        tasks: [{ illustration: 'pakking', nb: 'Du pakker etter bilder.', kort: 'Du pakker.' }],
      },
    ],
  },
  {
    ...municipal,
    ...pages,
    code: 'jobbhuset-arbeid',
    provider: 'jobbhuset',
    name: 'Jobb på Jobbhuset',
    shortName: 'Jobbhuset',
    illustration: 'gront',
    short: { nb: 'Jobb på Sætre og Spikkestad, ute og inne.', kort: 'Jobb ute og inne.' },
    long: {
      nb: 'På Jobbhuset kan du jobbe i hagen, på kjøkkenet eller med vedlikehold.',
      kort: 'Du kan jobbe ute eller på kjøkkenet.',
    },
    day: workDay,
    goodToKnow: [{ nb: 'Du kan prøve flere grupper før du velger.', kort: 'Du kan prøve først.' }],
    place: 'Sætre og Spikkestad',
    contact: { name: 'Anita Brekke', title: 'Arbeidsleder', phone: '67 00 00 10', hours },
    workAreas: [
      {
        code: 'jobbhuset-ute',
        workType: 'green',
        name: 'Utegruppa',
        illustration: 'gront',
        text: { nb: 'Vi klipper gress, raker og planter.', kort: 'Vi jobber i hagen.' },
        tasks: [{ illustration: 'gront', nb: 'Du planter og vanner.', kort: 'Du planter.' }],
      },
      {
        code: 'jobbhuset-kjokken',
        workType: 'food',
        name: 'Kjøkkenet',
        illustration: 'kantine',
        text: { nb: 'Vi lager mat til alle på huset.', kort: 'Vi lager mat.' },
        tasks: [{ illustration: 'kantine', nb: 'Du lager lunsj.', kort: 'Du lager lunsj.' }],
      },
    ],
  },
  {
    ...municipal,
    ...pages,
    code: 'drengsrud-arbeid',
    provider: 'drengsrud',
    name: 'Jobb på Drengsrud arbeidssenter',
    shortName: 'Drengsrud',
    illustration: 'keramikk',
    short: { nb: 'Keramikk, strikk, tre og et eget galleri.', kort: 'Keramikk, strikk og tre.' },
    long: {
      nb: 'På Drengsrud lager du ting som blir solgt i Galleri Unika.',
      kort: 'Du lager ting. Tingene blir solgt.',
    },
    day: workDay,
    goodToKnow: [{ nb: 'Det er rolig i verkstedene.', kort: 'Det er rolig her.' }],
    place: 'Asker',
    contact: { name: 'Frode Moland', title: 'Verkstedleder', phone: '67 00 00 11', hours },
    workAreas: [
      {
        code: 'drengsrud-keramikk',
        workType: 'craft',
        name: 'Keramikk og strikk',
        illustration: 'keramikk',
        text: { nb: 'Vi lager krukker, strikker og vever filleryer.', kort: 'Vi lager krukker og strikker.' },
        tasks: [{ illustration: 'keramikk', nb: 'Du former og maler.', kort: 'Du former og maler.' }],
      },
      {
        code: 'drengsrud-tre',
        workType: 'carpentry',
        name: 'Tre',
        illustration: 'tre',
        text: { nb: 'Vi lager bokhyller.', kort: 'Vi lager hyller.' },
        tasks: [{ illustration: 'tre', nb: 'Du pusser og skrur.', kort: 'Du pusser og skrur.' }],
      },
      {
        code: 'drengsrud-galleri',
        workType: 'shop',
        name: 'Galleri Unika',
        illustration: 'bedrift',
        text: { nb: 'Vi selger det vi lager.', kort: 'Vi selger ting.' },
        tasks: [{ illustration: 'bedrift', nb: 'Du hjelper kundene.', kort: 'Du hjelper kunder.' }],
      },
    ],
  },
] as const satisfies readonly OfferReference[];
