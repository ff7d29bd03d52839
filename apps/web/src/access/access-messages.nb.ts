import { defineMessages } from '../lib/messages';

/** Words around the list of readers; who, what and why come from the server, generated from the grants. */
export const accessMessages = defineMessages(
  'access',
  {
    title: 'Hvem kan se opplysningene mine?',
    titleOf: 'Hvem kan se opplysningene til {{name}}?',
    lead: 'Her står alle som kan se noe om deg nå, hva de ser, og hvorfor.',
    back: 'Tilbake til Min sak',
    sees: 'Dette kan de se',
    onlyNamed: 'Bare disse kan se hvem du er: {{names}}.',
    nobodyNamed: 'Ingen der kan se hvem du er. De ser bare at en plass er opptatt.',
    why: 'Hvorfor',
    since: 'Siden {{day}}',
    until: 'Til {{day}}',
    looked: 'Hvem har sett på det?',
    lookedNobody: 'Ingen har sett på det ennå.',
    lookedCount_one: '{{count}} gang',
    lookedCount_other: '{{count}} ganger',
    look: '{{by}}, {{role}}, {{when}}',
    takeAway: 'Ta bort',
    takeAwayTitle: 'Vil du ta bort tilgangen til {{who}}?',
    takeAwayThen: '{{who}} kan ikke se dette mer: {{what}}.',
    takeAwayAgain: 'Du kan gi tilgang igjen senere.',
    cannot: 'Disse kan ikke se saken',
    fairness:
      'Svaret på «Hjelp oss å se om det er rettferdig» ser ingen på kontoret, hos tilbudene, i NAV eller på skolen.',
    fairnessWay: 'Se spørsmålet, eller ta svaret tilbake',
    nobody: 'Ingen andre enn du kan se noe nå.',
    loading: 'Henter listen',
    failed: 'Vi fikk ikke hentet listen.',
    none: 'Vi fant ingen sak å vise.',
  },
  {
    short: {
      lead: 'Her ser du hvem som kan se noe om deg.',
      nobodyNamed: 'Ingen der kan se hvem du er.',
      fairness: 'Du kan svare på «Hjelp oss å se om det er rettferdig». Ingen i saken din ser svaret.',
    },
  },
);
