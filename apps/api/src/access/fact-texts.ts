import type { Extent, Fact, GrantBasis } from '@inntak/domain/access';

/** The tables a fact is read from: it is open only where the database opens one of them too. */
export const tableOf: Record<Fact, string> = {
  name: 'participant',
  age: 'participant',
  contactDetails: 'participant_address',
  nationalId: 'national_id',
  school: 'participant',
  endOfSchool: 'participant',
  application: 'application',
  ownWords: 'application',
  wishes: 'wish',
  answers: 'application_answer',
  experience: 'work_experience',
  vtaAssessment: 'application',
  referral: 'referral',
  clarification: 'clarification',
  disclosure: 'disclosure',
  placeOffer: 'place_offer',
  decision: 'decision',
  complaint: 'complaint',
  placement: 'placement',
  proposal: 'placement_proposal',
  followUp: 'follow_up',
  waitlist: 'waitlist_entry',
  allocation: 'allocation_outcome',
  changeWish: 'change_wish',
  letters: 'letter',
  representation: 'representation',
  consentCapacity: 'capacity_to_consent',
  notes: 'note',
  history: 'case_history',
  stations: 'application',
};

interface FactWords {
  /** All of it. */
  readonly all: string;
  /** Only what concerns the reader itself. */
  readonly own: string;
  /** Only while an application is being written, where a scope opens it like that. */
  readonly draft?: string;
}

const same = (words: string): FactWords => ({ all: words, own: words });

/** What a fact is called when people are told who can see it. */
const factWords: Record<Fact, FactWords> = {
  name: same('navnet ditt'),
  age: same('fødselsdatoen din'),
  contactDetails: same('telefon og adresse'),
  nationalId: same('fødselsnummeret ditt'),
  school: same('hvilken skole du går på'),
  endOfSchool: same('når du er ferdig på skolen'),
  application: same('at du har søkt, og når'),
  ownWords: same('det du har skrevet selv'),
  wishes: { all: 'ønskene dine', own: 'ønsket som gjelder dem' },
  answers: {
    all: 'svarene dine i skjemaet',
    own: 'svarene på deres egne spørsmål',
    draft: 'svarene dine i skjemaet, til søknaden er sendt',
  },
  experience: same('arbeid du har prøvd'),
  vtaAssessment: same('om VTA er vurdert'),
  referral: { all: 'hvem som er spurt, og hva de svarte', own: 'henvisningen til dem' },
  clarification: { all: 'besøk og resultatet av dem', own: 'besøk hos dem og resultatet' },
  disclosure: { all: 'hva du har sagt ja til å dele', own: 'hva du har sagt ja til at de får vite' },
  placeOffer: { all: 'tilbud du har fått', own: 'tilbud som gjelder dem' },
  decision: { all: 'vedtak i saken', own: 'tilsagn fra NAV' },
  complaint: same('klager i saken'),
  placement: { all: 'plassen din', own: 'plassen din hos dem' },
  proposal: { all: 'forslag om plassen din, når de er besvart', own: 'forslag de har om plassen din' },
  followUp: { all: 'hva du har svart om hvordan det går', own: 'hvordan det går, når du har sagt at de får lese det' },
  allocation: same('resultatet ditt i hovedinntaket, og hvorfor'),
  waitlist: { all: 'ventelister du står på', own: 'at du venter på en plass der' },
  changeWish: { all: 'ønsket ditt om endring', own: 'ønsket om endring som de har meldt' },
  letters: { all: 'brevene dine', own: 'brev om tilsagn fra NAV' },
  representation: same('hvem som har fullmakt for deg'),
  consentCapacity: same('hva du kan samtykke til selv'),
  notes: same('notater i saken'),
  history: same('hva som har skjedd i saken'),
  stations: same('hvor langt saken har kommet'),
};

/** A fact in plain words. */
export function factText(fact: Fact, extent: Exclude<Extent, 'none'>): string {
  const words = factWords[fact];
  return words[extent] ?? words.all;
}

/** Why somebody can see: what the grant rests on. */
export const basisTexts: Record<GrantBasis, string> = {
  representation: 'Har fullmakt, er verge eller støtter deg',
  consent: 'Du har sagt ja',
  step1Referral: 'Er spurt om aktiviteten passer for deg',
  step2Disclosure: 'Er spurt om arbeidet passer for deg',
  navQuestion: 'Er spurt om VTA eller VTO er aktuelt',
  navIntake: 'Du begynte hos NAV',
  placement: 'Du har plass der, eller de har gitt deg plassen',
  transitionAgenda: 'Saken din skal opp i et møte',
  breakGlass: 'Åpnet saken i en nødssituasjon, med begrunnelse',
};

/** What somebody looked at, by the action that was recorded. */
const lookTexts: Readonly<Record<string, string>> = {
  'application.read': 'Saken din',
  'case.read': 'Saken din',
  'looks.read': 'Hvem som har sett på saken din',
  'letter.read': 'Et brev til deg',
  'worklist.read': 'En liste der du sto',
  'referral.read': 'Henvisningen din',
  'referrals.read': 'En liste der du sto',
  'purchases.read': 'Hvorfor du fikk tilbud om en plass som kommunen kjøper',
  'followUps.read': 'En liste over dem som blir spurt hvordan det går',
  'placements.read': 'En liste over dem som har plass',
  'waitlist.read': 'Ventelista',
  'round.read': 'Hovedinntaket',
  'round.explained': 'Forklaringen i hovedinntaket',
  'pupils.read': 'En liste over elever',
  'schoolFacts.read': 'Skolegang og arbeid du har prøvd',
  'attendance.read': 'En liste over hvem som kommer på dagen',
  'capacity.ifPlaced': 'Hvor det er plass til ønskene dine',
  'waitlist.line': 'Hvem som står for tur til en plass',
};

/** What was looked at, in plain words. */
export function lookText(action: string): string {
  if (action.endsWith('.exported')) return 'En liste der du sto, hentet ut som fil';
  return lookTexts[action] ?? 'Opplysninger om deg';
}
