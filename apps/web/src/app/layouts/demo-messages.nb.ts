import { defineMessages } from '../../lib/messages';

/** Words of the demonstration's own control of the day. */
export const demoMessages = defineMessages('demo', {
  label: 'Demo',
  today: 'Demo: i dag er {{day}}',
  open: 'Flytt dagen',
  close: 'Lukk',
  what: 'I demoen kan du gå gjennom hele året. Velg en dag, så blir det den dagen for alle som bruker demoen. Frister, brev og påminnelser følger med.',
  daysOfTheYear: 'Dager på året',
  goTo: '{{day}}: {{what}}',
  otherDay: 'En annen dag',
  move: 'Gå til dagen',
  onlyForward: 'Det går bare fram i tid, høyst et år om gangen. «npm run reset» begynner på nytt.',
  noYear: 'Vi fikk ikke hentet møtene og fristene. Du kan velge en dag selv.',
  failed: 'Dagen ble ikke flyttet. Velg en dag etter i dag, høyst et år fram, og prøv igjen.',
});
