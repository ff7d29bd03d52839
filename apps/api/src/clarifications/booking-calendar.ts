import { recordCaseRead } from '../platform/audit';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { isUuid } from '../platform/scalars';

interface Booking {
  readonly participantId: string;
  readonly startsAt: Date;
  readonly version: number;
}

const text = `SELECT participant_id AS "participantId", starts_at AS "startsAt", version
  FROM clarification WHERE id = $1 AND state = 'booked' AND starts_at IS NOT NULL`;

/**
 * A booked meeting as a calendar invitation without content, for the person, the provider and the office: a calendar is read
 * by others, so it says when, and that the rest stands in Inntak. One that is booked anew replaces the former.
 */
export const bookingRoutes: FeatureRoutes = (app, asCaller) => {
  app.get<{ Params: { file: string } }>('/documents/bookings/:file', (request, reply) =>
    asCaller(request, reply, 'write', async (ctx) => {
      const [id = '', extension] = request.params.file.split('.');
      if (extension !== 'ics' || !isUuid(id)) return null;
      const [booking] = await ctx.read<Booking>('booking-calendar', text, [id]);
      if (!booking) return null;
      const { participantId } = booking;
      if (ctx.actor.hatKind !== 'self') {
        const object = { type: 'clarification', id };
        recordCaseRead(ctx, { action: 'clarification.calendar', participantId, object });
      }
      return {
        type: 'text/calendar; charset=utf-8',
        body: calendarOf(id, booking, ctx.now),
        headers: { 'content-disposition': 'attachment; filename="avtale.ics"' },
      };
    }),
  );
};

/** RFC 5545. How long a meeting lasts is not agreed in Inntak: an hour keeps the time free in a calendar. */
export function calendarOf(id: string, { startsAt, version }: Omit<Booking, 'participantId'>, now: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Inntak//Avtale//NO',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@inntak`,
    `DTSTAMP:${instant(now)}`,
    `DTSTART:${instant(startsAt)}`,
    'DURATION:PT1H',
    `SEQUENCE:${version}`,
    'SUMMARY:Avtale – se Inntak',
    'LOCATION:Stedet står i Inntak',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** `20270125T090000Z` */
function instant(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
