/**
 * The named people's stories up to the first day: as far as their line on the log-in page says, and no further, so that the
 * rest can be walked. Who is not here has done nothing yet: Ada, Amina (applies after the deadline), Olav (on paper).
 */
import { addDays } from '@inntak/domain/calendar';
import { answersReferral, refersWithYes } from './asking-steps';
import {
  answers,
  applies,
  appliesOnPaper,
  fillsIn,
  getsLetters,
  letsSchoolFollow,
  readsCopies,
  sends,
} from './citizen-steps';
import type { DemoCase } from './demo-case';
import { days } from './homes';
import {
  calls,
  clarifiesActivity,
  clarifiesWork,
  closes,
  finds,
  findsAboutVta,
  receives,
  recordsConsentCapacity,
} from './office-steps';
import { becomesFinal, begins, decides, offersPlace } from './place-steps';
import type { Story } from './stories';

const arba = [days('arba-vta', 5)];
const ba = (count: number) => [days('ba-arbeid', count)];
const bkd = (count: number) => [days('bkd-aktivitet', count)];

/** Sent on a day, received, and step 1 begun. */
async function inStep1(c: DemoCase, sentOn: string, wishes: DemoCase['wished']): Promise<void> {
  await applies(c.on(sentOn), wishes);
  await getsLetters(c.later(1), 'receipt');
  await receives(c.later(2));
  await calls(c.later(1), 'answered', 'Snakket om ønskene, og om hva som skjer nå.');
  await clarifiesActivity(c.later(2));
}

/** Applied in January of a year, and has had the place since that August. */
function inPlace(c: DemoCase, year: number, wish: DemoCase['wished'][number]): Promise<void> {
  return inPlaceSince(c, `${year}-01-15`, `${year}-08-${year === 2026 ? 17 : 19}`, wish);
}

async function inPlaceSince(
  c: DemoCase,
  sentOn: string,
  firstDay: string,
  wish: DemoCase['wished'][number],
): Promise<void> {
  await inStep1(c, sentOn, [wish]);
  await findsAboutVta(c.later(10), 'notRelevant', 'Ønsker et kommunalt tilbud.');
  await offersPlace(c.later(20), 1, firstDay);
  await answers(c.later(3), 'accept');
  await decides(c.later(5), 'granted', [1]);
  await getsLetters(c.later(3), 'decision');
  await closes(c.later(2));
  await becomesFinal(c.later(60));
  await begins(c.on(firstDay));
}

/** By the code of the person. */
export const namedStories: Readonly<Record<string, Story>> = {
  jonas: async (c) => {
    await letsSchoolFollow(c.on('2026-10-06'));
    await fillsIn(c.on('2027-01-13'), [ba(5), bkd(3)]);
  },
  emil: async (c) => {
    await fillsIn(c.on('2027-01-12'), [ba(4)]);
    await fillsInAgain(c, 'tuva', 'supporter');
  },
  sara: async (c) => {
    await letsSchoolFollow(c.on('2026-10-06'));
    await fillsIn(c.on('2026-11-23'), [bkd(3), ba(2)], c.world.named('mona', 'representative'));
    await sends(c.later(1));
    await receives(c.later(3));
    await clarifiesActivity(c.later(4));
  },
  henrik: async (c) => {
    await letsSchoolFollow(c.on('2026-10-07'));
    await inStep1(c, '2026-11-09', [arba, [days('asker-produkt-vta', 5)], [days('solbra-arbeid', 4)]]);
    await clarifiesWork(c.later(5));
    await refersWithYes(c.later(2), 'arba', 1, ['visit']);
    await refersWithYes(c.later(1), 'nav-asker', 1);
    await answersReferral(c.later(6), 'nav-asker', 'relevant');
  },
  ida: (c) => inPlace(c, 2026, ba(3)),
  peder: (c) => inStep1(c, '2026-11-16', [bkd(4), ba(3)]),
  leif: async (c) => {
    await fillsIn(c.on('2026-11-10'), [bkd(3)], c.world.named('wenche', 'representative'));
    await sends(c.later(1), null, c.world.named('wenche', 'representative'));
    await receives(c.later(2));
    await recordsConsentCapacity(
      c.later(4),
      'application',
      'Wenche Haga, verge for personlige forhold',
      'Leif har sett bilder fra tre steder og vært på besøk på ett. Han smilte og ville bli der.',
    );
    await clarifiesActivity(c.later(2));
  },
  yusuf: async (c) => {
    await appliesOnPaper(c.on('2026-12-08'), 'nav', [arba, ba(4)]);
    await receives(c.later(2));
  },
  maja: async (c) => {
    await inStep1(c, '2026-11-02', [ba(5)]);
    await finds(c.later(8), 1, true, 'Har hospitert der. Det er ikke ledig alle dagene.');
    await findsAboutVta(c.later(2), 'notRelevant', 'Ønsker et kommunalt tilbud.');
    await offersPlace(c.on('2027-01-06'), 1, '2027-08-16', ba(3));
    await getsLetters(c.later(1), 'placeOffer');
    await answers(c.later(3), 'accept');
  },
  oskar: async (c) => {
    await inStep1(c, '2026-11-02', [[days('aurora-verksted', 3)]]);
    await finds(c.on('2027-01-07'), 1, false, 'Er ikke i målgruppa for plassene kommunen kjøper der.');
    await findsAboutVta(c, 'notRelevant', 'Ønsker ikke VTA.');
  },
  birk: async (c) => {
    await inStep1(c, '2026-11-04', [ba(2)]);
    await finds(c.later(8), 1, true, 'Har jobbet der før og vil tilbake.');
    await findsAboutVta(c.later(2), 'notRelevant', 'Ønsker et kommunalt tilbud.');
    await offersPlace(c.on('2027-01-12'), 1, '2027-08-16');
  },
  thea: async (c) => {
    await letsSchoolFollow(c.on('2026-10-08'));
    await applies(c.on('2026-12-10'), [ba(4), bkd(3)]);
    await receives(c.later(3));
  },
  sofie: async (c) => {
    await inPlace(c, 2024, ba(4));
    await applies(c.on('2026-12-03'), [arba, [days('aurora-verksted', 3)]]);
    await receives(c.later(4));
  },
  nora: (c) => inPlace(c, 2025, bkd(3)),
  vera: (c) => inPlaceSince(c, '2026-01-15', '2026-10-12', [days('aurora-verksted', 2)]),
  filip: async (c) => {
    await inPlace(c, 2024, bkd(3));
    await readsCopies(c, c.world.named('solveig', 'representative'));
  },
  hamza: async (c) => {
    await applies(c.on('2027-01-08'), [[days('bydel-aktivitet', 4)], [days('karea-varbas-vta', 5)]]);
    await receives(c.on(addDays(c.today, 4)));
  },
};

/** The helper writes in the draft that is there. */
async function fillsInAgain(c: DemoCase, helper: string, role: 'supporter'): Promise<void> {
  await fillsIn(c.later(1), c.wished, c.world.named(helper, role), true);
}
