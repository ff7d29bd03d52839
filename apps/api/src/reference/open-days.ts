/**
 * Open days of the providers, between the information meeting in week 39 and the deadline 1 February.
 * Source: that they should lie there, project report (December 2021). Demo: every day and hour.
 */
import type { YearWheelEvent } from './types';

const days = [
  ['arba', 'Arba', '2026-12-03', ['baerum', 'asker']],
  ['arba', 'Arba', '2027-01-13', ['baerum', 'asker']],
  ['ba', 'Bærum arbeidssenter', '2026-11-12', ['baerum']],
  ['ba', 'Bærum arbeidssenter', '2027-01-20', ['baerum']],
  ['bkd', 'Bærum kommunale dagtilbud', '2026-11-19', ['baerum']],
  ['bkd', 'Bærum kommunale dagtilbud', '2027-01-21', ['baerum']],
  ['aurora', 'Aurora verksted', '2027-01-14', ['baerum']],
  ['asker-produkt', 'Asker Produkt', '2027-01-19', ['asker']],
  ['drengsrud', 'Drengsrud arbeidssenter', '2027-01-26', ['asker']],
  ['arba', 'Arba', '2027-12-02', ['baerum', 'asker']],
  ['ba', 'Bærum arbeidssenter', '2027-11-11', ['baerum']],
  ['bkd', 'Bærum kommunale dagtilbud', '2027-11-18', ['baerum']],
  ['aurora', 'Aurora verksted', '2028-01-13', ['baerum']],
] as const;

/** One event per open day, with sign-up. */
export const openDays: readonly YearWheelEvent[] = days.map(([organisation, name, day, municipalities]) => ({
  code: `open-day-${organisation}-${day}`,
  kind: 'openDays',
  from: day,
  to: day,
  at: { from: '10:00', to: '12:00' },
  title: { nb: `Åpen dag hos ${name}`, kort: `Åpen dag hos ${name}` },
  text: {
    nb: 'Du kan se stedet og møte dem som jobber der. Du kan ha med deg noen.',
    kort: 'Kom og se stedet. Ta gjerne med en venn.',
  },
  municipalities,
  organisation,
  signUp: true,
  demo: true,
}));
