import { useState } from 'react';
import { longDay, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { Link } from '../ui/link/link';
import { PageHeading } from '../ui/page-heading/page-heading';
import { StatusTag } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import styles from './flow.module.css';
import { BeginMeetingDocument, CancelMeetingDocument, ConcludeMeetingDocument, type Meeting } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';

/** When, where, who takes part, and the meeting's own steps. */
export function MeetingHead(props: { readonly meeting: Meeting; readonly back: string; readonly isOffice: boolean }) {
  const t = useText(staffMessages);
  const { meeting, back, isOffice } = props;
  const [step, setStep] = useState<{ readonly step: string; readonly needs: readonly string[] } | null>(null);
  const input = { id: meeting.id, version: meeting.version };
  const dialog = { needs: step?.needs ?? [], reloads: true, onClose: () => setStep(null) };
  const when = t('meeting.when', {
    day: sentenceStart(longDay(meeting.heldOn)),
    hours: ended(meeting.hours),
    place: ended(meeting.place),
  });
  return (
    <div className={styles.meetingHead}>
      <div>
        <p className={styles.quiet}>
          <Link to={back}>{isOffice ? t('meeting.back') : t('meeting.backToMeetings')}</Link>
        </p>
        <PageHeading title={t('meeting.name', { week: meeting.week })}>
          {t('meeting.heading', { week: meeting.week })}
        </PageHeading>
        <p>
          {when}{' '}
          <StatusTag kind={meeting.state === 'held' ? 'settled' : meeting.state === 'underWay' ? 'working' : 'waiting'}>
            {t(`meeting.state.${meeting.state}`)}
          </StatusTag>
        </p>
        <StepButtons
          // Calling a meeting off is never the main thing to do.
          quiet={!meeting.allowedSteps.some(({ open, step: each }) => open && each !== 'cancel')}
          steps={meeting.allowedSteps.filter(
            ({ open, step: each }) => open || (each === 'begin' && meeting.state === 'planned'),
          )}
          labels={{ begin: t('step.begin'), conclude: t('step.conclude'), cancel: t('step.cancel') }}
          onStep={setStep}
        />
      </div>
      <ul className={styles.attendees} aria-label={t('meeting.parties')}>
        {meeting.parties.map(({ organisation, attendee }) => (
          <li key={organisation.id}>
            <b>{organisation.name}</b>
            {organisation.kind === 'office' && meeting.ledBy ? (
              <small>{t('meeting.leads', { name: meeting.ledBy })}</small>
            ) : (
              attendee && <small>{attendee}</small>
            )}
          </li>
        ))}
      </ul>
      {step?.step === 'begin' && (
        <StepDialog
          {...dialog}
          title={t('meeting.beginTitle')}
          verb={t('step.begin')}
          document={BeginMeetingDocument}
          resultOf={(data) => data.beginTransitionMeeting}
          variables={() => ({ input })}
        />
      )}
      {step?.step === 'conclude' && (
        <StepDialog
          {...dialog}
          title={t('meeting.concludeTitle')}
          verb={t('step.conclude')}
          document={ConcludeMeetingDocument}
          resultOf={(data) => data.concludeTransitionMeeting}
          variables={() => ({ input })}
        />
      )}
      {step?.step === 'cancel' && (
        <StepDialog
          {...dialog}
          title={t('meeting.cancelTitle')}
          consequences={[t('meeting.cancelThen')]}
          verb={t('step.cancel')}
          document={CancelMeetingDocument}
          resultOf={(data) => data.cancelTransitionMeeting}
          variables={({ reason }) => ({ input: { ...input, reason } })}
        />
      )}
    </div>
  );
}

/** With a full stop, where there is something to end. */
const ended = (text: string) => (text === '' || text.endsWith('.') ? text : `${text}.`);
