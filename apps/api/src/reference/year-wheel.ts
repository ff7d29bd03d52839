/**
 * The year wheel 2026–2028: what happens when, for everybody who plans around the main intake.
 * Source: project report «Felles inntaksplattform», December 2021 (1 February; meetings in weeks 18 and 41; information
 * meeting possible in week 39; open days between it and the deadline); ISO 8601 weeks computed and tested.
 * Real: the weeks and 1 February. Proposal of this product: 15 April. Demo: the days and hours of meetings and open days.
 * 1 February never moves and never blocks; later applications are marked late, with a reason.
 */
import type { YearWheelEvent } from './types';
import { openDays } from './open-days';

const everybody = { municipalities: null, organisation: null, signUp: false, demo: false } as const;
const project = ['baerum', 'asker'] as const;

const meetingWeeks = [
  { year: 2026, week: 18, from: '2026-04-27', to: '2026-05-03' },
  { year: 2026, week: 41, from: '2026-10-05', to: '2026-10-11' },
  { year: 2027, week: 18, from: '2027-05-03', to: '2027-05-09' },
  { year: 2027, week: 41, from: '2027-10-11', to: '2027-10-17' },
  { year: 2028, week: 18, from: '2028-05-01', to: '2028-05-07' },
  { year: 2028, week: 41, from: '2028-10-09', to: '2028-10-15' },
] as const;

const transitionMeetings: readonly YearWheelEvent[] = meetingWeeks.map(({ year, week, from, to }) => ({
  code: `transition-meeting-${year}-${week}`,
  kind: 'transitionMeeting',
  from,
  to,
  title: { nb: 'Ansatte snakker om ønskene', kort: 'Ansatte snakker om ønskene' },
  text: {
    nb: `Kommunen, NAV og stedene snakker om ønsker om å bytte plass. Uke ${week}.`,
    kort: 'Vi snakker om ønsker om å bytte.',
  },
  ...everybody,
  municipalities: project,
}));

/** Thursday of week 39; the day itself is demo. */
const infoMeetings: readonly YearWheelEvent[] = (['2026-09-24', '2027-09-30', '2028-09-28'] as const).map((day) => ({
  code: `info-meeting-${day.slice(0, 4)}`,
  kind: 'informationMeeting',
  from: day,
  to: day,
  at: { from: '18:00', to: '20:00' },
  title: { nb: 'Informasjonsmøte', kort: 'Møte for elever og foreldre' },
  text: {
    nb: 'For elever, foreldre og lærere. Alle stedene og NAV er der.',
    kort: 'For elever og foreldre. Alle stedene er der.',
  },
  municipalities: project,
  organisation: null,
  signUp: true,
  demo: true,
}));

const yearly: readonly YearWheelEvent[] = ([2026, 2027, 2028] as const).flatMap((year): YearWheelEvent[] => [
  {
    code: `application-deadline-${year}`,
    kind: 'applicationDeadline',
    from: `${year}-02-01`,
    to: `${year}-02-01`,
    title: { nb: 'Frist for å søke plass i kommunen', kort: 'Siste dag for å søke' },
    text: {
      nb: 'Søk innen midnatt. Har du nettopp flyttet hit, kan du søke senere. Plasser fra NAV kan du søke hele året.',
      kort: 'Søk i dag. Har du flyttet hit nå? Da kan du søke senere.',
    },
    ...everybody,
  },
  {
    code: `clarification-${year}`,
    kind: 'clarification',
    from: `${year}-02-02`,
    to: `${year}-03-31`,
    title: { nb: 'Besøk og utprøving', kort: 'Du kommer på besøk' },
    text: { nb: 'Vi snakker sammen. Du besøker steder og kan prøve en jobb.', kort: 'Vi snakker. Du kommer på besøk.' },
    ...everybody,
  },
  {
    code: `answer-target-${year}`,
    kind: 'answerTarget',
    from: `${year}-04-15`,
    to: `${year}-04-15`,
    title: { nb: 'Du får tilbud eller svar', kort: 'Du får svar' },
    text: { nb: 'Vi prøver å gi alle tilbud eller svar innen 15. april.', kort: 'Vi prøver å svare innen 15. april.' },
    ...everybody,
  },
  {
    code: `school-deadline-${year}`,
    kind: 'schoolNotice',
    from: `${year}-02-01`,
    to: `${year}-02-01`,
    title: { nb: 'Skolens frist i VIGO', kort: 'Frist for å søke skole' },
    text: {
      nb: 'Dette er en annen frist samme dag. Den gjelder skoleplass neste år, ikke plass etter skolen.',
      kort: 'Denne fristen gjelder skole.',
    },
    ...everybody,
  },
  {
    code: `school-notification-${year}`,
    kind: 'schoolNotice',
    from: `${year}-10-01`,
    to: `${year}-10-01`,
    title: { nb: 'Skolen melder fra til fylket', kort: 'Skolen melder fra til fylket' },
    text: {
      nb: 'Skolen melder fra til fylkeskommunen om elever som trenger tilrettelegging.',
      kort: 'Skolen melder fra til fylket.',
    },
    ...everybody,
  },
]);

/** First Monday after the schools' start; demo, each place sets its own. */
const starts: readonly YearWheelEvent[] = (['2026-08-17', '2027-08-16', '2028-08-21'] as const).map((day) => ({
  code: `start-${day.slice(0, 4)}`,
  kind: 'start',
  from: day,
  to: day,
  title: { nb: 'De fleste starter', kort: 'De fleste starter' },
  text: { nb: 'De fleste som har fått plass, starter denne uka.', kort: 'De fleste starter denne uka.' },
  municipalities: null,
  organisation: null,
  signUp: false,
  demo: true,
}));

/** All events, by day. */
export const yearWheel: readonly YearWheelEvent[] = [
  ...transitionMeetings,
  ...infoMeetings,
  ...openDays,
  ...yearly,
  ...starts,
].toSorted((a, b) => a.from.localeCompare(b.from) || a.code.localeCompare(b.code));
