import { defineMessages } from '../lib/messages';

/** Staff's words about how somebody gets to a place. */
export const transportMessages = defineMessages('transport', {
  label: 'Transport',
  ways: {
    byHerself: 'Reiser selv',
    family: 'Ordnes av familien',
    municipality: 'Kommunen ordner skyss',
    provider: 'Stedet henter',
  },
  missing: 'Ikke ordnet',
  tell: 'Skriv hvordan',
  change: 'Endre transport',
  title: 'Hvordan kommer {{name}} seg dit?',
  seen: 'Søkeren og stedet ser svaret.',
  choose: 'Velg hvordan.',
  save: 'Lagre',
});
