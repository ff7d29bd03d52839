import { closedByOffers, wishSteps, type WishState, type WishStep } from '@inntak/domain/applications';
import type { Subject } from '@inntak/domain/access';
import { weekdays, type Weekday } from '@inntak/domain/calendar';
import { allowedSteps } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { weekdayName } from '../calendar/weekdays';
import type { Catalogue } from '../offers/catalogue';
import type { FormField } from '../offers/offers.types';
import { toAllowedSteps } from '../platform/steps';
import { sayWeekday } from '../platform/texts/say';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import type { Answer, Wish } from './application.types';

/** A wish as SQL gives it. */
export interface WishJson {
  readonly id: string;
  readonly rank: number;
  readonly state: WishState;
  readonly version: number;
  readonly stateReason: string | null;
  readonly parts: readonly WishPartJson[];
}

/** A part of a wish as SQL gives it: weekdays or a number of days, never both. */
export interface WishPartJson {
  readonly offerId: string;
  readonly workAreaId: string | null;
  readonly weekdays: readonly Weekday[] | null;
  readonly days: number | null;
}

/** An answer as SQL gives it. */
export interface AnswerJson {
  readonly offerId: string;
  readonly key: string;
  readonly value: string[];
}

const wishObject = `json_build_object('id', wi.id, 'rank', wi.rank, 'state', wi.state, 'version', wi.version,
  'stateReason', wi.state_reason, 'parts', (SELECT coalesce(json_agg(json_build_object('offerId', wp.offer_id,
      'workAreaId', wp.work_area_id, 'weekdays', wp.weekdays, 'days', wp.days) ORDER BY wp.position), '[]')
    FROM wish_part wp WHERE wp.wish_id = wi.id))`;

/** SQL text: the wishes of an application by rank, as `WishJson[]`. Aliases used inside: wi, wp. */
export function wishesJson(applicationId: string): string {
  return `(SELECT coalesce(json_agg(${wishObject} ORDER BY wi.rank), '[]') FROM wish wi WHERE wi.application_id = ${applicationId})`;
}

/** SQL text: one wish as `WishJson`, null when unknown or hidden. Aliases used inside: wi, wp. */
export function wishJson(wishId: string): string {
  return `(SELECT ${wishObject} FROM wish wi WHERE wi.id = ${wishId})`;
}

/** SQL text: the answers of an application as `AnswerJson[]`. Alias used inside: an. */
export function answersJson(applicationId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('offerId', an.offer_id, 'key', an.field_key, 'value', an.value)
    ORDER BY an.offer_id, an.field_key), '[]') FROM application_answer an WHERE an.application_id = ${applicationId})`;
}

/** Adds what the catalogue and the rules know. A part whose offer is hidden from the actor is not in the JSON. */
export function finishWish(
  reader: Reader,
  catalogue: Catalogue,
  subject: Subject,
  wish: WishJson,
  isClosed: (step: WishStep) => RuleViolation | null = () => null,
): Wish {
  const thing = { ...subject, state: wish.state };
  const offers = wish.parts.map(({ offerId }) => catalogue.offer(offerId));
  const steps = allowedSteps(wishSteps, reader.actor, thing, (step) => closedByOffers(step, offers) ?? isClosed(step));
  return {
    id: wish.id,
    rank: wish.rank,
    state: wish.state,
    version: wish.version,
    stateReason: wish.stateReason,
    parts: wish.parts.map((part) => ({
      offer: catalogue.offer(part.offerId),
      workArea: catalogue.workArea(part.workAreaId),
      weekdays: part.weekdays?.map(weekdayName) ?? null,
      days: part.weekdays?.length ?? part.days ?? 0,
    })),
    allowedSteps: toAllowedSteps(steps, violationTexts),
  };
}

/** Puts question and reason beside the answers; an answer to a question that is no longer asked is left out. */
export function finishAnswers(catalogue: Catalogue, answers: readonly AnswerJson[]): Answer[] {
  return answers.flatMap(({ offerId, key, value }) => {
    const field = catalogue.find(offerId)?.form.find((each) => each.key === key);
    return field === undefined
      ? []
      : [
          {
            offerId,
            key,
            question: field.question,
            why: field.why,
            value,
            labels: value.map((each) => labelOf(field, each)),
          },
        ];
  });
}

/** An answer's value as people read it. A value that the form no longer has stays as it is. */
function labelOf({ kind, options }: Pick<FormField, 'kind' | 'options'>, value: string): string {
  switch (kind) {
    case 'singleChoice':
    case 'multiChoice':
      return options.find((option) => option.value === value)?.label ?? value;
    case 'yesNo':
      return value === 'yes' ? 'Ja' : 'Nei';
    case 'weekdays':
      return weekdayWord(value);
    case 'text':
      return value;
  }
}

function weekdayWord(value: string): string {
  const weekday = weekdays.find((each) => String(each) === value);
  return weekday === undefined ? value : sayWeekday(weekday);
}
