import { defineMessages } from '../lib/messages';

/** Words about how one gets to a place, on Min sak. */
export const transportMessages = defineMessages('my-transport', {
  title: 'Hvordan kommer du deg dit?',
  ways: {
    byHerself: 'Du kommer deg dit selv.',
    family: 'Familien kjører deg.',
    municipality: 'Kommunen ordner skyss.',
    provider: 'Stedet henter deg.',
  },
  answers: {
    byHerself: 'Jeg kommer meg dit selv',
    family: 'Familien kjører meg',
    municipality: 'Kommunen har ordnet skyss',
    provider: 'Stedet henter meg',
  },
  missing: 'Det er ikke avtalt ennå. Vet du det ikke, kan du ringe oss.',
  tell: 'Si hvordan du kommer deg dit',
  change: 'Endre',
  choose: 'Velg et svar.',
  save: 'Lagre svaret',
});
