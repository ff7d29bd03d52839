import { useState } from 'react';
import { dayAndClock, dayAndMonth, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { whenOpened } from '../ui/when-opened/when-opened';
import type { OfficeCase, OfficeClarification, OfficeReferral, Step } from '../lib/office-case';
import { bookingCalendar } from '../lib/paths';
import { useToday } from '../lib/session';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import { officeClarificationMessages } from './office-messages.nb';
import { SideBySide } from './side-by-side';
import styles from './office-clarifications.module.css';

const BookClarificationDialog = whenOpened(
  async () => (await import('./clarification-dialogs')).BookClarificationDialog,
);
const CancelClarificationDialog = whenOpened(
  async () => (await import('./clarification-dialogs')).CancelClarificationDialog,
);
const CompleteClarificationDialog = whenOpened(
  async () => (await import('./clarification-dialogs')).CompleteClarificationDialog,
);
const EndReferralDialog = whenOpened(async () => (await import('./referral-dialogs')).EndReferralDialog);
const HeardAssessmentDialog = whenOpened(async () => (await import('./referral-dialogs')).HeardAssessmentDialog);
const ReopenReferralDialog = whenOpened(async () => (await import('./referral-dialogs')).ReopenReferralDialog);

const stateKinds = { open: 'working', assessed: 'settled', ended: 'missing' } as const satisfies Record<
  OfficeReferral['state'],
  StatusKind
>;

/** One question to one organisation: how far it has come, their result, and the person's own view beside it. */
export function ReferralCard(props: { readonly referral: OfficeReferral; readonly officeCase: OfficeCase }) {
  const { referral, officeCase } = props;
  const t = useText(officeClarificationMessages);
  const [step, setStep] = useState<Step | null>(null);
  const { organisation, state, outcome, wish, dueOn, clarifications } = referral;
  const close = () => setStep(null);
  return (
    <article className={styles.card} aria-label={organisation.name}>
      <div className={styles.head}>
        <h3>
          {organisation.name}
          {wish && <span className={styles.quiet}> · {t('wishNumber', { rank: wish.rank })}</span>}
        </h3>
        <StatusTag kind={stateKinds[state]}>
          {outcome ? t(`outcome.${outcome}`) : t(`referralState.${state}`)}
        </StatusTag>
      </div>
      {state === 'open' && dueOn !== null && <p className={styles.quiet}>{t('dueOn', { day: dayAndMonth(dueOn) })}</p>}
      {referral.summary !== null && (
        <SideBySide who={organisation.name} name={officeCase.participant.firstName} result={referral} />
      )}
      {clarifications.length > 0 && (
        <ul className={styles.clarifications}>
          {clarifications.map((clarification) => (
            <ClarificationItem
              key={clarification.id}
              clarification={clarification}
              referral={referral}
              name={officeCase.participant.firstName}
            />
          ))}
        </ul>
      )}
      <StepButtons
        quiet
        steps={referral.allowedSteps.filter(({ open }) => open)}
        labels={{
          assessForOther: t('referralStep.assessForOther'),
          end: t('referralStep.end'),
          reopen: t('referralStep.reopen'),
        }}
        onStep={setStep}
      />
      {step?.step === 'assessForOther' && <HeardAssessmentDialog referral={referral} step={step} onClose={close} />}
      {step?.step === 'reopen' && <ReopenReferralDialog referral={referral} step={step} onClose={close} />}
      {step?.step === 'end' && <EndReferralDialog referral={referral} step={step} onClose={close} />}
    </article>
  );
}

const clarificationKinds = {
  requested: 'new',
  booked: 'working',
  done: 'waiting',
  assessed: 'settled',
  cancelled: 'missing',
} as const satisfies Record<OfficeClarification['state'], StatusKind>;

/** A visit, mapping or trial: when and where, and what came of it. */
function ClarificationItem(props: {
  readonly clarification: OfficeClarification;
  readonly referral: OfficeReferral;
  readonly name: string;
}) {
  const { clarification, referral, name } = props;
  const t = useText(officeClarificationMessages);
  const today = useToday();
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  const { kind, state, result, startsAt, place, with: meets, courseId } = clarification;
  const when = startsAt === null ? null : sentenceStart(dayAndClock(startsAt, today));
  const dialog = { clarification, onClose: close };
  return (
    <li>
      <div className={styles.head}>
        <b>{t(`kind.${kind}`)}</b>
        <StatusTag kind={clarificationKinds[state]}>
          {result ? t(`outcome.${result}`) : t(`clarificationState.${state}`)}
        </StatusTag>
      </div>
      {when !== null && <p className={styles.quiet}>{[when, place, meets].filter(Boolean).join(' · ')}</p>}
      {courseId !== null && state !== 'cancelled' && <p className={styles.quiet}>{t('onCourse')}</p>}
      {state === 'booked' && startsAt !== null && (
        <p>
          <a href={bookingCalendar(clarification.id)} download>
            {t('calendar')}
          </a>
        </p>
      )}
      {clarification.summary !== null && (
        <SideBySide who={referral.organisation.name} name={name} result={clarification} />
      )}
      <StepButtons
        quiet
        steps={clarification.allowedSteps.filter(({ open }) => open)}
        labels={{
          book: t('clarificationStep.book'),
          complete: t('clarificationStep.complete'),
          cancel: t('clarificationStep.cancel'),
        }}
        onStep={setStep}
      />
      {step?.step === 'book' && <BookClarificationDialog {...dialog} referral={referral} step={step} />}
      {step?.step === 'complete' && <CompleteClarificationDialog {...dialog} step={step} />}
      {step?.step === 'cancel' && <CancelClarificationDialog {...dialog} step={step} />}
    </li>
  );
}
