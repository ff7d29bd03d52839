/** People who have had a place for some time when the year begins: applied, decided and begun as anybody else. */
import { weeksAfter } from '@inntak/domain/calendar';
import { answers, applies, getsLetters } from './citizen-steps';
import type { DemoCase } from './demo-case';
import { isAskedHowItGoes, providerOf } from './follow-up-steps';
import { clarifiesActivity, clarifiesWork, closes, findsAboutVta, receives } from './office-steps';
import { becomesFinal, begins, decides, grantsAtNav, offersPlace, pausesPlacement } from './place-steps';

/** First days of places, on Mondays in August; everybody in place began on one of them. */
const firstDays = ['2024-08-19', '2025-08-18', '2026-08-17'] as const;

/** Applied in the winter before and began in August. */
export async function livesInPlace(c: DemoCase): Promise<void> {
  const { turn, places } = c.person;
  const startOn = firstDays[turn % firstDays.length] ?? firstDays[0];
  const year = startOn.slice(0, 4);
  c.on(`${year}-01-${String(8 + (turn % 20)).padStart(2, '0')}`);
  await applies(c, [places]);
  await receives(c.later(2 + (turn % 5)));
  const isNavs = places.every(({ offer }) => c.world.offer(offer).decidedBy === 'nav');
  if (isNavs) await isGrantedByNav(c, startOn);
  else await isGrantedByMunicipality(c, startOn);
  await getsLetters(c.later(2), isNavs ? 'navGrant' : 'decision');
  await closes(c);
  await becomesFinal(c.on(weeksAfter(c.today, 7)));
  await begins(c.on(startOn));
  // Those who began earlier were asked long ago.
  if (startOn !== '2024-08-19') await isAskedHowItGoes(c, year === '2025' ? 6 : 3, providerOf(c, places));
  if (turn % 47 === 3)
    await pausesPlacement(c.on(`2026-11-${10 + (turn % 9)}`), 'Er borte noen uker etter en operasjon.');
}

async function isGrantedByNav(c: DemoCase, startOn: string): Promise<void> {
  await clarifiesWork(c);
  await findsAboutVta(c.later(14), 'relevant', 'NAV har vurdert at VTA er aktuelt.');
  await grantsAtNav(c.later(20), 1, startOn);
}

async function isGrantedByMunicipality(c: DemoCase, startOn: string): Promise<void> {
  await clarifiesActivity(c);
  await findsAboutVta(c.later(14), 'notRelevant', 'Ønsker et kommunalt tilbud, og det passer best nå.');
  await offersPlace(c.later(10), 1, startOn);
  await answers(c.later(3), 'accept');
  await decides(c.later(4), 'granted', [1]);
}
