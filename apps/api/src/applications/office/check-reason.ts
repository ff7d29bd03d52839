import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import type { OfficeViolation } from './office-violations';

/** A reason that says something. */
export function checkReason(reason: string): Outcome<string, OfficeViolation> {
  return reason.trim() === '' ? refuse({ rule: 'text-missing', field: 'reason' }) : accept(reason.trim());
}
