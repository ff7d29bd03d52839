import { bookingRoutes } from './clarifications/booking-calendar';
import { referralRoutes } from './clarifications/referrals-export';
import { unrecordedRoutes } from './applications/official-record/unrecorded-export';
import { attendanceRoutes } from './capacity/attendance-export';
import { gapRoutes } from './capacity/gaps-export';
import { earmarkedGrantRoutes } from './reporting/earmarked-grants-export';
import { roundRoutes } from './allocation/round-export';
import { schoolFigureRoutes } from './schools/school-figures-export';
import { pupilRoutes } from './schools/pupils-export';
import { changeWishRoutes } from './transitions/change-wishes-export';
import { letterRoutes } from './letters/letter-routes';
import { importRoutes } from './moving-in/import-routes';
import { registerRoutes } from './participants/register-export';
import { worklistRoutes } from './applications/office/worklist-export';
import { needRoutes } from './capacity/need-export';
import type { FeatureRoutes } from './platform/http/feature-routes';
import { placementRoutes } from './placements/placements-export';
import { reportRoutes } from './reporting/report-export';
import { waitlistRoutes } from './waitlists/waitlist-export';

/** Every feature's HTTP routes, for what is not GraphQL. */
export const routes: readonly FeatureRoutes[] = [
  letterRoutes,
  reportRoutes,
  importRoutes,
  registerRoutes,
  needRoutes,
  worklistRoutes,
  placementRoutes,
  waitlistRoutes,
  unrecordedRoutes,
  gapRoutes,
  earmarkedGrantRoutes,
  pupilRoutes,
  changeWishRoutes,
  referralRoutes,
  attendanceRoutes,
  schoolFigureRoutes,
  roundRoutes,
  bookingRoutes,
];
