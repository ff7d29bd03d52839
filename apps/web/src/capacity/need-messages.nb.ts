import { defineMessages } from '../lib/messages';

/** Words of the report of need, and of answering what providers propose. */
export const needMessages = defineMessages('need', {
  title: 'Behov for VTA-plasser',
  text: 'Talt {{day}}. Rapporten har ingen navn og kan sendes videre.',
  link: 'Behovsrapport',
  csv: 'Last ned (csv)',
  xlsx: 'Last ned (Excel)',
  print: 'Skriv ut',
  caption: '{{offer}}: behov og plasser',
  columns: {
    municipality: 'Kommune',
    waiting: 'Venter',
    median: 'Ventetid',
    places: 'Plasser',
    used: 'I bruk eller bestemt',
    free: 'Ledig',
    blocked: 'Ledig, men bundet',
  },
  total: 'Samlet',
  median: 'Halvparten har ventet {{count}} dager eller mer',
  noMedian: 'Vises når minst fem venter',
  hidden: 'skjult (færre enn 5)',
  hiddenNote:
    '«skjult (færre enn 5)» betyr at tallet bygger på 1 til 4 personer. Noen ganger skjuler vi et tall til, for at ingen skal kunne regne seg fram.',
  blockedNote:
    '«Ledig, men bundet»: plassene hører til én kommune, og noen fra en annen kommune venter på samme tilbud.',
  history: 'Plasser over tid',
  historyCaption: '{{offer}}: plasser over tid',
  from: 'Fra',
  until: 'Til',
  open: 'Gjelder fortsatt',
  source: 'Kilde',
  everybody: 'Åpne for alle',
  loading: 'Henter tall',
  failed: 'Vi fikk ikke hentet tallene',
  emptyTitle: 'Ingen tilbud å vise',
  emptyText: 'Her kommer tilbud som NAV bestemmer over.',
  proposals: 'Forslag om andre antall plasser',
  proposalsNone: 'Ingen forslag venter på svar.',
  proposalsWaiting_one: '{{count}} forslag venter på svar.',
  proposalsWaiting_other: '{{count}} forslag venter på svar.',
  proposalYours: '{{provider}} foreslår {{places}} plasser for {{municipality}} fra {{day}} ({{offer}}). Dere svarer.',
  proposalTheirs:
    '{{provider}} foreslår {{places}} plasser for {{municipality}} fra {{day}} ({{offer}}). {{office}} svarer.',
  somebodyElse: 'Noen andre',
  change: 'Endre antall plasser',
});
