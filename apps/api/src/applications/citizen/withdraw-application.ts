import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import { readSavedApplication } from '../application.queries';
import type { ApplicationStepInput } from '../application-inputs';
import type { ApplicationPayload } from '../application.types';
import { takeApplicationStep } from '../take-application-step';
import { withdrawWishes } from './withdraw-wishes';

/**
 * Takes the application back at any open step, by the person or as staff heard it. Whatever is still open ends with it;
 * decisions and placements stand.
 */
export function withdrawApplication(
  ctx: RequestContext,
  input: ApplicationStepInput,
): Promise<ApplicationPayload | Refusal> {
  return takeApplicationStep<ApplicationPayload>(ctx, {
    step: 'withdraw',
    input,
    then: async ({ id }) => {
      await withdrawWishes(ctx, id);
    },
    answer: async ({ id }) => ({ application: await readSavedApplication(ctx, id), receipt: null }),
  });
}
