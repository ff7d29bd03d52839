import { hearingWays } from '@inntak/domain/steps';
import { useState } from 'react';
import { whenOpened } from '../ui/when-opened/when-opened';
import { dayAndMonth, longDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { OfficeCase, OfficePlaceOffer, Step } from '../lib/office-case';
import { letterPdf, paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { Button } from '../ui/button/button';
import { commandMessages } from '../ui/command-dialog/command-messages.nb';
import { DeadlineText } from '../ui/deadline/deadline-text';
import { Link } from '../ui/link/link';
import { SectionBox } from '../ui/staff-page/section-box';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { WeekMini } from '../ui/weekdays/week-strip';
import { officePlaceOfferMessages } from './office-messages.nb';
import { PrepareClosed } from './prepare-closed';
import { PlaceOfferSteps } from './place-offer-steps';
import { offerDays } from './place-offer-text';
import styles from './office-place-offers.module.css';

const HeardAnswerDialog = whenOpened(async () => (await import('./heard-answer-dialog')).HeardAnswerDialog);
const ReleasePlaceOfferDialog = whenOpened(
  async () => (await import('./release-place-offer-dialog')).ReleasePlaceOfferDialog,
);
const SendPlaceOfferDialog = whenOpened(async () => (await import('./send-place-offer-dialog')).SendPlaceOfferDialog);

const kinds = {
  prepared: 'new',
  sent: 'waiting',
  accepted: 'settled',
  declined: 'missing',
  talking: 'working',
  overdue: 'late',
  released: 'missing',
  replaced: 'missing',
} as const satisfies Record<OfficePlaceOffer['state'], StatusKind>;

/** Offers of a place to this person: what was offered, the answer, and how it was heard. */
export function OfficePlaceOffersSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officePlaceOfferMessages);
  const { placeOffers, allowedSteps } = officeCase;
  const prepare = allowedSteps.find(({ step }) => step === 'preparePlaceOffer');
  return (
    <SectionBox id="tilbud" labelledBy="place-offers-title">
      <div className={styles.pickerHead}>
        <h2 id="place-offers-title">{t('title')}</h2>
        {prepare?.open === true && (
          <Button asChild variant="secondary">
            <Link to={paths.placeOfferFor(officeCase.id)}>{t('prepare')}</Link>
          </Button>
        )}
      </div>
      {prepare?.open === false && <PrepareClosed step={prepare} />}
      {placeOffers.length === 0 && <p className={styles.quiet}>{t('empty')}</p>}
      {placeOffers.map((placeOffer) => (
        <PlaceOfferCard key={placeOffer.id} placeOffer={placeOffer} officeCase={officeCase} />
      ))}
    </SectionBox>
  );
}

interface CardProps {
  readonly placeOffer: OfficePlaceOffer;
  readonly officeCase: OfficeCase;
}

function PlaceOfferCard({ placeOffer, officeCase }: CardProps) {
  const t = useText(officePlaceOfferMessages);
  const today = useToday();
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  const { state, authority, startOn, answerBy } = placeOffer;
  const waits = state === 'sent' || state === 'talking' || state === 'overdue';
  const dialog = { officeCase, placeOffer, onClose: close };
  return (
    <article className={styles.card} aria-label={t(`authority.${authority}`)}>
      <div className={styles.pickerHead}>
        <h3>
          {t(`authority.${authority}`)} · {t('startOn', { day: longDay(startOn, today) })}
        </h3>
        <StatusTag kind={kinds[state]}>{t(`state.${state}`)}</StatusTag>
      </div>
      <ul className={styles.bundle}>
        {offerDays(placeOffer).map(({ key, name, weekdays }) => (
          <li key={key}>
            <WeekMini days={weekdays} /> {name}
          </li>
        ))}
      </ul>
      {waits && answerBy !== null && (
        <p>
          {t('answerByLabel')} <DeadlineText day={answerBy} />
        </p>
      )}
      {waits && <p className={styles.quiet}>{t('held')}</p>}
      {placeOffer.keepsOther && (
        <p className={styles.quiet}>{t('keepsOther', { name: officeCase.participant.firstName })}</p>
      )}
      <AnswerLine placeOffer={placeOffer} />
      {placeOffer.firstDayText !== null && <p>{placeOffer.firstDayText}</p>}
      {placeOffer.letterId !== null && (
        <p>
          <a href={letterPdf(placeOffer.letterId)}>{t('readLetter')}</a>
        </p>
      )}
      <PlaceOfferSteps officeCase={officeCase} placeOffer={placeOffer} onStep={setStep} />
      {step?.step === 'send' && <SendPlaceOfferDialog {...dialog} />}
      {step?.step === 'accept' && <HeardAnswerDialog {...dialog} />}
      {step?.step === 'release' && <ReleasePlaceOfferDialog {...dialog} step={step} />}
    </article>
  );
}

/** How and when the person answered, who heard it and with whom, and whether a heard answer is confirmed in a letter. */
function AnswerLine({ placeOffer }: { readonly placeOffer: OfficePlaceOffer }) {
  const t = useText(officePlaceOfferMessages);
  const words = useText(commandMessages);
  const { answeredOn, answeredHow, heardBy, heardWho, heardNote, confirmedByLetter } = placeOffer;
  if (answeredOn === null) return null;
  const way = hearingWays.find((each) => each === answeredHow);
  const how = [heardBy && t('heardBy', { name: heardBy }), way && words(`hearing.${way}`).toLocaleLowerCase('nb')];
  return (
    <>
      <p className={styles.quiet}>
        {t('answeredOn', { day: dayAndMonth(answeredOn) })},{' '}
        {heardBy === null ? t('answeredSelf') : how.filter(Boolean).join(' ')}
        {heardBy !== null && `. ${confirmedByLetter ? t('confirmed') : t('notConfirmed')}`}
      </p>
      {heardWho !== null && <p className={styles.quiet}>{t('heardWith', { who: heardWho })}</p>}
      {heardNote !== null && <p>{t('heardNote', { words: heardNote })}</p>}
    </>
  );
}
