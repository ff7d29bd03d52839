/**
 * Offers that are not tied to one provider of a municipality: work in an ordinary company (VTO) and open meeting places.
 * Source: project report «Felles inntaksplattform» (December 2021); nav.no on varig tilrettelagt arbeid (30 April 2026).
 * Real: that NAV decides VTO, that the company employs, that the meeting places need no decision.
 * Demo: contact persons, telephone numbers, hours and the examples of companies.
 */
import { districtCodes } from './municipalities';
import { everyWeekday } from './opening-hours';
import type { OfferReference } from './types';

const report = {
  source: 'Felles inntaksplattform, prosjektrapport; nav.no',
  sourceDate: '2026-04-30',
  demo: false,
} as const;
const hours = 'Mandag til fredag, klokka 9 til 15';

export const offersShared = [
  {
    code: 'vto-bedrift',
    provider: 'vto',
    name: 'Jobb i en vanlig bedrift',
    shortName: 'VTO',
    kind: 'vto',
    decidedBy: 'nav',
    capacityUnit: 'person',
    financing: 'nav',
    serves: ['baerum', 'asker', ...districtCodes],
    illustration: 'bedrift',
    short: {
      nb: 'Jobb i en vanlig bedrift, med fast støtte på jobben.',
      kort: 'Jobb i en vanlig bedrift. Du får støtte.',
    },
    long: {
      nb: 'Du jobber i en butikk, på et lager eller på en kafé sammen med andre ansatte. Du har en fast kontaktperson på jobben. NAV hjelper bedriften.',
      kort: 'Du jobber sammen med andre ansatte. En fast person hjelper deg.',
    },
    day: [
      {
        at: '09:00',
        illustration: 'kaffe',
        nb: 'Du møter kontaktpersonen din og ser på oppgavene.',
        kort: 'Du møter kontaktpersonen.',
      },
      { at: '11:30', illustration: 'lunsj', nb: 'Du spiser lunsj med kollegene.', kort: 'Du spiser lunsj.' },
      { at: '14:00', illustration: 'rydde', nb: 'Du gjør ferdig dagens oppgaver.', kort: 'Du gjør deg ferdig.' },
    ],
    openingHours: everyWeekday('09:00', '15:00'),
    closed: null,
    pay: {
      kind: 'bonus',
      text: {
        nb: 'Du beholder uføretrygden. Bedriften kan gi deg litt lønn i tillegg.',
        kort: 'Du beholder uføretrygden. Du kan få litt lønn.',
      },
    },
    transport: {
      nb: 'Vi leter etter en bedrift du kan komme deg til selv.',
      kort: 'Vi leter etter en jobb i nærheten.',
    },
    goodToKnow: [
      {
        nb: 'Det finnes ikke et fast antall plasser. Vi leter sammen med deg.',
        kort: 'Vi leter etter en jobb sammen med deg.',
      },
    ],
    applyWhen: 'allYear',
    waiting: { nb: 'Det kan ta tid å finne en bedrift som passer.', kort: 'Det kan ta tid å finne en jobb.' },
    complaintRegime: 'nav-employer',
    legalBasis: 'nav-vto',
    clarificationStep: 2,
    place: 'I nærheten av der du bor',
    contact: { name: 'Even Tangen', title: 'Veileder i NAV', phone: '67 00 00 06', hours },
    workAreas: [
      {
        code: 'vto-butikk',
        workType: 'shop',
        name: 'Butikk',
        illustration: 'bedrift',
        text: { nb: 'Du fyller på varer og rydder i hyllene.', kort: 'Du fyller på varer.' },
        tasks: [
          {
            illustration: 'pakking',
            nb: 'Du pakker ut varer og setter dem på plass.',
            kort: 'Du setter varer på plass.',
          },
        ],
      },
      {
        code: 'vto-lager',
        workType: 'logistics',
        name: 'Lager',
        illustration: 'pakking',
        text: { nb: 'Du teller, pakker og merker varer.', kort: 'Du pakker varer.' },
        tasks: [{ illustration: 'pakking', nb: 'Du pakker etter en liste.', kort: 'Du pakker.' }],
      },
      {
        code: 'vto-kafe',
        workType: 'cafe',
        name: 'Kafé',
        illustration: 'kaffe',
        text: { nb: 'Du dekker bord, lager enkel mat og vasker opp.', kort: 'Du dekker bord og vasker opp.' },
        tasks: [{ illustration: 'kaffe', nb: 'Du lager kaffe til gjestene.', kort: 'Du lager kaffe.' }],
      },
    ],
    ...report,
  },
  {
    code: 'lavterskel-moteplass',
    provider: 'lavterskel',
    name: 'Møteplasser og kurs i Bærum',
    shortName: 'Møteplasser',
    kind: 'lowThreshold',
    decidedBy: 'nobody',
    capacityUnit: 'person',
    financing: 'none',
    serves: ['baerum'],
    illustration: 'kaffe',
    short: { nb: 'Møteplasser og kurs som er åpne for alle.', kort: 'Åpent for alle. Bare kom.' },
    long: {
      nb: 'Du trenger ikke søke. Du kan komme på kafé, trening eller kurs når det er åpent.',
      kort: 'Du trenger ikke søke. Bare kom når det er åpent.',
    },
    day: [
      { at: '10:00', illustration: 'kaffe', nb: 'Kafeen åpner.', kort: 'Kafeen åpner.' },
      { at: '12:00', illustration: 'laere', nb: 'Det er kurs eller trening.', kort: 'Det er kurs eller trening.' },
    ],
    openingHours: everyWeekday('10:00', '14:00'),
    closed: null,
    pay: { kind: 'none', text: { nb: 'Du får ikke lønn.', kort: 'Du får ikke lønn.' } },
    transport: { nb: 'Du kommer deg dit selv.', kort: 'Du kommer deg dit selv.' },
    goodToKnow: [{ nb: 'Du kan ha med deg noen.', kort: 'Ta gjerne med en venn.' }],
    applyWhen: 'justCome',
    waiting: null,
    complaintRegime: null,
    legalBasis: null,
    clarificationStep: 1,
    place: 'Flere steder i Bærum',
    contact: { name: 'Mari Lofthus', title: 'Vert på møteplassen', phone: '67 00 00 07', hours },
    workAreas: [
      {
        code: 'lavterskel-kafe',
        workType: 'cafe',
        name: 'Kafé',
        illustration: 'kaffe',
        text: { nb: 'En kafé der du kan treffe andre.', kort: 'Treff andre på kafé.' },
        tasks: [],
      },
      {
        code: 'lavterskel-kurs',
        workType: 'music-art',
        name: 'Kurs',
        illustration: 'laere',
        text: { nb: 'Korte kurs i mat, dans og musikk.', kort: 'Korte kurs.' },
        tasks: [],
      },
    ],
    ...report,
  },
] as const satisfies readonly OfferReference[];
