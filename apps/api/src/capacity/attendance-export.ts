import { isDay } from '@inntak/domain/calendar';
import { catalogue } from '../offers/catalogue';
import { serveExport } from '../platform/export/export-route';
import type { ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { readAttendance } from './attendance.queries';
import type { Attendance } from './closure.types';
import { worksWith } from './own-offers';

type Person = Attendance['people'][number];

const standingNames: Readonly<Record<string, string>> = {
  inPlace: 'Har plass',
  decided: 'Skal begynne',
  proposed: 'Har fått tilbud',
};

/** Who comes to an own offer on a day as a file, for the list by the door: those whom the one who asks may see. */
export const attendanceRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<Person>(app, asCaller, {
    name: 'attendance',
    policy: 'attendance.export',
    read: async (ctx, { offer: code = '', from = ctx.today }) => {
      const offer = (await catalogue(ctx)).byCode(code);
      if (offer === null || !isDay(from) || !worksWith(ctx.actor, offer)) return null;
      const { people } = await readAttendance(ctx, offer, from, from);
      return people.length === 0 ? null : tableOf(`dagsliste-${offer.code}-${from}`, from, people);
    },
    peopleOf: ({ participant }) => participant.id,
  });

function tableOf(fileName: string, day: string, rows: readonly Person[]): ExportTable<Person> {
  return {
    fileName,
    sheet: 'Dagsliste',
    columns: [
      { heading: 'Dag', kind: 'day', value: () => day },
      { heading: 'Navn', value: ({ participant }) => participant.name, width: 30 },
      { heading: 'Kommune', value: ({ participant }) => participant.municipality.name, width: 20 },
      { heading: 'Arbeid', value: ({ workArea }) => workArea, width: 24 },
      { heading: 'Status', value: ({ standing }) => standingNames[standing] ?? null, width: 18 },
      { heading: 'Pause', value: ({ paused }) => paused },
    ],
    rows,
  };
}
