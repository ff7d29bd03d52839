import type { ApplicationStep, WishStep } from '@inntak/domain/applications';
import type { clarificationSteps, referralSteps } from '@inntak/domain/clarifications';
import type { DecisionStep } from '@inntak/domain/decisions';
import type { PlaceOfferStep } from '@inntak/domain/place-offers';
import type { PlacementStep, ProposalStep } from '@inntak/domain/placements';
import type { ChangeWishStep, SwapAnswerStep, SwapStep } from '@inntak/domain/transitions';
import type { WaitlistStep, WaitQuestionStep } from '@inntak/domain/waitlists';

/** Each life and its steps; besides them the steps that make a thing, and corrections. */
interface StepsOfLives {
  readonly participant: 'import';
  readonly application:
    | ApplicationStep
    | 'import'
    | 'start'
    | 'openForChange'
    | 'reassign'
    | 'nameStandIn'
    | 'assessVta'
    | 'assessNeed'
    | 'recordExternalCase'
    | 'sendPreliminaryReply';
  readonly wish: WishStep;
  readonly referral: keyof typeof referralSteps | 'create' | 'remind';
  readonly clarification: keyof typeof clarificationSteps | 'create';
  readonly placeOffer: PlaceOfferStep | 'prepare';
  readonly decision: DecisionStep | 'prepare';
  readonly placement:
    | PlacementStep
    | 'import'
    | 'undoImport'
    | 'create'
    | 'extend'
    | 'changeDays'
    | 'changeStart'
    | 'planPause'
    | 'tellTransport'
    | 'linkGrant'
    | 'unlinkGrant';
  readonly proposal: ProposalStep | 'propose';
  readonly followUp: 'answer' | 'answerAgain' | 'tellPlaceView' | 'settle';
  readonly waitlistEntry: WaitlistStep | 'import' | 'undoImport' | 'add';
  readonly waitQuestion: WaitQuestionStep | 'ask';
  readonly changeWish: ChangeWishStep | 'make';
  readonly changeOutcome: 'finish';
  readonly swap: SwapStep | 'ask';
  readonly swapAnswer: SwapAnswerStep;
  readonly consent: 'ask' | 'give' | 'refuse' | 'withdraw';
  readonly disclosure: 'record';
  readonly representation: 'register';
  readonly call: 'log';
  readonly note: 'add';
  readonly consentCapacity: 'record';
  readonly protection: 'name' | 'end';
  readonly glass: 'break';
  readonly helpRequest: 'ask';
  readonly letter: 'open' | 'print';
  readonly endOfSchool: 'tell';
  readonly experience: 'register' | 'change' | 'remove' | 'tellOwnView';
  readonly pupilContact: 'handOver';
}
export type Life = keyof StepsOfLives;

/** One sentence per life and step, as the case's history tells it. Past tense, no names: who did it stands beside. */
export const historyTexts: { readonly [L in Life]: Readonly<Record<StepsOfLives[L], string>> } = {
  participant: { import: 'Personen ble hentet inn fra regneark.' },
  application: {
    import: 'Saken ble hentet inn fra regneark.',
    start: 'Søknaden ble begynt.',
    openForChange: 'Saken ble åpnet etter et ønske om endring.',
    sendForApproval: 'Søknaden ble sendt til søkeren for godkjenning.',
    askForChanges: 'Søkeren ba om endringer.',
    approve: 'Søkeren godkjente søknaden og sendte den.',
    submit: 'Søknaden ble sendt.',
    registerPaper: 'Søknad på papir ble registrert.',
    receive: 'Søknaden ble mottatt.',
    startActivityClarification: 'Avklaring av aktivitet begynte.',
    startWorkClarification: 'Avklaring av arbeid begynte.',
    returnToActivity: 'Saken gikk tilbake til avklaring av aktivitet.',
    close: 'Saken ble lukket.',
    reopen: 'Saken ble åpnet igjen etter klage.',
    withdraw: 'Søknaden ble trukket.',
    reassign: 'Saken fikk ny saksbehandler.',
    nameStandIn: 'Vikar for saksbehandler ble endret.',
    assessVta: 'VTA ble vurdert.',
    assessNeed: 'Behovet for plass ble vurdert.',
    recordExternalCase: 'Saken ble ført i fagsystemet.',
    sendPreliminaryReply: 'Foreløpig svar ble sendt.',
  },
  wish: {
    assessSuitable: 'Ønsket ble vurdert som egnet.',
    assessNotSuitable: 'Ønsket ble vurdert som ikke egnet.',
    markNotRelevantForNav: 'Ønsket er ikke aktuelt for NAV.',
    putOnWaitlist: 'Ønsket ble satt på venteliste.',
    leaveWaitlist: 'Ønsket gikk av ventelista.',
    offer: 'Det ble laget et tilbud for ønsket.',
    takeBackOffer: 'Tilbudet for ønsket ble trukket tilbake.',
    grant: 'Ønsket ble innvilget.',
    refuse: 'Ønsket fikk avslag.',
    reconsider: 'Ønsket ble tatt opp igjen etter klage.',
    withdraw: 'Ønsket ble trukket.',
  },
  referral: {
    create: 'Henvisning ble sendt.',
    remind: 'Fristen for svar gikk ut. De som er spurt, fikk en påminnelse.',
    assess: 'Henvisningen ble vurdert.',
    assessForOther: 'Svar på henvisningen ble registrert.',
    reopen: 'Henvisningen ble åpnet igjen.',
    end: 'Henvisningen ble avsluttet.',
  },
  clarification: {
    create: 'Det ble bedt om et møte med arbeidsplassen.',
    book: 'Tid ble avtalt.',
    complete: 'Møtet ble gjennomført.',
    assess: 'Resultatet ble skrevet.',
    cancel: 'Møtet ble avlyst.',
  },
  placeOffer: {
    prepare: 'Tilbud om plass ble forberedt.',
    send: 'Tilbud om plass ble sendt. Plassen holdes av.',
    accept: 'Svaret på tilbudet var ja.',
    decline: 'Svaret på tilbudet var nei.',
    talk: 'Søkeren vil snakke med noen om tilbudet.',
    markOverdue: 'Fristen for å svare gikk ut. Plassen holdes fortsatt av.',
    release: 'Plassen ble gitt fri.',
    replace: 'Tilbudet ble byttet ut med et nytt.',
  },
  decision: {
    prepare: 'Vedtak ble forberedt.',
    sendForApproval: 'Vedtaket ble sendt til godkjenning.',
    returnToPreparer: 'Vedtaket ble sendt tilbake.',
    make: 'Vedtaket ble gjort.',
    registerNavGrant: 'Tilsagn fra NAV ble registrert.',
    notify: 'Søkeren fikk vite om vedtaket.',
    becomeFinal: 'Klagefristen gikk ut. Vedtaket er endelig.',
    complain: 'Det ble klaget på vedtaket.',
    uphold: 'Vedtaket ble opprettholdt.',
    change: 'Vedtaket ble endret etter klage.',
    forward: 'Klagen ble sendt til klageinstansen.',
    forwardToNav: 'Klagen ble sendt til NAV.',
  },
  placement: {
    import: 'Plassen ble hentet inn fra regneark.',
    undoImport: 'Innhentingen av plassen fra regneark ble angret.',
    create: 'Plassen ble registrert.',
    start: 'Plassen begynte.',
    pause: 'Plassen ble satt på pause.',
    resume: 'Plassen begynte igjen etter pause.',
    end: 'Plassen ble avsluttet.',
    decideEnd: 'Plassen ble avsluttet med et vedtak.',
    extend: 'Plassen ble forlenget.',
    changeDays: 'Dagene ble endret.',
    changeStart: 'Første dag ble endret.',
    planPause: 'En pause ble avtalt. Den begynner senere.',
    tellTransport: 'Det ble skrevet hvordan søkeren kommer seg dit.',
    linkGrant: 'Det ble skrevet hvilke øremerkede midler som betaler for plassen.',
    unlinkGrant: 'Plassen betales ikke lenger av øremerkede midler.',
  },
  proposal: {
    propose: 'Tilbyderen foreslo en endring av plassen.',
    accept: 'Forslaget fra tilbyderen ble godtatt.',
    prepareDecision: 'Et vedtak om forslaget fra tilbyderen ble forberedt.',
    decide: 'Vedtaket om forslaget fra tilbyderen ble fattet.',
    decline: 'Svaret på forslaget fra tilbyderen var nei.',
    withdraw: 'Tilbyderen trakk forslaget.',
  },
  followUp: {
    answer: 'Det ble svart på hvordan det går.',
    answerAgain: 'Svaret på hvordan det går ble endret.',
    tellPlaceView: 'Stedet fortalte hvordan de synes det går.',
    settle: 'Det ble skrevet hva som skjedde etter svaret.',
  },
  waitlistEntry: {
    import: 'Ventetida ble hentet inn fra regneark.',
    undoImport: 'Innhentingen av ventetida fra regneark ble angret.',
    add: 'Personen ble satt på venteliste.',
    pause: 'Ventingen ble satt på pause.',
    resume: 'Ventingen begynte igjen.',
    leave: 'Personen gikk av ventelista.',
  },
  waitQuestion: {
    ask: 'Personen ble spurt om å vente videre.',
    yes: 'Svaret var ja: vil vente videre.',
    no: 'Svaret var nei: vil ikke vente lenger.',
    talk: 'Personen vil snakke med noen om ventelista.',
    markUnanswered: 'Svaret om ventelista kom ikke i tide. Noen ringer.',
  },
  changeWish: {
    make: 'Det ble meldt et ønske om endring.',
    putOnAgenda: 'Ønsket om endring ble satt på sakslista til et møte.',
    takeOffAgenda: 'Ønsket om endring ble tatt av sakslista.',
    recommend: 'Endringen ble anbefalt.',
    tryFirst: 'Det ble avtalt å prøve først.',
    notNow: 'Ønsket om endring venter til senere.',
    solve: 'Ønsket ble løst uten endring.',
    withdraw: 'Ønsket om endring ble trukket.',
    takeUpAgain: 'Ønsket om endring ble tatt opp igjen.',
    decide: 'Endringen ble bestemt.',
  },
  changeOutcome: { finish: 'Det som ble avtalt, er gjort.' },
  swap: {
    ask: 'Personen ble spurt om å bytte plass.',
    agree: 'Alle sa ja til å bytte.',
    decline: 'Byttet ble ikke noe av.',
    stop: 'Spørsmålet om bytte ble trukket tilbake.',
    sendForApproval: 'Byttet ble sendt til godkjenning.',
    carryOut: 'Byttet ble gjennomført.',
  },
  swapAnswer: { sayYes: 'Svaret på byttet var ja.', sayNo: 'Svaret på byttet var nei.' },
  consent: {
    ask: 'Personen ble spurt om samtykke.',
    give: 'Samtykke ble gitt.',
    refuse: 'Svaret på samtykke var nei.',
    withdraw: 'Samtykke ble trukket tilbake.',
  },
  disclosure: { record: 'Det ble vist hva som skal deles.' },
  representation: { register: 'En representant ble registrert.' },
  call: { log: 'En samtale ble skrevet ned.' },
  note: { add: 'Et notat ble skrevet.' },
  consentCapacity: { record: 'Det ble vurdert om personen kan samtykke selv.' },
  protection: {
    name: 'Noen ble navngitt og kan se personen.',
    end: 'Noen kan ikke se personen mer.',
  },
  glass: { break: 'Saken ble åpnet av en som ellers ikke har tilgang.' },
  helpRequest: { ask: 'Søkeren ba om hjelp.' },
  letter: { open: 'Et brev ble åpnet.', print: 'Et brev ble skrevet ut og sendt.' },
  endOfSchool: { tell: 'Det ble skrevet når skolen er ferdig.' },
  experience: {
    register: 'Skolen skrev inn hospitering eller praksis.',
    change: 'Hospitering eller praksis ble endret av skolen.',
    remove: 'Skolen tok bort noe som var skrevet inn ved en feil.',
    tellOwnView: 'Personen skrev hva hun eller han synes om arbeidet.',
  },
  pupilContact: { handOver: 'Eleven fikk ny kontakt på skolen.' },
};

/** The sentence of a stored history row; a step this version does not know is told without details. */
export function historyText(life: string, step: string): string {
  if (step === 'correct') return 'Et steg som var ført feil, ble rettet.';
  const lives: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = historyTexts;
  return lives[life]?.[step] ?? 'Noe ble endret i saken.';
}
