import { useState } from 'react';
import { dayAndClock, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { bookingCalendar } from '../lib/paths';
import { useToday } from '../lib/session';
import { Button } from '../ui/button/button';
import { SectionBox } from '../ui/staff-page/section-box';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import type { AskedClarification, AskedReferral, AskedStep } from './asked-referrals.graphql';
import { AssessClarificationDialog } from './asked-result-dialogs';
import { BookMeetingDialog, CancelMeetingDialog, CompleteMeetingDialog } from './provider-meeting-dialogs';
import { askedMessages } from './provider-messages.nb';
import { SideBySide } from './side-by-side';
import styles from './asked-referrals.module.css';

const stateKinds = {
  requested: 'new',
  booked: 'working',
  done: 'waiting',
  assessed: 'settled',
  cancelled: 'missing',
} as const satisfies Record<AskedClarification['state'], StatusKind>;

/** Visits, mappings and trials of a question: asked for, arranged, held, and what came of them. */
export function AskedMeetings({ referral }: { readonly referral: AskedReferral }) {
  const t = useText(askedMessages);
  const [suggesting, setSuggesting] = useState(false);
  const { clarifications, allowedSteps } = referral;
  // Who still has the question to answer may also suggest a meeting, or a place on a course; the server has the last word.
  const mayStillAsk = allowedSteps.some(({ step, open }) => step === 'assess' && open);
  return (
    <SectionBox id="moter" labelledBy="moter-tittel">
      <div className={styles.head}>
        <h2 id="moter-tittel">{t('meetingsTitle')}</h2>
        {mayStillAsk && (
          <Button variant="secondary" onClick={() => setSuggesting(true)}>
            {t('newMeeting')}
          </Button>
        )}
      </div>
      {clarifications.length === 0 ? (
        <p className={styles.quiet}>{t('meetingsEmpty')}</p>
      ) : (
        <ul className={styles.meetings}>
          {clarifications.map((clarification) => (
            <Meeting key={clarification.id} clarification={clarification} referral={referral} />
          ))}
        </ul>
      )}
      {suggesting && (
        <BookMeetingDialog referral={referral} clarification={null} onClose={() => setSuggesting(false)} />
      )}
    </SectionBox>
  );
}

function Meeting(props: { readonly clarification: AskedClarification; readonly referral: AskedReferral }) {
  const { clarification, referral } = props;
  const t = useText(askedMessages);
  const today = useToday();
  const [step, setStep] = useState<AskedStep | null>(null);
  const { kind, state, result, startsAt, place, with: meets, courseId, summary, allowedSteps } = clarification;
  const when = startsAt === null ? null : sentenceStart(dayAndClock(startsAt, today));
  const dialog = { referral, clarification, onClose: () => setStep(null) };
  return (
    <li className={styles.meeting}>
      <div className={styles.head}>
        <h3>{t(`kind.${kind}`)}</h3>
        <StatusTag kind={stateKinds[state]}>{result ? t(`outcome.${result}`) : t(`meetingState.${state}`)}</StatusTag>
      </div>
      {when !== null && <p>{[when, place, meets].filter(Boolean).join(' · ')}</p>}
      {courseId !== null && state !== 'cancelled' && <p className={styles.quiet}>{t('onCourse')}</p>}
      {state === 'booked' && startsAt !== null && (
        <p>
          <a href={bookingCalendar(clarification.id)} download>
            {t('calendar')}
          </a>
        </p>
      )}
      {summary !== null && (
        <SideBySide who={referral.organisation.name} name={referral.participant.firstName} result={clarification} />
      )}
      <StepButtons
        quiet
        steps={allowedSteps.filter(({ open }) => open)}
        labels={{
          book: state === 'booked' ? t('meetingStep.rebook') : t('meetingStep.book'),
          complete: t('meetingStep.complete'),
          assess: t('meetingStep.assess'),
          cancel: t('meetingStep.cancel'),
        }}
        onStep={setStep}
      />
      {step?.step === 'book' && <BookMeetingDialog {...dialog} />}
      {step?.step === 'complete' && <CompleteMeetingDialog {...dialog} step={step} />}
      {step?.step === 'assess' && <AssessClarificationDialog {...dialog} />}
      {step?.step === 'cancel' && <CancelMeetingDialog {...dialog} step={step} />}
    </li>
  );
}
