/**
 * Day activity for people in Bærum: Bærum kommunale dagtilbud.
 * Source: project report «Felles inntaksplattform» (December 2021) and older pages of baerum.no (read 2026-11-21).
 * Real: the provider, that the municipality decides, that there is an offer for seniors from about 60 years.
 * Demo: contact person and telephone number, the day's hours, the work areas, exact legal basis (set by each municipality).
 */
import { everyWeekday, mainRoundClosed } from './opening-hours';
import type { OfferReference } from './types';

const report = { source: 'Felles inntaksplattform, prosjektrapport', sourceDate: '2021-12', demo: false } as const;
const oldPages = { source: 'baerum.no (eldre sider)', sourceDate: '2021', demo: false } as const;
const hours = 'Mandag til fredag, klokka 9 til 15';
const noPay = {
  kind: 'none',
  text: { nb: 'Du får ikke lønn. Du beholder uføretrygden.', kort: 'Du får ikke lønn.' },
} as const;

export const offersBaerumActivity = [
  {
    code: 'bkd-aktivitet',
    provider: 'bkd',
    name: 'Aktivitet på dagtid i Bærum',
    shortName: 'BKD aktivitet',
    kind: 'activity',
    decidedBy: 'municipality',
    capacityUnit: 'weekday',
    financing: 'municipality',
    serves: ['baerum'],
    illustration: 'musikk',
    short: { nb: 'Aktivitet på dagtid. Du velger i ditt eget tempo.', kort: 'Aktivitet på dagen. Du velger tempo.' },
    long: {
      nb: 'Her gjør vi ting sammen i små grupper. Du kan spille musikk, gå på tur eller ha det rolig. Noen er sammen med deg hele dagen.',
      kort: 'Vi er i små grupper. Noen er med deg hele dagen.',
    },
    day: [
      { at: '09:00', illustration: 'kaffe', nb: 'Vi samles og ser på planen med bilder.', kort: 'Vi ser på planen.' },
      { at: '09:45', illustration: 'musikk', nb: 'Vi gjør det du har valgt.', kort: 'Vi gjør det du har valgt.' },
      { at: '11:30', illustration: 'lunsj', nb: 'Vi lager og spiser lunsj.', kort: 'Vi spiser lunsj.' },
      { at: '12:30', illustration: 'tur', nb: 'Vi går ut eller har det rolig inne.', kort: 'Vi går ut eller hviler.' },
    ],
    openingHours: everyWeekday('09:00', '15:00'),
    closed: mainRoundClosed,
    pay: noPay,
    transport: { nb: 'Kommunen kan hjelpe deg med skyss fram og tilbake.', kort: 'Du kan få skyss.' },
    goodToKnow: [{ nb: 'Det finnes et stille rom på hver avdeling.', kort: 'Det finnes et stille rom.' }],
    applyWhen: 'mainRound',
    waiting: { nb: 'De fleste starter i august.', kort: 'De fleste starter i august.' },
    complaintRegime: 'municipal-health',
    legalBasis: 'municipal-activity',
    clarificationStep: 1,
    place: 'Flere steder i Bærum',
    contact: { name: 'Pia Nordli', title: 'Faglig leder', phone: '67 00 00 04', hours },
    workAreas: [
      {
        code: 'bkd-musikk',
        workType: 'music-art',
        name: 'Musikk og kunst',
        illustration: 'musikk',
        text: { nb: 'Vi synger, spiller og maler.', kort: 'Vi spiller og maler.' },
        tasks: [{ illustration: 'musikk', nb: 'Du velger instrument eller farger.', kort: 'Du velger selv.' }],
      },
      {
        code: 'bkd-tur',
        workType: 'outdoor',
        name: 'Turgruppa',
        illustration: 'tur',
        text: { nb: 'Vi går på tur hver dag, i all slags vær.', kort: 'Vi går på tur.' },
        tasks: [{ illustration: 'tur', nb: 'Du er med og bestemmer hvor vi går.', kort: 'Du er med og bestemmer.' }],
      },
      {
        code: 'bkd-ro',
        workType: 'sensory',
        name: 'Sansing og ro',
        illustration: 'ro',
        text: { nb: 'Vi har lys, lyd og myke ting i rolige rom.', kort: 'Vi har rolige rom.' },
        tasks: [{ illustration: 'ro', nb: 'Du kan hvile når du vil.', kort: 'Du kan hvile.' }],
      },
    ],
    ...report,
  },
  {
    code: 'bkd-senior',
    provider: 'bkd',
    name: 'Seniortilbudet i Bærum',
    shortName: 'BKD senior',
    kind: 'activity',
    decidedBy: 'municipality',
    capacityUnit: 'weekday',
    financing: 'municipality',
    serves: ['baerum'],
    illustration: 'kaffe',
    short: { nb: 'Rolige dager for deg som er rundt 60 år eller eldre.', kort: 'Rolige dager for deg over 60 år.' },
    long: {
      nb: 'Her er dagene kortere og roligere. Mange kommer hit etter et langt arbeidsliv.',
      kort: 'Dagene er korte og rolige.',
    },
    day: [
      { at: '09:30', illustration: 'kaffe', nb: 'Vi drikker kaffe og leser avisa.', kort: 'Vi drikker kaffe.' },
      { at: '11:30', illustration: 'lunsj', nb: 'Vi spiser lunsj sammen.', kort: 'Vi spiser lunsj.' },
      { at: '12:30', illustration: 'ro', nb: 'Vi går tur, synger eller hviler.', kort: 'Vi går tur eller hviler.' },
    ],
    openingHours: everyWeekday('09:30', '15:00'),
    closed: mainRoundClosed,
    pay: noPay,
    transport: { nb: 'Kommunen kan hjelpe deg med skyss fram og tilbake.', kort: 'Du kan få skyss.' },
    goodToKnow: [{ nb: 'Du kan komme bare noen dager i uka.', kort: 'Du velger hvor mange dager.' }],
    applyWhen: 'mainRound',
    waiting: null,
    complaintRegime: 'municipal-health',
    legalBasis: 'municipal-activity',
    clarificationStep: 1,
    place: 'Bærum',
    contact: { name: 'Pia Nordli', title: 'Faglig leder', phone: '67 00 00 04', hours },
    workAreas: [
      {
        code: 'bkd-senior-gruppe',
        workType: 'sensory',
        name: 'Seniorgruppa',
        illustration: 'kaffe',
        text: { nb: 'En liten gruppe med god tid.', kort: 'En liten gruppe.' },
        tasks: [{ illustration: 'kaffe', nb: 'Du er med på det du har lyst til.', kort: 'Du velger selv.' }],
      },
    ],
    ...oldPages,
  },
] as const satisfies readonly OfferReference[];
