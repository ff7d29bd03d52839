import { addDays, addWorkingDays, type Day, type Holidays } from '../calendar';
import { validOn, type Representation } from '../representation';

export type DeliveryChannel = 'digital' | 'post';

/** One letter to one recipient, on the days that matter. */
export interface Delivery {
  readonly channel: DeliveryChannel;
  readonly availableOn: Day;
  readonly secondNoticeOn: Day | null;
  readonly openedOn: Day | null;
  /** The day it was printed and posted. */
  readonly printedOn: Day | null;
}

/** An unopened letter is notified again after a week (eForvaltningsforskriften § 8). */
export const secondNoticeAfterDays = 7;
/** Working days from post box to door. A choice of this product, for deadlines counted from when a letter arrived. */
export const postTakesWorkingDays = 4;

/** How somebody gets letters: on paper without BankID, or when they want it so. */
export function channelFor(recipient: {
  readonly hasBankId: boolean;
  readonly prefers: 'digital' | 'phone' | 'post';
}): DeliveryChannel {
  return recipient.hasBankId && recipient.prefers !== 'post' ? 'digital' : 'post';
}

/** The day the second notice is due; null for a letter on paper. */
export function secondNoticeDue(delivery: Delivery, afterDays = secondNoticeAfterDays): Day | null {
  return delivery.channel === 'digital' ? addDays(delivery.availableOn, afterDays) : null;
}

/** Is a second notice due and not yet sent? */
export function needsSecondNotice(delivery: Delivery, today: Day, afterDays = secondNoticeAfterDays): boolean {
  const due = secondNoticeDue(delivery, afterDays);
  return isUnread(delivery) && delivery.secondNoticeOn === null && due !== null && today >= due;
}

/** The second notice has not helped either, for as long as the first: somebody calls, or it goes by post. */
export function needsCall(delivery: Delivery, today: Day, afterDays = secondNoticeAfterDays): boolean {
  return isUnread(delivery) && delivery.secondNoticeOn !== null && today >= addDays(delivery.secondNoticeOn, afterDays);
}

/** Neither opened nor printed and posted. */
export function isUnread(delivery: Delivery): boolean {
  return delivery.openedOn === null && delivery.printedOn === null;
}

/** The day the letter reached its recipient, from which deadlines count; null while it has not. */
export function reachedOn(delivery: Delivery, holidays: Holidays): Day | null {
  const byPost =
    delivery.printedOn === null ? null : addWorkingDays(delivery.printedOn, postTakesWorkingDays, holidays);
  if (delivery.openedOn === null || byPost === null) return delivery.openedOn ?? byPost;
  return delivery.openedOn < byPost ? delivery.openedOn : byPost;
}

/**
 * Who besides the person gets the letter: representatives whose mandate covers personal matters on the day. Parents of
 * an adult do not, and neither does a support person or a guardian for money.
 */
export function copiesTo(representations: readonly Representation[], day: Day, birthDate: Day): Representation[] {
  return representations.filter((each) => each.scope.includes('personal') && validOn(each, day, birthDate).ok);
}
