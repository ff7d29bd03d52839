import { defineMessages } from '../../lib/messages';

/** Words of the one question that comes before the application: where somebody lives decides who answers. */
export const beginMessages = defineMessages(
  'application-begin',
  {
    municipality: 'Hvor bor du?',
    municipalityHelp: 'Søknaden går til kommunen eller bydelen du bor i.',
    choose: 'Velg kommune eller bydel',
    missing: 'Velg kommunen eller bydelen du bor i.',
  },
  { short: { municipalityHelp: 'Søknaden går dit du bor.' } },
);
