import { weekOf } from '@inntak/domain/calendar';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Policy } from '../platform/policy';
import type { RequestContext } from '../platform/transaction';
import { BusinessDay, YearWheelItem } from './calendar.types';

// A year ahead: what is over is not news, and what is further off is not planned.
const yearWheelText = `
  SELECT e.from_on AS day, e.to_on AS until, e.title, e.text, e.kind, e.organisation_id AS "organisationId"
    FROM year_wheel_event e LEFT JOIN municipality m ON m.id = e.municipality_id
   WHERE coalesce(e.to_on, e.from_on) >= app_today() AND e.from_on < app_today() + 366
     AND (e.municipality_id IS NULL OR $1::text IS NULL OR m.code = $1)
   ORDER BY e.from_on, e.title, e.code LIMIT 100`;

/** What day it is, and what the year brings. */
@Resolver()
export class CalendarResolver {
  @Query(() => BusinessDay, { description: 'The day that everything here is reckoned from.' })
  @Policy('public')
  businessDay(@Ctx() { today, isDemo }: RequestContext): BusinessDay {
    return { day: today, week: weekOf(today).week, isDemo };
  }

  @Query(() => [YearWheelItem], { description: 'Deadlines, meetings and open days of the year ahead, in order.' })
  @Policy('public')
  yearWheel(
    @Arg('municipalityCode', () => String, {
      nullable: true,
      description: 'Only what concerns this municipality or bydel, besides what concerns everybody.',
    })
    municipalityCode: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<YearWheelItem[]> {
    return ctx.read<YearWheelItem>('year-wheel', yearWheelText, [municipalityCode]);
  }
}
