/** People who apply between the main rounds: in the autumn of 2026. */
import { addDays } from '@inntak/domain/calendar';
import { answers, applies, getsLetters } from './citizen-steps';
import type { DemoCase } from './demo-case';
import { homeOf } from './homes';
import { clarifiesActivity, clarifiesWork, closes, finds, findsAboutVta, receives } from './office-steps';
import { becomesFinal, begins, decides, endsPlacement, grantsAtNav, offersPlace } from './place-steps';

/** Applied some day from 10 August to the middle of September, and received. */
async function applied(c: DemoCase, wishes: DemoCase['wished']): Promise<void> {
  c.on(addDays('2026-08-10', (c.person.turn * 11) % 35));
  await applies(c, wishes);
  await receives(c.later(2 + (c.person.turn % 5)));
  await clarifiesActivity(c.later(4));
}

/** Answered within one to three months, and in place before Advent. */
export async function answeredAtOnce(c: DemoCase): Promise<void> {
  await applied(c, [homeOf(c).activity]);
  await findsAboutVta(c.later(6), 'notRelevant', 'Ønsker aktivitet i bydelen.');
  await finds(c.later(4 + ((c.person.turn * 5) % 30)), 1, true, 'Det er plass, og det passer.');
  await offersPlace(c.later(2), 1, '2026-11-23');
  await answers(c.later(4), 'accept');
  await decides(c.later(3), 'granted', [1]);
  await getsLetters(c.later(2), 'decision');
  await closes(c.later(1));
  await begins(c.on('2026-11-23'));
}

/** Had days in the activity since last year, and begins in work that NAV has granted. */
export async function startsWork(c: DemoCase): Promise<void> {
  const { activity, vta } = homeOf(c);
  c.on(addDays('2025-01-08', (c.person.turn * 3) % 20));
  await applies(c, [activity]);
  await receives(c.later(3));
  await clarifiesActivity(c.later(4));
  await findsAboutVta(c.later(6), 'notRelevant', 'Vil begynne med aktivitet.');
  await offersPlace(c.later(12), 1, '2025-08-18');
  await answers(c.later(3), 'accept');
  await decides(c.later(4), 'granted', [1]);
  await getsLetters(c.later(2), 'decision');
  await closes(c.later(1));
  await becomesFinal(c.later(60));
  await begins(c.on('2025-08-18'));
  await endsPlacement(c.on('2026-10-12'), 'Begynner i arbeid.', '2026-10-30');
  await getsLetters(c.later(1), 'decision');

  await applies(c.on('2026-10-13'), [vta]);
  await receives(c.later(2));
  await clarifiesWork(c.later(1));
  await findsAboutVta(c.later(3), 'relevant', 'NAV har vurdert at VTA er aktuelt.');
  await grantsAtNav(c.later(4), 1, '2026-11-02');
  await getsLetters(c.later(3), 'navGrant');
  await begins(c.on('2026-11-02'));
}

/** Waits for an offer at the turn of the year. */
export async function hasNoOfferYet(c: DemoCase): Promise<void> {
  await applied(c, [homeOf(c).otherWork]);
  await getsLetters(c.later(5), 'receipt');
  await findsAboutVta(c.later(9), 'notRelevant', 'Ønsker aktivitet i bydelen.');
}

/** Was offered a place before Christmas, and thinks about it. */
export async function hasOffer(c: DemoCase): Promise<void> {
  await hasNoOfferYet(c);
  await finds(c.later(3), 1, true, 'Det passer.');
  await offersPlace(c.on('2026-12-14'), 1, '2027-02-01');
  await getsLetters(c.later(2), 'placeOffer');
  await answers(c.later(3), 'talk');
}
