import { informingWays } from '@inntak/domain/steps';
import { useState } from 'react';
import { fullDay } from '../lib/format';
import { useText, type TextOf } from '../lib/messages';
import { whenDrawn, whenOpened } from '../ui/when-opened/when-opened';
import type { OfficeCase, OfficeWaitlistEntry, Step } from '../lib/office-case';
import { SectionBox } from '../ui/staff-page/section-box';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import { officeWaitlistMessages } from './office-messages.nb';
import styles from './office-waitlists.module.css';

// Asked once a year.
const OfficeWaitQuestion = whenDrawn(async () => (await import('./office-wait-question')).OfficeWaitQuestion);
const WaitlistStepDialog = whenOpened(async () => (await import('./waitlist-step-dialog')).WaitlistStepDialog);

const kinds = { waiting: 'waiting', paused: 'missing', left: 'missing' } as const satisfies Record<
  OfficeWaitlistEntry['state'],
  StatusKind
>;

/** What the person waits for, since when, and that it was said that it can take long. Nothing when she waits for nothing. */
export function OfficeWaitlistSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officeWaitlistMessages);
  if (officeCase.waitlistEntries.length === 0) return null;
  return (
    <SectionBox id="venteliste" labelledBy="waitlist-title">
      <h2 id="waitlist-title">{t('title')}</h2>
      {officeCase.waitlistEntries.map((entry) => (
        <EntryCard key={entry.id} entry={entry} officeCase={officeCase} />
      ))}
    </SectionBox>
  );
}

function EntryCard(props: { readonly entry: OfficeWaitlistEntry; readonly officeCase: OfficeCase }) {
  const { entry, officeCase } = props;
  const t = useText(officeWaitlistMessages);
  const [step, setStep] = useState<Step | null>(null);
  const { offer, state, since, informedOn, informedHow, informedBy, interimText } = entry;
  return (
    <article className={styles.card} aria-label={offer.name}>
      <div className={styles.head}>
        <h3>{offer.name}</h3>
        <StatusTag kind={kinds[state]}>{t(`state.${state}`)}</StatusTag>
      </div>
      <p className={styles.quiet}>{t('since', { day: fullDay(since) })}</p>
      <p>{t('informed', { day: fullDay(informedOn), how: wayIn(t, informedHow), who: informedBy })}</p>
      {interimText !== null && <p>{t('interim', { text: interimText })}</p>}
      {entry.question !== null && <OfficeWaitQuestion entry={entry} />}
      <StepButtons
        quiet
        steps={entry.allowedSteps.filter(({ open }) => open)}
        labels={{ pause: t('step.pause'), resume: t('step.resume'), leave: t('step.leave') }}
        onStep={setStep}
      />
      {step && <WaitlistStepDialog officeCase={officeCase} entry={entry} step={step} onClose={() => setStep(null)} />}
    </article>
  );
}

/** «på telefon»; text that is no known way stays as it was written. */
function wayIn(t: TextOf<typeof officeWaitlistMessages.nb>, how: string): string {
  const way = informingWays.find((known) => known === how);
  return way === undefined ? how : t(`informedHow.${way}`);
}
