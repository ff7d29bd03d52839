import { isEmail } from 'class-validator';
import { accept, refuse } from '@inntak/domain/outcome';
import type { StepViolation } from '@inntak/domain/steps';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { MyCasePayload, UpdateContactInput } from './my-case.types';
import { isOwnCase, lockOwnPerson, type OwnPerson } from './own-case';
import { freshCase } from './request-help';

type ContactViolation = { readonly rule: 'phone-not-a-number' } | { readonly rule: 'email-not-an-address' };

/** Digits, with spaces and a country code if one likes: `900 00 000`, `+47 900 00 000`. */
const phonePattern = /^\+?[0-9][0-9 ]{4,18}$/;

/** The person says how to be reached. What is left out stays; empty text removes it. */
export function updateContact(ctx: RequestContext, input: UpdateContactInput): Promise<MyCasePayload | Refusal> {
  const phone = trimmed(input.phone);
  const email = trimmed(input.email);
  return mutation<OwnPerson, StepViolation | ContactViolation, null, OwnPerson, MyCasePayload>(ctx, {
    lock: () => lockOwnPerson(ctx),
    authorize: () => isOwnCase(ctx, 'updateContact', 'noHelpers'),
    decide: () => {
      if (phone && !phonePattern.test(phone)) return refuse({ rule: 'phone-not-a-number' });
      if (email && !isEmail(email)) return refuse({ rule: 'email-not-an-address' });
      return accept(null);
    },
    save: async (_, person) => {
      await ctx.sql(
        `INSERT INTO participant_address AS a (participant_id, tenant_id, phone, email) VALUES ($1, $2, $3, $4)
         ON CONFLICT (participant_id) DO UPDATE SET version = a.version + 1,
           phone = CASE WHEN $5 THEN EXCLUDED.phone ELSE a.phone END,
           email = CASE WHEN $6 THEN EXCLUDED.email ELSE a.email END`,
        [person.participantId, person.tenantId, phone || null, email || null, phone !== undefined, email !== undefined],
      );
      return person;
    },
    record: ({ participantId }) => ({
      history: null,
      audit: { action: 'contact.updated', participantIds: [participantId], object: null },
    }),
    answer: () => freshCase(ctx),
    explain: {
      ...violationTexts,
      'phone-not-a-number': () => ({
        message: 'Skriv telefonnummeret med tall, for eksempel 900 00 000.',
        field: 'phone',
      }),
      'email-not-an-address': () => ({
        message: 'Skriv hele e-postadressen, for eksempel navn@epost.no.',
        field: 'email',
      }),
    },
  });
}

/** Undefined: left out. */
function trimmed(text: string | null | undefined): string | undefined {
  return text === undefined || text === null ? undefined : text.trim();
}
