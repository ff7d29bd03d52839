import type { ParticipantJson } from '../../participants/participant-json';
import { asSentence, sayDay, sayDays, sayList } from '../../platform/texts/say';
import type { Application, Wish } from '../application.types';

/** What the office copies into its own case system: who, what and when; no health, no address, no identity number. */
export function officialRecordText(application: Application, { firstName, lastName }: ParticipantJson): string {
  const { caseNumber, receivedOn, wishes, late } = application;
  const received = receivedOn === null ? '' : `, mottatt ${sayDay(receivedOn)}${late ? ' (etter fristen)' : ''}`;
  return [
    `Søknad ${caseNumber} fra ${firstName} ${lastName}${received}.`,
    ...wishes.map((wish) => `Ønske ${wish.rank}: ${wishText(wish)}.`),
  ].join('\n');
}

/** A wish in words: `Arba VTA 5 dager i uka`. */
export function wishText({ parts }: Wish): string {
  return asSentence(sayList(parts.map(({ offer, days }) => `${offer.name} ${sayDays(days)} i uka`)));
}
