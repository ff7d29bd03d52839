import { defineMessages } from '../lib/messages';

/** What is NAV's own about the questions it gets. */
export const navReferralMessages = defineMessages('nav-referrals', {
  title: 'Henvendelser',
  text: 'Kommunen spør om VTA eller VTO er aktuelt. NAV bestemmer.',
  onePage: 'Henvendelse: én person',
  register: 'Registrer søknad fra NAV',
  empty: {
    open: {
      title: 'Ingen henvendelser venter nå',
      text: 'Når kommunen spør om VTA eller VTO er aktuelt, står det her.',
    },
    assessed: {
      title: 'Ingen besvarte',
      text: 'Når dere har svart, står personen her så lenge NAV har noe med saken.',
    },
    ended: { title: 'Ingen avsluttede', text: 'Saker NAV ikke lenger har noe med, ser dere ikke.' },
  },
  notRelevantMeans: 'Er det ikke aktuelt, går saken videre i kommunen. Søkeren trenger ikke å søke på nytt.',
  markNotRelevant: 'Ikke aktuelt for NAV',
  notRelevant: {
    title: 'Er ønsket ikke aktuelt for NAV?',
    consequence: 'Ønsket blir avsluttet hos NAV. Saken går videre i kommunen uten ny søknad.',
    verb: 'Ikke aktuelt for NAV',
  },
  marked: 'Ikke aktuelt for NAV. Saken går videre i kommunen.',
  registerGrant: 'Registrer tilsagn',
});
