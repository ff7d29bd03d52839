import { defineMessages } from '../lib/messages';

/** What NAV reads before it registers a grant. */
export const navGrantMessages = defineMessages('nav-grant', {
  title: 'Registrer tilsagn',
  loading: 'Henter ønskene',
  failed: 'Vi fikk ikke hentet ønskene',
  notFound: 'Vi fant ikke saken',
  notFoundText: 'Den kan være avsluttet, eller NAV ser den ikke lenger.',
  close: 'Lukk',
  municipalDays: 'Kommunale dager blir ikke borte av seg selv. Kommunen får en oppgave om å se på dem.',
});

/** What a grant is and what it draws on. */
export const grantQuotaMessages = defineMessages('nav-grant-quota', {
  kind: 'Type tilsagn',
  vta: 'VTA: varig tilrettelagt arbeid hos en tiltaksarrangør',
  vto: 'VTO: varig tilrettelagt arbeid i en vanlig bedrift',
  quota: 'Kvote',
  pool: '{{municipality}}: {{places}} plasser, {{free}} ledig',
  noPool: '{{municipality}} har ingen egne plasser her',
  noNumber: 'Ingen. VTO har ikke noe fast antall plasser.',
});
