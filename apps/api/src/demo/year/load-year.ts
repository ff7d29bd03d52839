import type pg from 'pg';
import type { TransactionServices } from '../../platform/transaction';
import { DemoCase, type CasePerson } from './demo-case';
import { namedPeople } from './named-people';
import { namedStories } from './named-stories';
import { storiesFor, type Resident, type Story } from './stories';
import { boughtPlaces } from './bought-places';
import { clarificationCourses } from './clarification-courses';
import { catchUp } from './catch-up';
import { changeWishes } from './change-wishes';
import { earmarkedMoney } from './earmarked-money';
import { demoConnections } from './demo-database';
import { fairnessAnswers } from './fairness-answers';
import { openRounds } from './open-rounds';
import { populationFigures } from './population-figures';
import { recordedSteps } from './recorded-steps';
import { readWorld, type World } from './world';

/**
 * Drives every fictional person through time, from 2024 to the first day of the demonstration, with the product's own
 * commands: history, audit, letters and occupancy are what they would be.
 *
 * @param owner connected as the owner of the tables, with no transaction open
 */
export async function loadYear(
  owner: pg.ClientBase,
  services: TransactionServices,
  residents: readonly Resident[],
  firstDay: string,
): Promise<void> {
  const world = await readWorld(services, firstDay);
  const named = await namedPeople(owner, services.nationalIds, residents.length);
  const lives = [...storiesFor(residents), ...storiesOfNamed(named)].sort(
    (a, b) => mixed(a[1].turn) - mixed(b[1].turn),
  );
  await boughtPlaces(services, world);
  await openRounds(world, firstDay);
  await allOf(
    lives.map(
      ([story, person]) =>
        () =>
          story(new DemoCase(world, person, officeFor(world, person))),
    ),
  );
  await earmarkedMoney(services, world);
  await changeWishes(services, world);
  await fairnessAnswers(owner, services, residents);
  await populationFigures(services, world);
  await clarificationCourses(services, world, firstDay);
  await catchUp(services, firstDay);
  await recordedSteps(owner, services, world, firstDay);
}

function storiesOfNamed(people: readonly CasePerson[]): (readonly [Story, CasePerson])[] {
  return people.flatMap((person) => {
    const story = namedStories[person.code];
    return story === undefined ? [] : [[story, person] as const];
  });
}

/** Who may see a strictly protected person; nobody in particular for all others. */
function officeFor(world: World, { code }: CasePerson) {
  if (code !== 'ida') return null;
  return { caseworker: world.named('tor', 'caseworker'), decisionMaker: world.named('leder', 'decisionMaker') };
}

/** People of one kind follow each other in the plan; mixed, fewer of them wait for the same offer's lock. */
function mixed(turn: number): number {
  return (turn * 167) % 421;
}

/** Runs tasks in their order, some at a time; after one has failed no other is begun. */
async function allOf(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...tasks];
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      try {
        await task();
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: demoConnections }, worker));
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
