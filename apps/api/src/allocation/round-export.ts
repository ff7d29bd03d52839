import { weekdayNumber } from '../calendar/weekdays';
import { serveExport, type ExportQuery } from '../platform/export/export-route';
import type { ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { isUuid } from '../platform/scalars';
import { sayList, sayWeekday } from '../platform/texts/say';
import type { RequestContext } from '../platform/transaction';
import { readDesk } from './round-desk.queries';
import { outcomeTexts, sayClass } from './round-texts';
import type { RoundApplicant, RoundDay, RoundDesk, RoundNeed } from './round.types';

type Applicant = RoundApplicant & { readonly participantId: string };
type Need = RoundNeed & { readonly participantId: string };

/**
 * The two lists of a main intake as files, to the office that plans it; `?id=` is the round. Who is protected from the reader
 * stands on the screen without a name, and in no file.
 */
export const roundRoutes: FeatureRoutes = (app, asCaller) => {
  serveExport<Applicant>(app, asCaller, {
    name: 'round',
    policy: 'round.export',
    read: async (ctx, query) => {
      const desk = await deskOf(ctx, query);
      return desk && applicantsOf(desk);
    },
    peopleOf: ({ participantId }) => participantId,
  });
  serveExport<Need>(app, asCaller, {
    name: 'round-nav',
    policy: 'round.export',
    read: async (ctx, query) => {
      const desk = await deskOf(ctx, query);
      return desk && needsOf(desk);
    },
    peopleOf: ({ participantId }) => participantId,
  });
};

async function deskOf(ctx: RequestContext, { id = '' }: ExportQuery): Promise<RoundDesk | null> {
  const read = isUuid(id) ? await readDesk(ctx, id, null) : null;
  return read?.desk ?? null;
}

function applicantsOf({ round, applicants }: RoundDesk): ExportTable<Applicant> {
  const rows = applicants.flatMap(({ participantId, ...rest }) =>
    participantId === null ? [] : [{ ...rest, participantId }],
  );
  return {
    fileName: `hovedinntak-${round.year}`,
    sheet: `Hovedinntak ${round.year}`,
    columns: [
      { heading: 'Nr', value: ({ number }) => number, width: 6 },
      { heading: 'Navn', value: ({ name }) => name, width: 30 },
      { heading: 'Behov', value: ({ needClass }) => (needClass === null ? null : sayClass(needClass)), width: 14 },
      { heading: 'Slutter på skolen i år', value: ({ leavesSchool }) => yesNo(leavesSchool) },
      { heading: 'Har ventet siden', kind: 'day', value: ({ waitingSince }) => waitingSince },
      { heading: 'Søkte etter fristen', value: ({ late }) => yesNo(late) },
      ...[1, 2, 3].map((rank) => ({
        heading: `Ønske ${rank}`,
        value: ({ wishes }: Applicant) => {
          const wish = wishes.find((each) => each.rank === rank);
          return wish === undefined ? null : `${wish.label}: ${wish.daysText}`;
        },
        width: 34,
      })),
      { heading: 'Forslag', value: ({ outcome }) => (outcome === null ? null : outcomeTexts[outcome]), width: 40 },
      { heading: 'Dager', value: ({ days }) => daysText(days), width: 40 },
      { heading: 'Hvorfor noe annet enn forslaget', value: ({ deviation }) => deviation?.reason ?? null, width: 40 },
    ],
    rows,
    notes: leftOut(applicants.length - rows.length),
  };
}

function needsOf({ round, needs, applicants }: RoundDesk): ExportTable<Need> {
  const personOf = new Map(applicants.map(({ caseId, participantId }) => [caseId, participantId]));
  const rows = needs.flatMap((need) => {
    const participantId = need.caseId === null ? null : (personOf.get(need.caseId) ?? null);
    return participantId === null ? [] : [{ ...need, participantId }];
  });
  return {
    fileName: `hovedinntak-${round.year}-nav`,
    sheet: `NAV-lista ${round.year}`,
    columns: [
      { heading: 'Navn', value: ({ name }) => name, width: 30 },
      { heading: 'Tilbud', value: ({ offer }) => offer, width: 24 },
      { heading: 'Ønske nr', value: ({ rank }) => rank, width: 10 },
      { heading: 'Har ventet siden', kind: 'day', value: ({ since }) => since },
      { heading: 'Slutter på skolen i år', value: ({ leavesSchool }) => yesNo(leavesSchool) },
      {
        heading: 'Har forslag om kommunal plass',
        value: ({ hasMunicipalPlace }) => yesNo(hasMunicipalPlace),
        width: 28,
      },
    ],
    rows,
    notes: leftOut(needs.length - rows.length),
  };
}

const yesNo = (is: boolean) => (is ? 'ja' : 'nei');

/** `Kantina: mandag og tirsdag; Tur: fredag`. */
function daysText(days: readonly RoundDay[]): string | null {
  const offers = [...new Set(days.map(({ offer }) => offer))];
  const of = (name: string) =>
    sayList(days.filter(({ offer }) => offer === name).map(({ weekday }) => sayWeekday(weekdayNumber(weekday))));
  return offers.length === 0 ? null : offers.map((offer) => `${offer}: ${of(offer)}`).join('; ');
}

function leftOut(count: number): string[] {
  if (count === 0) return [];
  return [`${count} ${count === 1 ? 'linje' : 'linjer'} om personer med adressebeskyttelse er ikke med i fila.`];
}
