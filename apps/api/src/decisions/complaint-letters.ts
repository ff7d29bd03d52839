import { createLetter } from '../letters/create-letter';
import { sayDay } from '../platform/texts/say';
import type { RequestContext } from '../platform/transaction';
import type { LockedDecision } from './decision-store';

/** The steps that answer a complaint, or send it on. */
export type ComplaintAnswer = 'uphold' | 'change' | 'forward' | 'forwardToNav';

type Letterable = Pick<LockedDecision, 'id' | 'tenantId' | 'participantId' | 'applicationId'>;

/** What a letter about a decision is about, for `createLetter`. */
export function aboutDecision({ id, tenantId, participantId, applicationId }: Letterable) {
  return { tenantId, participantId, applicationId, subject: { table: 'decision', id } };
}

/** Writes the receipt of a complaint. */
export async function writeComplaintReceipt(
  ctx: RequestContext,
  decision: LockedDecision,
  late: boolean,
): Promise<void> {
  const isNavs = decision.authority === 'nav';
  const next = isNavs
    ? 'NAV har bestemt dette. Vi sørger for at klagen kommer til NAV, som svarer deg.'
    : `Vi ser på vedtaket en gang til. Endrer vi det ikke, sender vi klagen til ${decision.regime.body}.`;
  await createLetter(ctx, {
    kind: 'complaintReceived',
    ...aboutDecision(decision),
    title: 'Vi har fått klagen din',
    parts: [
      { part: 'summary', text: [`Vi fikk klagen din ${sayDay(ctx.today)}. Den gjelder ${decision.service}.`] },
      {
        part: 'next',
        text: late
          ? [next, 'Klagen kom etter fristen. De som behandler den, avgjør om den kan tas opp likevel.']
          : [next],
      },
    ],
    short: ['Vi har fått klagen din.', 'Du får et nytt brev med svar.'],
  });
}

interface Words {
  readonly title: string;
  readonly decided: string;
  readonly next: string;
}

const wordsOf: Record<ComplaintAnswer, (body: string) => Words> = {
  uphold: (body) => ({
    title: 'Svar på klagen din: vedtaket står',
    decided: 'Vi har sett på vedtaket en gang til. Vi endrer det ikke.',
    next: `Vi sender klagen din til ${body}. De ser på saken på nytt og bestemmer. Du trenger ikke å gjøre noe.`,
  }),
  change: () => ({
    title: 'Svar på klagen din: du får medhold',
    decided: 'Vi har sett på vedtaket en gang til. Du får medhold i klagen.',
    next: 'Vi lager et nytt vedtak. Det får du i et eget brev. Har du en plass nå, beholder du den så lenge.',
  }),
  forward: (body) => ({
    title: `Klagen din er sendt til ${body}`,
    decided: `Vi har sendt klagen og papirene i saken til ${body}.`,
    next: `${body} svarer deg. Det kan ta noen måneder. Du kan fortsatt snakke med oss.`,
  }),
  forwardToNav: () => ({
    title: 'Klagen din er sendt til NAV',
    decided: 'NAV har bestemt det du klager på. Vi har sendt klagen dit.',
    next: 'NAV svarer deg. Du kan fortsatt snakke med oss.',
  }),
};

/** Writes what became of a complaint, with the reasons; where nothing new is weighed, why it is sent on. */
export async function writeComplaintAnswer(
  ctx: RequestContext,
  decision: LockedDecision,
  step: ComplaintAnswer,
  reason: string,
): Promise<void> {
  const { service, regime } = decision;
  const { title, decided, next } = wordsOf[step](regime.body);
  await createLetter(ctx, {
    kind: 'complaintAnswer',
    ...aboutDecision(decision),
    title,
    parts: [
      { part: 'summary', text: [`Du har klaget på det som er bestemt om ${service}.`] },
      { part: 'decision', text: [decided] },
      { part: 'next', text: [next] },
      { part: 'reasons', text: [reason === '' ? sentBecause[step] : reason] },
      { part: 'legalBasis', text: [`Reglene om klage: ${regime.law}.`] },
    ],
    short: [decided, next],
  });
}

const sentBecause: Record<ComplaintAnswer, string> = {
  uphold: '',
  change: '',
  forward: 'Begrunnelsen vår står i svaret du har fått fra før. Den følger med klagen.',
  forwardToNav: 'Den som har bestemt, skal se på klagen først.',
};
