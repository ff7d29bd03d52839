import type { CapacityRow } from '../../ui/capacity/capacity-grid';
import type { HistoryEntry } from '../../ui/history/history-list';
import type { Station, StationKey } from '../../ui/stations/stations';

/** Invented people and figures for the gallery of components. */
const keys: readonly StationKey[] = ['application', 'gettingToKnow', 'visit', 'offer', 'decision', 'start'];
const days = ['2027-01-04', '2027-01-11', '2027-01-14', null, null, '2027-08-16'] as const;
const texts = [
  null,
  'Du snakket med Lise Berg. Du sa at gode kolleger er viktig.',
  'Du prøvde kantina i 3 dager.',
  'Nå er det din tur. Du kan svare ja, nei eller be om en prat.',
  'Det er et brev som sier at plassen er din.',
  'Nina Vik er fadderen din den første tida.',
] as const;

/** The six stations with `now` of them behind. */
export function stationsAt(now: number): Station[] {
  return keys.map((key, index) => ({
    key,
    state: index < now ? 'done' : index === now ? 'now' : 'ahead',
    day: days[index] ?? null,
    text: texts[index] ?? null,
  }));
}

export const pathTitles: Record<StationKey, string> = {
  application: 'Du søkte',
  gettingToKnow: 'Vi ble kjent',
  visit: 'Du var på besøk',
  offer: 'Du fikk tilbud',
  decision: 'Du får vedtak',
  start: 'Du starter',
};

export const pathWhens = { offer: 'I dag', decision: 'Omtrent 1 uke etter at du har svart' };

export const contact = { name: 'Lise Berg', role: 'Tildelingskontoret', phone: '67000002' };

export const capacity: CapacityRow[] = [
  {
    key: 'kantine',
    name: 'Kantine',
    details: ['Bærum arbeidssenter', '12 plasser'],
    framed: ['monday', 'tuesday', 'wednesday'],
    cells: [
      { weekday: 'monday', places: 12, inPlace: 9, decided: 1, proposed: 2, free: 0 },
      { weekday: 'tuesday', places: 12, inPlace: 9, decided: 1, proposed: 2, free: 0 },
      { weekday: 'wednesday', places: 12, inPlace: 13, decided: 0, proposed: 0, free: -1 },
      { weekday: 'thursday', places: 12, inPlace: 8, decided: 1, proposed: 1, free: 2 },
      { weekday: 'friday', places: 12, inPlace: 7, decided: 1, proposed: 1, free: 3 },
    ],
  },
  {
    key: 'tur',
    name: 'Tur og ro',
    details: ['Dagtilbud (BKD)', '10 plasser'],
    cells: [
      { weekday: 'monday', places: 10, inPlace: 6, decided: 1, proposed: 1, free: 2 },
      { weekday: 'tuesday', places: 10, inPlace: 6, decided: 2, proposed: 1, free: 1 },
      { weekday: 'wednesday', places: 10, inPlace: 6, decided: 1, proposed: 1, free: 2 },
      { weekday: 'thursday', places: 10, inPlace: 0, decided: 0, proposed: 0, free: 10, closed: true },
      { weekday: 'friday', places: 10, inPlace: 5, decided: 1, proposed: 0, free: 4 },
    ],
  },
  {
    key: 'arba',
    name: 'Arba VTA',
    details: ['96 plasser for Bærum'],
    cells: [{ weekday: null, places: 96, inPlace: 94, decided: 1, proposed: 0, free: 1 }],
  },
];

export const quotas = [
  { name: 'Bærum', numbers: { places: 96, inPlace: 94, decided: 1, proposed: 0, free: 1 } },
  { name: 'Asker', numbers: { places: 18, inPlace: 18, decided: 0, proposed: 0, free: 0 } },
];

export const history: HistoryEntry[] = [
  {
    id: '2',
    at: '2027-01-14T09:42:00Z',
    text: 'Besøk på kantina er gjennomført',
    by: 'Nina Vik',
    role: 'Bærum arbeidssenter',
  },
  {
    id: '1',
    at: '2027-01-11T12:00:00Z',
    text: 'Samtale er ført på feil dag',
    by: 'Lise Berg',
    role: 'Saksbehandler',
    reason: 'Samtalen var 10. januar',
    corrected: true,
  },
];

export interface SampleRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly school: string;
  readonly station: number;
  readonly next: string;
  readonly with: string;
  readonly deadline: string;
}

export const rows: SampleRow[] = [
  {
    id: '1',
    name: 'Even Tangen',
    number: '2027-0098',
    school: 'Sandvika vgs',
    station: 1,
    next: 'Foreløpig svar',
    with: 'Du',
    deadline: '2027-01-15',
  },
  {
    id: '2',
    name: 'Mariam Sæther',
    number: '2027-0121',
    school: 'Dønski vgs',
    station: 0,
    next: 'Ring: hjelp med skjema',
    with: 'Du',
    deadline: '2027-01-18',
  },
  {
    id: '3',
    name: 'Ada Lindmo',
    number: '2027-0117',
    school: 'Rud vgs',
    station: 2,
    next: 'Besøk Jobbfrukt',
    with: 'Arba',
    deadline: '2027-01-20',
  },
  {
    id: '4',
    name: 'Jonas Eikeland',
    number: '2027-0064',
    school: 'Utenfor frist',
    station: 2,
    next: 'Kartlegging hos BA',
    with: 'BA',
    deadline: '2027-01-26',
  },
];

export const words = {
  title: 'Stil',
  quote: 'Jeg vil pakke frukt. Jeg vil ha noen å spise lunsj med.',
  question: 'Hva vil du svare?',
  answers: [
    { value: 'accept', title: 'Ja takk', text: 'Jeg vil ha plassen.' },
    { value: 'decline', title: 'Nei takk', text: 'Jeg vil ikke ha plassen.' },
    { value: 'talk', title: 'Jeg vil snakke med noen', text: 'Vi ringer deg innen 2 dager. Plassen er din så lenge.' },
  ],
  steps: { sendPlaceOffer: 'Send tilbudet', release: 'Frigi plassen', makeDecision: 'Fatt vedtak' },
  closedStep: 'Du forberedte vedtaket selv. En annen må godkjenne det.',
  conflict: 'Neste steg er nå «Besøk hos BKD». Din endring er ikke lagret.',
  consequences: 'Da kan en annen få plassen. Du blir stående på lista til Jobbfrukt.',
  way: 'Veien din',
  status: {
    new: 'Ny',
    working: 'Hos NAV',
    waiting: 'Foreslått',
    settled: 'Egnet',
    missing: 'Ikke vurdert',
    late: '3 dager over frist',
    chosen: 'Nytt',
  },
} as const;
