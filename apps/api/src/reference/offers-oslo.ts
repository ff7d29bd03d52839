/**
 * Offers that serve the bydeler of Oslo.
 * Source: press and Oslo kommune on Karea-Varbas, OsloKollega and Unikum (read 2026-11-21; companies may have changed).
 * Real: print, packing, fruit (Karea-Varbas), bicycles (OsloKollega), green work (Unikum); that NAV decides these.
 * Demo: contact persons, telephone numbers, hours, texts, and the whole of «Bydelens dagtilbud», which stands for what each
 * bydel organises itself.
 */
import { districtCodes } from './municipalities';
import { everyWeekday, mainRoundClosed } from './opening-hours';
import type { OfferReference } from './types';

const press = { source: 'Presse og Oslo kommune om bedriftene', sourceDate: '2022', demo: false } as const;
const made = { source: 'Laget for demonstrasjonen', sourceDate: '2026-11-21', demo: true } as const;
const hours = 'Mandag til fredag, klokka 9 til 15';
const vta = {
  kind: 'vta',
  decidedBy: 'nav',
  capacityUnit: 'person',
  financing: 'nav',
  serves: districtCodes,
  applyWhen: 'allYear',
  waiting: {
    nb: 'Det kan ta lang tid å få plass. Du kan ha en plass i bydelen mens du venter.',
    kort: 'Det kan ta lang tid. Du kan ha en annen plass mens du venter.',
  },
  complaintRegime: 'nav-measure',
  legalBasis: 'nav-vta',
  clarificationStep: 2,
  openingHours: everyWeekday('08:30', '15:00'),
  closed: mainRoundClosed,
  transport: { nb: 'Du kommer deg selv til jobben.', kort: 'Du kommer deg selv til jobben.' },
  pay: {
    kind: 'bonus',
    text: {
      nb: 'Du beholder uføretrygden. Bedriften kan gi deg litt lønn i tillegg.',
      kort: 'Du beholder uføretrygden. Du kan få litt lønn.',
    },
  },
  place: 'Oslo',
} as const;
const workDay = [
  { at: '08:30', illustration: 'kaffe', nb: 'Vi møtes og ser på dagens liste.', kort: 'Vi møtes.' },
  { at: '09:00', illustration: 'forkle', nb: 'Vi jobber.', kort: 'Vi jobber.' },
  { at: '11:30', illustration: 'lunsj', nb: 'Vi spiser lunsj.', kort: 'Vi spiser lunsj.' },
  { at: '14:30', illustration: 'rydde', nb: 'Vi rydder.', kort: 'Vi rydder.' },
] as const;

export const offersOslo = [
  {
    ...vta,
    ...press,
    code: 'karea-varbas-vta',
    provider: 'karea-varbas',
    name: 'Jobb hos Karea-Varbas',
    shortName: 'Karea-Varbas VTA',
    illustration: 'pakking',
    short: { nb: 'En bedrift med trykk, pakking og frukt.', kort: 'Trykk, pakking og frukt.' },
    long: { nb: 'Du får en arbeidsavtale og en fast person som følger deg opp.', kort: 'Du får en arbeidsavtale.' },
    day: workDay,
    goodToKnow: [{ nb: 'Du kan bytte avdeling når du vil lære noe nytt.', kort: 'Du kan bytte avdeling.' }],
    contact: { name: 'Vidar Grini', title: 'Arbeidsleder', phone: '67 00 00 12', hours },
    workAreas: [
      {
        code: 'karea-varbas-trykk',
        workType: 'print-design',
        name: 'Trykk',
        illustration: 'skilt',
        text: { nb: 'Vi trykker brosjyrer og skilt.', kort: 'Vi trykker skilt.' },
        tasks: [{ illustration: 'skilt', nb: 'Du bretter og sorterer.', kort: 'Du bretter.' }],
      },
      {
        code: 'karea-varbas-pakking',
        workType: 'logistics',
        name: 'Pakking',
        illustration: 'pakking',
        text: { nb: 'Vi pakker for andre bedrifter.', kort: 'Vi pakker varer.' },
        tasks: [{ illustration: 'pakking', nb: 'Du pakker etter en liste.', kort: 'Du pakker.' }],
      },
      {
        code: 'karea-varbas-frukt',
        workType: 'fruit-delivery',
        name: 'Frukt',
        illustration: 'frukt',
        text: { nb: 'Vi pakker fruktkurver og kjører dem ut.', kort: 'Vi pakker frukt.' },
        tasks: [{ illustration: 'frukt', nb: 'Du legger frukt i kurver.', kort: 'Du pakker frukt.' }],
      },
    ],
  },
  {
    ...vta,
    ...press,
    code: 'oslokollega-vta',
    provider: 'oslokollega',
    name: 'Jobb hos OsloKollega',
    shortName: 'OsloKollega VTA',
    illustration: 'sykkel',
    short: { nb: 'En bedrift med sykkelverksted.', kort: 'Vi reparerer sykler.' },
    long: { nb: 'Her vasker og reparerer du sykler sammen med andre.', kort: 'Du vasker og reparerer sykler.' },
    day: workDay,
    goodToKnow: [{ nb: 'Du lærer å bruke verktøy trygt.', kort: 'Du lærer å bruke verktøy.' }],
    contact: { name: 'Silje Rafoss', title: 'Verkstedleder', phone: '67 00 00 13', hours },
    workAreas: [
      {
        code: 'oslokollega-sykkel',
        workType: 'bike',
        name: 'Sykkelverkstedet',
        illustration: 'sykkel',
        text: { nb: 'Vi vasker, skrur og selger sykler.', kort: 'Vi reparerer sykler.' },
        tasks: [{ illustration: 'sykkel', nb: 'Du vasker sykler og bytter slange.', kort: 'Du vasker sykler.' }],
      },
    ],
  },
  {
    ...vta,
    ...press,
    code: 'unikum-vta',
    provider: 'unikum',
    name: 'Jobb hos Unikum',
    shortName: 'Unikum VTA',
    illustration: 'gront',
    short: { nb: 'Jobb ute i grøntgruppa.', kort: 'Du jobber ute.' },
    long: { nb: 'Vi steller hager og parker i Oslo, i all slags vær.', kort: 'Vi steller hager og parker.' },
    day: workDay,
    goodToKnow: [{ nb: 'Du får arbeidstøy.', kort: 'Du får arbeidstøy.' }],
    contact: { name: 'Espen Hovland', title: 'Arbeidsleder', phone: '67 00 00 14', hours },
    workAreas: [
      {
        code: 'unikum-gront',
        workType: 'green',
        name: 'Grøntgruppa',
        illustration: 'gront',
        text: { nb: 'Vi planter, luker og klipper.', kort: 'Vi planter og luker.' },
        tasks: [{ illustration: 'gront', nb: 'Du planter og vanner.', kort: 'Du planter.' }],
      },
    ],
  },
  {
    ...made,
    code: 'bydel-aktivitet',
    provider: 'bydelens-dagtilbud',
    name: 'Aktivitet på dagtid i bydelen',
    shortName: 'Bydelens dagtilbud',
    kind: 'activity',
    decidedBy: 'municipality',
    capacityUnit: 'weekday',
    financing: 'municipality',
    serves: districtCodes,
    illustration: 'musikk',
    short: { nb: 'Aktivitet på dagtid i nærheten av der du bor.', kort: 'Aktivitet nær deg.' },
    long: { nb: 'Vi gjør ting sammen i små grupper. Noen er sammen med deg hele dagen.', kort: 'Vi er i små grupper.' },
    day: workDay,
    openingHours: everyWeekday('09:00', '15:00'),
    closed: mainRoundClosed,
    pay: { kind: 'none', text: { nb: 'Du får ikke lønn. Du beholder uføretrygden.', kort: 'Du får ikke lønn.' } },
    transport: { nb: 'Bydelen kan hjelpe deg med skyss.', kort: 'Du kan få skyss.' },
    goodToKnow: [{ nb: 'Du velger hvor mange dager du vil komme.', kort: 'Du velger hvor mange dager.' }],
    applyWhen: 'mainRound',
    waiting: null,
    complaintRegime: 'municipal-other',
    legalBasis: 'municipal-activity-local',
    clarificationStep: 1,
    place: 'I bydelen din',
    contact: { name: 'Aslaug Rein', title: 'Søknadskontoret', phone: '67 00 00 15', hours },
    workAreas: [
      {
        code: 'bydel-musikk',
        workType: 'music-art',
        name: 'Musikk og kunst',
        illustration: 'musikk',
        text: { nb: 'Vi synger, spiller og maler.', kort: 'Vi spiller og maler.' },
        tasks: [{ illustration: 'musikk', nb: 'Du velger hva du vil gjøre.', kort: 'Du velger selv.' }],
      },
      {
        code: 'bydel-tur',
        workType: 'outdoor',
        name: 'Turgruppa',
        illustration: 'tur',
        text: { nb: 'Vi går på tur i marka.', kort: 'Vi går på tur.' },
        tasks: [{ illustration: 'tur', nb: 'Du er med og bestemmer hvor vi går.', kort: 'Du er med og bestemmer.' }],
      },
    ],
  },
] as const satisfies readonly OfferReference[];
