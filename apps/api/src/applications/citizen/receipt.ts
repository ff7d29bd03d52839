import { receiveWithinDays } from '@inntak/domain/applications';
import type { Protection } from '@inntak/domain/participants';
import { addDays, workingDayOnOrAfter, type Day } from '@inntak/domain/calendar';
import { catalogue, type Catalogue } from '../../offers/catalogue';
import { createLetter } from '../../letters/create-letter';
import { holidaysAround } from '../../platform/holidays';
import { contactOf, type MunicipalitySettings } from '../../platform/municipality-settings';
import { asSentence, sayDay, sayDays, sayWeekday } from '../../platform/texts/say';
import type { RequestContext } from '../../platform/transaction';
import type { Receipt } from '../application.types';
import { readApplicationJson } from '../application.queries';
import type { WishPartJson } from '../wish-json';
import type { LockedApplication } from '../take-application-step';

/** What the person is told when an application has come in, on the screen and as a letter that stays. */
export async function giveReceipt(
  ctx: RequestContext,
  application: LockedApplication,
  settings: MunicipalitySettings,
  sent: { readonly late: boolean; readonly answerTarget: Day | null; readonly protection: Protection },
): Promise<Receipt> {
  const [json, offers] = await Promise.all([readApplicationJson(ctx, application.id), catalogue(ctx)]);
  const wishes = (json?.wishes ?? []).map(({ rank, parts }) => `Ønske ${rank}: ${wishText(offers, parts)}`);
  const readBy = workingDayOnOrAfter(addDays(ctx.today, receiveWithinDays), holidaysAround(ctx.today));
  const contact = contactOf(settings, sent.protection);
  const next = `${asSentence(settings.name)} leser søknaden din. ${contact.name} tar kontakt med deg innen ${sayDay(readBy)}.`;
  const later =
    sent.answerTarget === null
      ? 'Du får svar så fort vi kan. Har du ikke fått svar innen en måned, får du et brev om hvor saken står.'
      : `Målet er at du har svar innen ${sayDay(sent.answerTarget)}.`;
  const late = sent.late ? ['Søknaden kom etter fristen. Den blir behandlet likevel.'] : [];
  const text = [`Vi har fått søknaden din. Saken har nummer ${application.caseNumber}.`, ...late];
  const { letterId } = await createLetter(ctx, {
    kind: 'receipt',
    tenantId: application.tenantId,
    participantId: application.participantId,
    applicationId: application.id,
    subject: { table: 'application', id: application.id },
    title: 'Vi har fått søknaden din',
    parts: [
      { part: 'summary', text },
      { part: 'facts', text: wishes, as: 'list', heading: 'Dette har du søkt om' },
      { part: 'next', text: [next, later, 'Du kan endre mening når som helst. Da kan du trekke søknaden.'] },
    ],
    short: [
      'Vi har fått søknaden din.',
      ...late,
      `${contact.name} ringer deg innen ${sayDay(readBy)}.`,
      'Du kan ringe oss når du vil.',
    ],
  });
  return { title: 'Søknaden er sendt', text: [...text, later], next, nextDay: readBy, contact, letterId };
}

/** `Bærum arbeidssenter, 3 dager, og BKD, mandag`. */
function wishText(offers: Catalogue, parts: readonly WishPartJson[]): string {
  return parts
    .map(({ offerId, weekdays, days }) => {
      const when = weekdays === null ? sayDays(days ?? 0) : weekdays.map(sayWeekday).join(', ');
      return `${offers.offer(offerId).name}, ${when}`;
    })
    .join(' og ');
}
