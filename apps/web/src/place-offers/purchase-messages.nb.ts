import { defineMessages } from '../lib/messages';

/** Words about why a place that is bought was chosen. */
export const purchaseMessages = defineMessages('purchase-choice', {
  title: 'Hvorfor denne plassen?',
  text: 'Kommunen kjøper plassen. Alle leverandører skal ha lik sjanse, så grunnen skrives i saken. Prisen er ikke en grunn.',
  basis: 'Plassen ble valgt fordi',
  bases: {
    personsWish: 'søkeren har ønsket den',
    onlyOneWithRoom: 'det bare var plass her',
    suitsNeeds: 'den passer best til det søkeren trenger',
    nearHome: 'den er nærmest der søkeren bor',
  },
  basisNeeded: 'Velg en grunn.',
  words: 'Forklar valget',
  wordsHelp: 'Hva ble sammenliknet, og hva avgjorde?',
  wordsNeeded: 'Skriv hvorfor denne plassen ble valgt.',
});
