/** Shapes of the fictional people of the demonstration. */
import type { MandateScope, Role } from '@inntak/domain/access';
import type { Protection } from '@inntak/domain/participants';
import type { RepresentationKind } from '@inntak/domain/representation';

/** Whom a log-in can act as; exactly one is active at a time. */
export type DemoHat =
  | { readonly kind: 'self' }
  | {
      readonly kind: 'representation';
      readonly representationKind: RepresentationKind;
      /** Code of the represented person. */
      readonly of: string;
      readonly scope: readonly MandateScope[];
      readonly from: string;
      readonly to: string | null;
    }
  | { readonly kind: 'membership'; readonly organisation: string; readonly role: Role };

/** The participant behind a `self` hat. */
export interface DemoParticipation {
  readonly municipality: string;
  readonly school: string | null;
  /** Year in which school is expected to end. */
  readonly schoolEnds: number | null;
  readonly protection: Protection;
  /** The day the person moved in, where that is recent enough to matter for the deadline. */
  readonly movedInOn: string | null;
}

/** A named person with a story. `logIn` false: somebody without BankID, whom staff help on paper or by phone. */
export interface DemoPerson {
  readonly code: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
  readonly logIn: boolean;
  readonly hats: readonly DemoHat[];
  readonly participation: DemoParticipation | null;
  /** One line for the log-in page. */
  readonly story: string;
  /** Named for people with a strictly protected address (kode 6). */
  readonly namedForProtected: boolean;
}
