import {
  mayRegisterPopulation,
  registerPopulation,
  type PopulationFigure,
  type PopulationViolation,
} from '@inntak/domain/reporting';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { readPopulation } from './population.queries';
import type { PopulationPayload, RegisterPopulationFigureInput } from './population.types';

const addText = `
  INSERT INTO population_figure (municipality_id, kind, number, as_of, source, by_user_id) VALUES ($1, $2, $3, $4, $5, $6)
  RETURNING id`;

/** Writes down how many people there are, as somebody else has counted them. What stood for that day before stays in the table. */
export function registerPopulationFigure(
  ctx: RequestContext,
  { kind, number, asOf, source }: RegisterPopulationFigureInput,
): Promise<PopulationPayload | Refusal> {
  const { actor, today } = ctx;
  return mutation<{ readonly tenantId: string }, PopulationViolation, PopulationFigure, string, PopulationPayload>(
    ctx,
    {
      // Who works for no municipality has none to write it down for.
      lock: () => ({ tenantId: actor.tenantId ?? '' }),
      authorize: ({ tenantId }) => mayRegisterPopulation(actor, tenantId),
      decide: ({ tenantId }) => registerPopulation({ tenantId, kind, number: number ?? null, asOf, source }, today),
      save: async (figure) => {
        const values = [figure.tenantId, figure.kind, figure.number, figure.asOf, figure.source, actor.userId];
        const { rows } = await ctx.sql<{ id: string }>(addText, values);
        return rows[0]?.id ?? '';
      },
      // Its rows are its history: it is about nobody's case.
      record: (id) => ({
        history: null,
        audit: { action: 'populationFigure.registered', participantIds: [], object: { type: 'populationFigure', id } },
      }),
      answer: async () => {
        const population = await readPopulation(ctx);
        if (!population) throw new Error('Who has written a number down can read it.');
        return { population };
      },
      explain: violationTexts,
    },
  );
}
