/**
 * How a decision is complained about. Data with validity, because the law will change: a new forvaltningslov
 * (LOV-2025-06-20-81) is adopted, and no day of commencement was found in sources up to October 2026.
 * Source: Helsedirektoratet and fritidforalle.no (pbrl §§ 7-2, 7-5), nav.no/klagerettigheter 17 November 2025, jusinfo.no
 * (fvl § 29), read 2026-11-21. Real: weeks and bodies. `verified: false` where a paragraph is general knowledge.
 */
import type { ComplaintRegimeReference } from './types';

/** The earliest day the rows are used here; not the day each rule came into force. */
const usedFrom = '2020-01-01';

export const complaintRegimes = [
  {
    code: 'municipal-health',
    weeks: 4,
    sentTo: 'Kommunen som har gjort vedtaket',
    appealBody: 'Statsforvalteren',
    law: 'pasient- og brukerrettighetsloven §§ 7-2 og 7-5',
    text: {
      nb: 'Du kan klage innen 4 uker etter at du fikk brevet. Du sender klagen til kommunen. Hvis kommunen ikke endrer vedtaket, sender den klagen til Statsforvalteren.',
      kort: 'Du kan klage innen 4 uker. Send klagen til kommunen. Vi hjelper deg.',
    },
    validFrom: usedFrom,
    validTo: null,
    source: 'Helsedirektoratet; fritidforalle.no',
    verified: true,
  },
  {
    code: 'nav-measure',
    weeks: 6,
    sentTo: 'NAV-kontoret som har bestemt',
    appealBody: 'Nav klageinstans',
    law: 'arbeidsmarkedsloven og tiltaksforskriften; frist etter nav.no/klagerettigheter',
    text: {
      nb: 'NAV har bestemt dette. Du kan klage til NAV innen 6 uker etter at du fikk svaret.',
      kort: 'NAV har bestemt dette. Du kan klage innen 6 uker. Vi hjelper deg.',
    },
    validFrom: usedFrom,
    validTo: null,
    source: 'nav.no/klagerettigheter, 17.11.2025',
    verified: true,
  },
  {
    code: 'nav-employer',
    weeks: 3,
    sentTo: 'NAV-kontoret som har bestemt',
    appealBody: 'Nav klageinstans',
    law: 'arbeidsmarkedsloven og tiltaksforskriften, tiltak hos arbeidsgiver; frist etter nav.no/klagerettigheter',
    text: {
      nb: 'NAV har bestemt dette. Du kan klage til NAV innen 3 uker etter at du fikk svaret.',
      kort: 'NAV har bestemt dette. Du kan klage innen 3 uker. Vi hjelper deg.',
    },
    validFrom: usedFrom,
    validTo: null,
    source: 'nav.no/klagerettigheter, 17.11.2025',
    verified: true,
  },
  {
    code: 'municipal-other',
    weeks: 3,
    sentTo: 'Kommunen eller bydelen som har gjort vedtaket',
    appealBody: 'Klagenemnda i kommunen',
    law: 'forvaltningsloven §§ 28 andre ledd og 29',
    text: {
      nb: 'Du kan klage innen 3 uker etter at du fikk brevet. Du sender klagen til kommunen eller bydelen. Hvis vedtaket ikke blir endret, går klagen til klagenemnda.',
      kort: 'Du kan klage innen 3 uker. Send klagen til oss. Vi hjelper deg.',
    },
    validFrom: usedFrom,
    validTo: null,
    source: 'jusinfo.no (§ 29); § 28 ikke kontrollert',
    verified: false,
  },
] as const satisfies readonly ComplaintRegimeReference[];

export type ComplaintRegimeCode = (typeof complaintRegimes)[number]['code'];
