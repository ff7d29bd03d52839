import { defineMessages } from '../lib/messages';

/** Words of the sheet about what a municipality has to offer, which schools hand out at meetings with parents. */
export const paperMessages = defineMessages('paper', {
  title: 'Tilbudene på papir',
  lead: 'Til foreldremøter og samtaler på skolen. Velg hvor elevene bor, og skriv ut.',
  where: 'Hvor bor elevene?',
  choose: 'Velg kommune eller bydel',
  print: 'Skriv ut',
  saveHint: 'Vil du sende arket på e-post? Velg «Lagre som PDF» i stedet for en skriver.',
  loading: 'Henter tilbudene',
  failed: 'Vi fikk ikke hentet tilbudene.',
  nothing: 'Vi fant ingen tilbud her. Ring kontoret og spør.',
  heading: 'Arbeid og aktivitet i {{place}}',
  for: 'Til elever, foreldre og lærere. Skrevet ut {{day}}.',
  groups: {
    municipality: 'Plasser i kommunen',
    nav: 'Plasser fra NAV',
    nobody: 'Bare kom',
  } satisfies Record<'municipality' | 'nav' | 'nobody', string>,
  groupTexts: {
    municipality: 'Eleven søker innen 1. februar, og kommunen bestemmer. Er det for sent? Søk likevel.',
    nav: 'Eleven kan søke hele året, og NAV bestemmer. Det kan ta lang tid. Det går an å ha en plass i kommunen imens.',
    nobody: 'Her trenger ingen å søke, og ingen må bestemme.',
  } satisfies Record<'municipality' | 'nav' | 'nobody', string>,
  work: 'Arbeid og aktiviteter',
  when: 'Når kan jeg søke?',
  pay: 'Får jeg lønn?',
  transport: 'Hvordan kommer jeg meg dit?',
  ring: 'Kom på besøk: ring {{name}}, {{phone}}',
  pupilChooses: 'Eleven velger selv. Foreldre og lærere kan hjelpe til.',
  apply: 'Slik søker dere',
  applySteps: {
    look: 'Se på tilbudene sammen, og kom på besøk.',
    logIn: 'Eleven søker på {{address}}. Skolen kan hjelpe med søknaden når eleven har sagt ja til det.',
    paper: 'Det går også an å søke på papir. Kontoret hjelper dere.',
  },
  schoolPlace: 'Skolen har også en frist 1. februar. Den gjelder skoleplass neste år, og dere søker på vigo.no.',
  office: 'Spør oss',
  ask: 'Spør etter {{name}}, telefon {{phone}}.',
  more: 'Les mer om hvert tilbud på {{address}}',
});
