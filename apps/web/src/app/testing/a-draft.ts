import type { ApplicationDraft, SaveApplicationInput } from '../../applications/wizard/application.graphql';
import { aHat, aViewer } from '../../lib/testing/render';
import { catalogue, portalAnswers } from './a-catalogue';

/** Ada, logged in as herself. */
export const asAda = {
  viewer: aViewer({
    name: 'Ada Lindmo',
    activeHat: aHat({ id: 'self', kind: 'self', role: 'participant', label: 'Ada Lindmo', organisation: null }),
  }),
};

/** Tuva, who supports Ada and may not send for her. */
export const asSupporter = {
  viewer: aViewer({
    name: 'Tuva Rønning',
    activeHat: aHat({ id: 'rep', kind: 'representation', role: 'supporter', label: 'Ada', actingFor: 'Ada Lindmo' }),
  }),
};

const step = (name: string, reason: string | null = null, needs: string[] = []) => ({
  step: name,
  open: reason === null,
  reason,
  needs,
});

/** An application that Ada has begun and not answered. */
export function aDraft(changes: Partial<ApplicationDraft> = {}): ApplicationDraft {
  return {
    id: 'draft',
    caseNumber: '2027/1',
    state: 'draft',
    version: 1,
    important: [],
    daysPerWeek: null,
    plannedEndOfSchool: null,
    late: false,
    lateReason: null,
    deadline: '2027-02-01',
    submittedAt: null,
    municipality: { id: 'baerum', code: 'baerum', name: 'Bærum' },
    ownWords: null,
    helper: null,
    wishes: [],
    answers: [],
    experiences: [],
    allowedSteps: [step('submit'), step('withdraw')],
    ...changes,
  };
}

/** A wish as the server stores it. */
export function aWish(rank: number, ...parts: readonly [offerId: string, workAreaId: string | null, days: number][]) {
  return {
    id: `wish-${rank}`,
    rank,
    parts: parts.map(([offerId, workAreaId, days]) => ({
      days,
      weekdays: null,
      offer: { id: offerId },
      workArea: workAreaId === null ? null : { id: workAreaId },
    })),
  };
}

/** What a server answers that keeps one draft: every save gives the next version, with what was sent put in. */
export function draftServer(first: ApplicationDraft) {
  let draft = first;
  const keep = (input: SaveApplicationInput) => {
    draft = {
      ...draft,
      version: draft.version + 1,
      important: input.important ?? draft.important,
      daysPerWeek: input.daysPerWeek ?? draft.daysPerWeek,
      ownWords: input.ownWords ? { text: input.ownWords, helper: input.ownWordsHelper ?? null } : draft.ownWords,
      wishes: input.wishes?.map(storedWish) ?? draft.wishes,
      answers: input.answers ?? draft.answers,
    };
    return draft;
  };
  return {
    ...portalAnswers,
    myCase: () => ({
      helpRequestedAt: null,
      closedBecause: null,
      participant: {
        id: 'ada',
        name: 'Ada Lindmo',
        firstName: 'Ada',
        municipality: { id: 'baerum', code: 'baerum', name: 'Bærum' },
      },
      contact: { name: 'Lise Berg', role: 'Saksbehandler', phone: '67000002' },
      applications: [draft],
    }),
    saveApplication: ({ input }: { readonly input: SaveApplicationInput }) => ({
      __typename: 'ApplicationPayload',
      application: keep(input),
    }),
  };
}

function storedWish({ rank, parts }: NonNullable<SaveApplicationInput['wishes']>[number]) {
  return {
    id: `wish-${rank}`,
    rank,
    parts: parts.map(({ offerId, workAreaId, weekdays, days }) => ({
      days: weekdays?.length ?? days ?? 0,
      weekdays: weekdays ?? null,
      offer: { id: catalogue.find(({ id }) => id === offerId)?.id ?? '' },
      workArea: workAreaId ? { id: workAreaId } : null,
    })),
  };
}
