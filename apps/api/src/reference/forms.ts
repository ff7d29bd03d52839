/**
 * The own form of each offer: only what that offer needs to know, each question with its purpose.
 * Source: «Felles inntaksplattform» (December 2021): separate forms, only necessary information.
 * Real: the principle. Demo: the wording; providers and the user council should adjust it.
 * What matters to the person, days a week and planned end of school are asked once, in the application itself.
 */
import { daysThatDoNotFit, disabilityBenefit, gettingThere, surroundings, visitedBefore } from './form-fields';
import type { OfferCode } from './offers';
import { offers } from './offers';
import type { FormField, FormOption, LevelText, OfferForm } from './types';

const whichArea = {
  nb: 'Da vet vi hvor du bør på besøk. Du kan ombestemme deg.',
  kort: 'Da vet vi hvor du bør på besøk.',
} as const satisfies LevelText;

/** The offer's work areas as answers, so that a new area turns up in the form by itself. */
function workAreaOptions(offerCode: OfferCode): readonly FormOption[] {
  const offer = offers.find(({ code }) => code === offerCode);
  return (offer?.workAreas ?? []).map(({ code, name, illustration }) => ({
    code,
    label: { nb: name, kort: name },
    illustration,
  }));
}

/** «What do you want to do there?», answered with the offer's own work areas. */
function chooseWorkAreas(offer: OfferCode, question: LevelText): FormField {
  return {
    key: 'workAreas',
    kind: 'multiChoice',
    question,
    why: whichArea,
    options: workAreaOptions(offer),
    required: true,
  };
}

const groupSize = {
  key: 'groupSize',
  kind: 'singleChoice',
  question: { nb: 'Vil du være i en liten eller stor gruppe?', kort: 'Liten eller stor gruppe?' },
  why: { nb: 'Gruppene er ulike. Vi vil finne en som passer.', kort: 'Da finner vi en gruppe som passer.' },
  options: [
    { code: 'small', label: { nb: 'Liten gruppe', kort: 'Liten' }, illustration: 'ro' },
    { code: 'large', label: { nb: 'Stor gruppe', kort: 'Stor' }, illustration: 'hender' },
    { code: 'either', label: { nb: 'Det er det samme for meg', kort: 'Det er det samme' } },
  ],
  required: false,
} as const satisfies FormField;

const sellThings = {
  key: 'sellThings',
  kind: 'yesNo',
  question: { nb: 'Vil du at det du lager, blir solgt?', kort: 'Kan vi selge det du lager?' },
  why: { nb: 'Aurora selger mye av det dere lager. Du kan få beholde ting selv.', kort: 'Du kan beholde ting selv.' },
  options: [],
  required: false,
} as const satisfies FormField;

const companyWish = {
  key: 'companyWish',
  kind: 'text',
  question: { nb: 'Er det en bedrift du vil jobbe i?', kort: 'Hvilken bedrift vil du jobbe i?' },
  why: { nb: 'Da kan NAV spørre den bedriften først.', kort: 'Da kan vi spørre dem først.' },
  options: [],
  required: false,
} as const satisfies FormField;

const workOutside = {
  key: 'workOutside',
  kind: 'yesNo',
  question: { nb: 'Liker du å jobbe ute i all slags vær?', kort: 'Liker du å jobbe ute?' },
  why: { nb: 'Denne gruppa er ute hver dag.', kort: 'Gruppa er ute hver dag.' },
  options: [],
  required: true,
} as const satisfies FormField;

const earlyStart = {
  key: 'earlyStart',
  kind: 'yesNo',
  question: { nb: 'Kan du starte klokka 8 om morgenen?', kort: 'Kan du starte klokka 8?' },
  why: { nb: 'Bakeriet starter tidlig. De andre gruppene starter senere.', kort: 'Bakeriet starter tidlig.' },
  options: [],
  required: false,
} as const satisfies FormField;

const companionFirstTime = {
  key: 'companionFirstTime',
  kind: 'yesNo',
  question: { nb: 'Vil du ha følge første gang?', kort: 'Vil du ha følge første gang?' },
  why: { nb: 'Da kan noen bli med deg dit.', kort: 'Da kan noen bli med deg.' },
  options: [],
  required: false,
} as const satisfies FormField;

const workQuestion = { nb: 'Hva vil du jobbe med der?', kort: 'Hva vil du jobbe med?' } as const;
const activityQuestion = { nb: 'Hva vil du gjøre der?', kort: 'Hva vil du gjøre?' } as const;

const fieldsOf: Readonly<Record<OfferCode, readonly FormField[]>> = {
  'arba-vta': [chooseWorkAreas('arba-vta', workQuestion), disabilityBenefit, surroundings, gettingThere, visitedBefore],
  'ba-arbeid': [
    chooseWorkAreas('ba-arbeid', workQuestion),
    surroundings,
    daysThatDoNotFit,
    gettingThere,
    visitedBefore,
  ],
  'bkd-aktivitet': [chooseWorkAreas('bkd-aktivitet', activityQuestion), groupSize, daysThatDoNotFit, gettingThere],
  'bkd-senior': [groupSize, daysThatDoNotFit, gettingThere],
  'aurora-verksted': [chooseWorkAreas('aurora-verksted', activityQuestion), sellThings, daysThatDoNotFit, gettingThere],
  'vto-bedrift': [
    chooseWorkAreas('vto-bedrift', { nb: 'Hva slags bedrift vil du jobbe i?', kort: 'Hva slags bedrift?' }),
    companyWish,
    disabilityBenefit,
    gettingThere,
  ],
  'lavterskel-moteplass': [companionFirstTime],
  'asker-produkt-vta': [
    chooseWorkAreas('asker-produkt-vta', workQuestion),
    earlyStart,
    disabilityBenefit,
    gettingThere,
  ],
  'solbra-arbeid': [surroundings, daysThatDoNotFit, gettingThere],
  'jobbhuset-arbeid': [chooseWorkAreas('jobbhuset-arbeid', workQuestion), workOutside, daysThatDoNotFit, gettingThere],
  'drengsrud-arbeid': [chooseWorkAreas('drengsrud-arbeid', workQuestion), daysThatDoNotFit, gettingThere],
  'karea-varbas-vta': [
    chooseWorkAreas('karea-varbas-vta', workQuestion),
    disabilityBenefit,
    surroundings,
    gettingThere,
  ],
  'oslokollega-vta': [disabilityBenefit, surroundings, gettingThere, visitedBefore],
  'unikum-vta': [workOutside, disabilityBenefit, gettingThere],
  'bydel-aktivitet': [chooseWorkAreas('bydel-aktivitet', activityQuestion), groupSize, daysThatDoNotFit, gettingThere],
};

/** One form per offer, first version. */
export const forms: readonly OfferForm[] = offers.map(({ code }) => ({
  offer: code,
  version: 1,
  fields: fieldsFor(code),
}));

/** @throws when an offer has no form: a mistake in these files, met before anything is loaded. */
function fieldsFor(offerCode: string): readonly FormField[] {
  const entry = Object.entries(fieldsOf).find(([code]) => code === offerCode);
  if (entry === undefined) throw new Error(`Offer without a form: ${offerCode}`);
  return entry[1];
}
