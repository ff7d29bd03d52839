import { defineMessages } from '../../lib/messages';

/** Words of a page about a case that is not (yet) there. */
export const caseStateMessages = defineMessages('ui-case-state', {
  title: 'Sak',
  loading: 'Henter saken',
  failed: 'Vi fikk ikke hentet saken',
  notFound: 'Vi finner ikke saken',
  notFoundText: 'Saken kan være flyttet, eller du har ikke tilgang.',
  back: 'Til arbeidslista',
});
