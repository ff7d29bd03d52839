import type { Violation } from '@inntak/domain/violations';
import type { Explanations } from '../results';
import { allocationViolations } from './allocation-violations';
import { applicationViolations } from './application-violations';
import { capacityViolations } from './capacity-violations';
import { clarificationViolations } from './clarification-violations';
import { commonViolations } from './common-violations';
import { placeViolations } from './place-violations';
import { reportViolations } from './report-violations';
import { schoolViolations } from './school-violations';
import { transitionViolations } from './transition-violations';

/**
 * A sentence in plain Norwegian for everything a rule can refuse with. Complete by construction: a new rule in the domain
 * does not compile until it has its words here. Use it as it is in `explain:` and in `toAllowedSteps`, or spread it and
 * add what only your feature can refuse with.
 */
export const violationTexts: Explanations<Violation> = {
  ...commonViolations,
  ...applicationViolations,
  ...clarificationViolations,
  ...placeViolations,
  ...capacityViolations,
  ...allocationViolations,
  ...reportViolations,
  ...schoolViolations,
  ...transitionViolations,
};
