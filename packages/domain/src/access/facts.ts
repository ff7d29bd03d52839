/** What there is to know about a person's way through the product, as access is spoken of. */
export const facts = [
  'name',
  'age',
  'contactDetails',
  'nationalId',
  'school',
  'endOfSchool',
  'application',
  'ownWords',
  'wishes',
  'answers',
  'experience',
  'vtaAssessment',
  'referral',
  'clarification',
  'disclosure',
  'placeOffer',
  'decision',
  'complaint',
  'placement',
  'proposal',
  'followUp',
  'waitlist',
  'allocation',
  'changeWish',
  'letters',
  'representation',
  'consentCapacity',
  'notes',
  'history',
  'stations',
] as const;
export type Fact = (typeof facts)[number];

/**
 * How much of a fact is open: all of it, only what concerns the reader's own organisation, only while an application is
 * being written, or nothing.
 */
export type Extent = 'all' | 'own' | 'draft' | 'none';

/** What a grant opens. */
export const scopes = [
  'representation',
  'representationEconomic',
  'support',
  'school',
  'referral',
  'nav',
  'navIntake',
  'placement',
  'meeting',
  'full',
] as const;
export type Scope = (typeof scopes)[number];

type Row = Readonly<Record<Fact, Extent>>;

const nothing = Object.freeze({
  name: 'none',
  age: 'none',
  contactDetails: 'none',
  nationalId: 'none',
  school: 'none',
  endOfSchool: 'none',
  application: 'none',
  ownWords: 'none',
  wishes: 'none',
  answers: 'none',
  experience: 'none',
  vtaAssessment: 'none',
  referral: 'none',
  clarification: 'none',
  disclosure: 'none',
  placeOffer: 'none',
  decision: 'none',
  complaint: 'none',
  placement: 'none',
  proposal: 'none',
  followUp: 'none',
  waitlist: 'none',
  allocation: 'none',
  changeWish: 'none',
  letters: 'none',
  representation: 'none',
  consentCapacity: 'none',
  notes: 'none',
  history: 'none',
  stations: 'none',
} satisfies Row);

/** Everything the person can see, except what is the office's own: working notes and the history of who did what. */
const asThePerson = {
  name: 'all',
  age: 'all',
  contactDetails: 'all',
  nationalId: 'none',
  school: 'all',
  endOfSchool: 'all',
  application: 'all',
  ownWords: 'all',
  wishes: 'all',
  answers: 'all',
  experience: 'all',
  vtaAssessment: 'all',
  referral: 'all',
  clarification: 'all',
  disclosure: 'all',
  placeOffer: 'all',
  decision: 'all',
  complaint: 'all',
  placement: 'all',
  // When it is answered: what is being thought of is the office's and the provider's.
  proposal: 'all',
  followUp: 'all',
  waitlist: 'all',
  allocation: 'all',
  changeWish: 'all',
  letters: 'all',
  representation: 'all',
  consentCapacity: 'all',
  notes: 'none',
  history: 'none',
  stations: 'all',
} as const satisfies Row;

/**
 * Who can read what: the one table behind «Hvem kan se opplysningene mine?», the field minimisation of every answer and
 * the policies of the database. No organisation reads the national identity number, and no provider another's
 * assessment or a complaint.
 */
export const scopeTable = {
  representation: asThePerson,
  // A mandate for money: that there is a case, so that the refusal to act in it can be shown; nothing of its contents.
  representationEconomic: { ...nothing, name: 'all', application: 'all', stations: 'all' },
  support: {
    ...nothing,
    name: 'all',
    age: 'all',
    contactDetails: 'all',
    school: 'all',
    endOfSchool: 'all',
    application: 'all',
    ownWords: 'all',
    wishes: 'all',
    answers: 'all',
    experience: 'all',
    stations: 'all',
  },
  // The school helps to write the application, and the pupil approves; then it sees how it goes. The answers to what the
  // offers ask are open to it only until they are sent; no assessment, no decision, and nothing it knows as her school.
  school: {
    ...nothing,
    name: 'all',
    endOfSchool: 'all',
    application: 'all',
    ownWords: 'all',
    wishes: 'all',
    answers: 'draft',
    experience: 'all',
    placement: 'all',
    stations: 'all',
  },
  referral: {
    ...nothing,
    name: 'all',
    age: 'all',
    contactDetails: 'all',
    school: 'all',
    application: 'all',
    ownWords: 'all',
    wishes: 'own',
    answers: 'own',
    experience: 'all',
    referral: 'own',
    clarification: 'own',
    disclosure: 'own',
    placeOffer: 'own',
    waitlist: 'own',
    stations: 'all',
  },
  nav: {
    ...nothing,
    name: 'all',
    age: 'all',
    contactDetails: 'all',
    school: 'all',
    application: 'all',
    ownWords: 'all',
    wishes: 'own',
    answers: 'own',
    experience: 'all',
    vtaAssessment: 'all',
    referral: 'own',
    clarification: 'own',
    disclosure: 'own',
    placeOffer: 'own',
    decision: 'own',
    placement: 'own',
    waitlist: 'own',
    changeWish: 'own',
    letters: 'own',
    stations: 'all',
  },
  // NAV wrote the application down with the person, and sees it until it is sent and NAV is asked.
  navIntake: {
    ...nothing,
    name: 'all',
    age: 'all',
    contactDetails: 'all',
    school: 'all',
    endOfSchool: 'all',
    application: 'all',
    ownWords: 'all',
    wishes: 'all',
    answers: 'all',
    experience: 'all',
    stations: 'all',
  },
  // A provider with a place tells of a change wish too: it sees what it told itself.
  placement: {
    ...nothing,
    name: 'all',
    age: 'all',
    contactDetails: 'all',
    placement: 'own',
    proposal: 'own',
    followUp: 'own',
    changeWish: 'own',
  },
  // Those a case on a transition agenda concerns: the wish as it was made, and each its own place. No other's assessment.
  meeting: { ...nothing, name: 'all', age: 'all', placement: 'own', changeWish: 'all' },
  full: {
    ...asThePerson,
    notes: 'all',
    history: 'all',
  },
} as const satisfies Record<Scope, Row>;

/** How much of a fact a scope opens. */
export function extentOf(scope: Scope, fact: Fact): Extent {
  return scopeTable[scope][fact];
}

const rank = { none: 0, draft: 1, own: 2, all: 3 } as const satisfies Record<Extent, number>;

/** How much of a fact several grants open together: the widest of them. */
export function widest(extents: readonly Extent[]): Extent {
  return extents.reduce<Extent>((best, each) => (rank[each] > rank[best] ? each : best), 'none');
}

/** The facts that scopes open together, in the order they are told, with how much of each. */
export function readableFacts(
  held: readonly Scope[],
): { readonly fact: Fact; readonly extent: Exclude<Extent, 'none'> }[] {
  return facts.flatMap((fact) => {
    const extent = widest(held.map((scope) => extentOf(scope, fact)));
    return extent === 'none' ? [] : [{ fact, extent }];
  });
}

/** What protected addresses take away from every reader but named staff, whatever the scope. */
export const hiddenByProtection = {
  none: [],
  fortrolig: ['contactDetails'],
  strengtFortrolig: facts,
} as const satisfies Record<'none' | 'fortrolig' | 'strengtFortrolig', readonly Fact[]>;
