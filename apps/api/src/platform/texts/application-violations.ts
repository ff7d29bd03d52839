import type {
  CloseViolation,
  LastWish,
  PreliminaryReplyViolation,
  SavedViewViolation,
  SubmitViolation,
} from '@inntak/domain/applications';
import type { ExperienceViolation } from '@inntak/domain/experience';
import type { AnswerViolation } from '@inntak/domain/offers';
import type { NamingViolation } from '@inntak/domain/participants';
import type { StepNotYours } from '@inntak/domain/steps';
import type { Explanations } from '../results';
import { sayDay, sayDays, sayWeekday } from './say';

type ApplicationViolation =
  | SubmitViolation
  | AnswerViolation
  | CloseViolation
  | ExperienceViolation
  | LastWish
  | NamingViolation
  | PreliminaryReplyViolation
  | Exclude<SavedViewViolation, StepNotYours>;

/** What keeps an application from being saved, sent or closed, and a protected person's people from being named. */
export const applicationViolations: Explanations<ApplicationViolation> = {
  'view-name-missing': ({ field }) => ({ message: 'Skriv hva visningen skal hete.', field }),
  'view-name-taken': ({ field, name }) => ({
    message: `Du har en visning som heter «${name}» fra før. Velg et annet navn.`,
    field,
    facts: { name },
  }),
  'too-many-views': ({ most }) => ({
    message: `Du kan ha ${most} egne visninger. Slett en du ikke bruker.`,
    facts: { most },
  }),
  'last-wish': () => ({
    message: 'Dette er det eneste ønsket i søknaden. Trekk hele søknaden i stedet.',
  }),
  'preliminary-reply-not-needed': () => ({
    message: 'Foreløpig svar er sendt fra før, eller saken har fått svar.',
  }),
  'answer-day-has-passed': ({ field, today }) => ({
    message: 'Velg en dag som kommer: da skal svaret være klart.',
    field,
    facts: { today },
  }),
  'no-wishes': ({ field }) => ({ message: 'Velg minst ett ønske før du sender søknaden.', field }),
  'too-many-wishes': ({ field, max }) => ({ message: `Du kan ha ${max} ønsker. Ta bort ett.`, field, facts: { max } }),
  'ranks-not-in-order': ({ field }) => ({ message: 'Ønskene må stå som nummer 1, 2 og 3.', field }),
  'wish-empty': ({ field, rank }) => ({
    message: `Ønske nummer ${rank} er tomt. Velg et sted, eller ta bort ønsket.`,
    field,
    facts: { rank },
  }),
  'offer-not-for-you': ({ field, rank, offerId }) => ({
    message: `Ønske nummer ${rank} er et sted som ikke tar imot folk fra kommunen din. Velg et annet sted.`,
    field,
    facts: { rank, offerId },
  }),
  'days-not-given': ({ field, rank, offerId }) => ({
    message: `Velg dager for ønske nummer ${rank}.`,
    field,
    facts: { rank, offerId },
  }),
  'not-open-that-day': ({ field, rank, offerId, weekday }) => ({
    message: `Stedet i ønske nummer ${rank} er ikke åpent på ${sayWeekday(weekday)}. Velg en annen dag.`,
    field,
    facts: { rank, offerId, weekday },
  }),
  'same-day-twice': ({ field, rank, weekday }) => ({
    message: `I ønske nummer ${rank} er ${sayWeekday(weekday)} valgt to ganger.`,
    field,
    facts: { rank, weekday },
  }),
  'too-many-days': ({ field, rank, days }) => ({
    message: `Ønske nummer ${rank} er ${sayDays(days)} i uka. Du kan ikke ha mer enn 5.`,
    field,
    facts: { rank, days },
  }),
  'answers-incomplete': ({ field, offerId, answers }) => ({
    message:
      answers.length === 1
        ? 'Ett svar mangler eller er ikke riktig.'
        : `${answers.length} svar mangler eller er ikke riktige.`,
    field,
    facts: { offerId, questions: answers.map((answer) => answer.field).join(', ') },
  }),
  'late-needs-reason': ({ field, deadline }) => ({
    message: `Fristen var ${sayDay(deadline)}. Du kan søke likevel. Skriv hvorfor søknaden kommer nå.`,
    field,
    facts: { deadline },
  }),
  'answer-unknown': ({ field }) => ({ message: 'Dette spørsmålet finnes ikke i skjemaet.', field }),
  'answer-missing': ({ field }) => ({ message: 'Svar på spørsmålet.', field }),
  'answer-not-an-option': ({ field }) => ({ message: 'Velg et av svarene som står der.', field }),
  'answer-one-only': ({ field }) => ({ message: 'Velg bare ett svar.', field }),
  'answer-too-long': ({ field }) => ({ message: 'Svaret er for langt. Skriv litt kortere.', field }),
  'wish-without-outcome': ({ wishIds }) => ({
    message: 'Noen ønsker har ikke fått svar ennå. Saken kan lukkes når alle har det.',
    facts: { wishes: wishIds.length },
  }),
  'wish-without-decision': ({ wishIds }) => ({
    message: 'Noen ønsker står ikke i et vedtak ennå. Alle kommunale ønsker skal ende i et vedtak.',
    facts: { wishes: wishIds.length },
  }),
  'vta-not-assessed': () => ({ message: 'VTA er ikke vurdert ennå. Det skal vurderes for alle som søker.' }),
  'experience-without-place': ({ field }) => ({ message: 'Skriv hvor du var.', field }),
  'experience-without-days': ({ field }) => ({ message: 'Velg dag.', field }),
  'experience-ends-before-it-begins': ({ field }) => ({
    message: 'Siste dag er før første dag. Se på dagene en gang til.',
    field,
  }),
  'experience-hours-impossible': ({ field, max }) => ({
    message: `Skriv timer i uka, fra 0 til ${max}.`,
    field,
    facts: { max },
  }),
  'may-not-be-named': ({ field }) => ({
    message: 'Bare den som arbeider der saken er åpen, eller som har fullmakt, kan navngis.',
    field,
  }),
  'named-already': ({ field }) => ({ message: 'Denne personen er navngitt fra før.', field }),
  'not-named': ({ field }) => ({ message: 'Denne personen er ikke navngitt.', field }),
  'named-self': ({ field }) => ({ message: 'Du kan ikke ta bort deg selv. Be en annen som er navngitt.', field }),
  'named-last': ({ field }) => ({ message: 'Minst én på kontoret må være navngitt. Navngi en annen først.', field }),
};
