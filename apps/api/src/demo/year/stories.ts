/** Who lives which story: people of one kind and place, in their order, a few for each. */
import type { DemoResident } from '../population';
import type { CasePerson, DemoCase } from './demo-case';
import * as autumn from './autumn-stories';
import * as earlier from './earlier-stories';
import { livesInPlace } from './in-place-stories';
import * as place from './place-stories';
import * as round from './round-stories';

/** What happens to one person up to the first day of the demonstration. */
export type Story = (c: DemoCase) => Promise<void>;

/** A resident who is in the register. */
export type Resident = CasePerson & Pick<DemoResident, 'cohort'>;

/** Stories with how many live each. */
type Deal = readonly (readonly [story: Story, people: number])[];

const baerumThisYear: Deal = [
  [round.hasDraft, 5],
  [round.waitsForApproval, 3],
  [round.changesDraft, 1],
  [round.hasApproved, 2],
  [round.isReceived, 6],
  [round.clarifiesAlone, 4],
  [round.asksActivity, 5],
  [round.hasFound, 2],
  [round.isAsked, 2],
  [round.saidNo, 1],
  [round.tookYesBack, 1],
  [round.asksProvider, 2],
  [round.hasVisitBooked, 2],
  [round.hasVisited, 1],
  [round.asksNav, 2],
  [round.isRelevantForNav, 2],
  [round.isNotRelevantForNav, 1],
  [round.endedReferral, 1],
  [round.wentBack, 1],
  [round.waitsForVta, 3],
  [place.offerIsPrepared, 1],
  [place.offerIsSent, 3],
  [place.offerIsOverdue, 2],
  [place.wantsToTalk, 1],
  [place.offerIsAccepted, 2],
  [place.offerIsDeclined, 1],
  [place.offerIsReleased, 1],
  [place.otherOfferIsSent, 1],
  [place.offerIsReplaced, 1],
  [place.decisionIsPrepared, 1],
  [place.decisionWaits, 1],
  [place.refusalWaits, 1],
  [place.decisionIsReturned, 1],
  [place.beginsInAugust, 1],
  [place.beginsSoon, 1],
  [place.getsSomeDays, 1],
  [place.begunAtOnce, 1],
  [round.withdrewDraft, 1],
  [round.withdrewOnTheWay, 1],
];

const baerumEarlier: Deal = [
  [earlier.placedLastSummer, 6],
  [earlier.partlyGrantedLastYear, 2],
  [earlier.refusedLastYear, 2],
  [earlier.complainedBeforeChristmas, 1],
  [earlier.waitsSinceLastYear, 4],
  [earlier.pausedWait, 1],
  [earlier.leftWaitlist, 1],
  [earlier.withdrewLastSpring, 2],
  [earlier.leftPlace, 3],
];

const askerThisYear: Deal = [
  [round.hasDraft, 2],
  [round.waitsForApproval, 1],
  [round.isReceived, 3],
  [round.clarifiesAlone, 2],
  [round.asksProvider, 1],
  [round.hasVisited, 1],
  [round.isRelevantForNav, 1],
  [round.waitsForVta, 1],
  [earlier.placedLastSummer, 2],
  [earlier.leftPlace, 1],
  [place.offerIsSent, 1],
  [place.decisionWaits, 1],
  [place.beginsInAugust, 1],
  [place.getsSomeDays, 1],
  [round.withdrewOnTheWay, 1],
];

const alnaThisYear: Deal = [
  [round.hasDraft, 1],
  [round.isReceived, 2],
  [round.clarifiesAlone, 1],
  [round.asksProvider, 1],
  [earlier.placedLastSummer, 2],
  [place.offerIsSent, 1],
  [place.decisionWaits, 1],
  [place.beginsInAugust, 1],
];

const districtEarlier: Deal = [
  [earlier.placedLastSummer, 12],
  [earlier.refusedLastYear, 3],
  [earlier.withdrewLastSpring, 3],
  [earlier.complainedBeforeChristmas, 1],
  [earlier.waitsSinceLastYear, 4],
];

const askerEarlier: Deal = [
  [earlier.placedLastSummer, 10],
  [earlier.partlyGrantedLastYear, 2],
  [earlier.refusedLastYear, 3],
  [earlier.withdrewLastSpring, 3],
  [earlier.waitsSinceLastYear, 3],
];

const ullernThisYear: Deal = [[place.decidedFirst, 2]];
const otherDistricts: Deal = [
  [earlier.placedLastSummer, 1],
  [round.isReceived, 1],
];
/** Applied in the autumn: most have an answer at the turn of the year, some began at once, some wait for an offer. */
const districtAutumn: Deal = [
  [autumn.answeredAtOnce, 2],
  [autumn.startsWork, 5],
  [autumn.hasNoOfferYet, 5],
  [autumn.hasOffer, 5],
  [autumn.answeredAtOnce, Infinity],
];
const newcomers: Deal = [
  [round.isReceived, 2],
  [round.clarifiesAlone, 1],
];

const byMunicipality: Readonly<Record<string, Deal>> = {
  baerum: baerumThisYear,
  asker: askerThisYear,
  alna: alnaThisYear,
  'gamle-oslo': alnaThisYear,
  stovner: alnaThisYear,
  ullern: ullernThisYear,
};

/** Whoever the deal of a municipality leaves over is of an earlier round. */
const earlierByMunicipality: Readonly<Record<string, Deal>> = { baerum: baerumEarlier, asker: askerEarlier };

function dealFor({ cohort, municipality }: Pick<DemoResident, 'cohort' | 'municipality'>): Deal {
  switch (cohort) {
    case 'inPlace':
      return [[livesInPlace, Infinity]];
    case 'stillAtSchool':
      return [[round.isAtSchool, Infinity]];
    case 'earlierLeaver':
      return [...(earlierByMunicipality[municipality] ?? districtEarlier), [earlier.wasThereBefore, Infinity]];
    case 'newcomer':
      return municipality === 'baerum' ? newcomers : districtAutumn;
    case 'schoolLeaver':
      return byMunicipality[municipality] ?? otherDistricts;
  }
}

/** The stories that need somebody who logs in herself: a draft on paper is nobody's to see. */
const inTheProductOnly: readonly Story[] = [
  round.hasDraft,
  round.waitsForApproval,
  round.changesDraft,
  round.hasApproved,
  round.withdrewDraft,
  round.tookYesBack,
];

/** Everybody with a story; whoever is left when the deal is done has sent an application. */
export function storiesFor(people: readonly Resident[]): (readonly [Story, CasePerson])[] {
  const left = new Map<string, [Story, number][]>();
  return people.map((person) => {
    const group = `${person.cohort} ${person.municipality}`;
    const deal = left.get(group) ?? dealFor(person).map(([story, count]): [Story, number] => [story, count]);
    left.set(group, deal);
    const next = deal.find(
      ([story, count]) => count > 0 && (person.userId !== null || !inTheProductOnly.includes(story)),
    );
    if (!next) return [round.hasSent, person];
    next[1] -= 1;
    return [next[0], person];
  });
}
