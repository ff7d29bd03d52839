import {
  applicationSteps,
  mayReply,
  preliminaryReplyRoles,
  type ApplicationState,
  type CaseFacts,
} from '@inntak/domain/applications';
import { allowedSteps } from '@inntak/domain/steps';
import type { Catalogue } from '../../offers/catalogue';
import { sayDays } from '../../platform/texts/say';
import type { RequestContext } from '../../platform/transaction';
import { toStations } from '../stations.types';
import type { WishPartJson } from '../wish-json';
import type { Vta } from './case.types';
import { reassignRoles } from './case-work';
import { toNextStep, type Handlers } from './next-step.types';
import type { Reach, WorklistRow } from './worklist.types';

/** A case of the list as the database answers it. */
export interface WorklistCase extends Handlers {
  id: string;
  participantId: string;
  caseNumber: string;
  participantName: string;
  protection: string;
  school: string | null;
  state: ApplicationState;
  origin: string;
  facts: CaseFacts;
  firstWish: WishPartJson[];
  vtaAssessment: Vta;
  late: boolean;
  tasks: string[];
  deadline: string;
  since: string;
  sortName: string;
  version: number;
  reachedBy: Reach;
}

/** The cases as the list shows them: what the rules say of each, in words. */
export function toRows(ctx: RequestContext, offers: Catalogue, cases: readonly WorklistCase[]): WorklistRow[] {
  const stepsOf = stepsOfLife(ctx);
  return cases.map((each) => toRow(ctx, offers, stepsOf, each));
}

function toRow(ctx: RequestContext, offers: Catalogue, stepsOf: StepsOf, row: WorklistCase): WorklistRow {
  const { responsible, standIn, facts } = row;
  return {
    id: row.id,
    caseNumber: row.caseNumber,
    participantName: row.participantName,
    school: row.school,
    state: row.state,
    stations: toStations(facts),
    nextStep: toNextStep(ctx, offers, facts, { responsible, standIn }),
    firstWish: wishInShort(offers, row.firstWish),
    vtaAssessment: row.vtaAssessment,
    late: row.late,
    badges: badgesOf(ctx, row),
    responsible,
    version: row.version,
    openSteps: openSteps(ctx, stepsOf, row),
    reachedBy: row.reachedBy,
  };
}

type StepsOf = (row: WorklistCase) => readonly string[];

/**
 * Which steps of its life this actor may take with a case of the office's own. They follow from its state alone, so that a page
 * of cases is not asked case by case. Closing depends on its wishes, so it is left to the case page.
 */
function stepsOfLife({ actor }: RequestContext): StepsOf {
  const known = new Map<ApplicationState, readonly string[]>();
  return ({ state, participantId }) => {
    const thing = { tenantId: actor.tenantId ?? '', participantId, organisationIds: [], state };
    const steps =
      known.get(state) ??
      allowedSteps(applicationSteps, actor, thing).flatMap(({ step, open }) =>
        open && step !== 'close' ? [step] : [],
      );
    known.set(state, steps);
    return steps;
  };
}

/** What the actor may do with the case now: the steps of its life, handing it over, and the preliminary reply. */
function openSteps({ actor }: RequestContext, stepsOf: StepsOf, row: WorklistCase): string[] {
  const mayHandOver = reassignRoles.includes(actor.role);
  const isReplyOpen = preliminaryReplyRoles.includes(actor.role) && mayReply(row.facts);
  return [...stepsOf(row), ...(mayHandOver ? ['reassign'] : []), ...(isReplyOpen ? ['sendPreliminaryReply'] : [])];
}

function wishInShort(offers: Catalogue, parts: readonly WishPartJson[]): string | null {
  const texts = parts.map(({ offerId, weekdays, days }) => {
    const count = weekdays?.length ?? days ?? 0;
    return `${offers.offer(offerId).shortName} ${sayDays(count)}`;
  });
  return texts.length === 0 ? null : texts.join(' + ');
}

function badgesOf(
  ctx: RequestContext,
  { tasks, facts, origin, protection, standIn, responsible }: WorklistCase,
): string[] {
  const badges: readonly (readonly [string, boolean])[] = [
    ['helpRequested', tasks.includes('helpApplicant')],
    ['wantsToTalk', tasks.includes('talkAboutOffer') || facts.waitQuestions.some(({ state }) => state === 'talk')],
    ['unopenedLetter', tasks.includes('callAboutLetter')],
    ['addressProtected', protection !== 'none'],
    ['paper', origin === 'paper'],
    ['nav', origin === 'nav'],
    ['standIn', standIn?.id === ctx.actor.userId && responsible?.id !== ctx.actor.userId],
  ];
  return badges.filter(([, is]) => is).map(([code]) => code);
}
