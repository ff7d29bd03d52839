import { useState } from 'react';
import { whenOpened } from '../ui/when-opened/when-opened';
import { dayAndMonth } from '../lib/format';
import { useText } from '../lib/messages';
import type { OfficeCase, OfficeDisclosure } from '../lib/office-case';
import { Button } from '../ui/button/button';
import { SectionBox } from '../ui/staff-page/section-box';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { ContentList } from './content-list';
import { officeClarificationMessages } from './office-messages.nb';
import { ReferralCard } from './referral-card';
import styles from './office-clarifications.module.css';

const AskDisclosureDialog = whenOpened(async () => (await import('./ask-disclosure-dialog')).AskDisclosureDialog);
const AnswerDisclosureDialog = whenOpened(
  async () => (await import('./answer-disclosure-dialog')).AnswerDisclosureDialog,
);
const CreateReferralDialog = whenOpened(async () => (await import('./create-referral-dialog')).CreateReferralDialog);

type Open =
  | { readonly kind: 'ask' }
  | { readonly kind: 'answer'; readonly disclosure: OfficeDisclosure }
  | { readonly kind: 'refer'; readonly organisationId: string };

/** Who has been asked about the person, what they were let know and why, and what they and the person say. */
export function OfficeClarificationsSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officeClarificationMessages);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { disclosures, referrals, recipients } = officeCase;
  const organisation = open?.kind === 'refer' ? recipients.find(({ id }) => id === open.organisationId) : undefined;
  return (
    <SectionBox id="avklaring" labelledBy="clarifications-title">
      <div className={styles.head}>
        <h2 id="clarifications-title">{t('title')}</h2>
        <Button variant="secondary" onClick={() => setOpen({ kind: 'ask' })}>
          {t('start')}
        </Button>
      </div>
      {disclosures.length === 0 && referrals.length === 0 && (
        <p className={styles.quiet}>
          {t('empty')} {t('lead')}
        </p>
      )}
      {referrals.map((referral) => (
        <ReferralCard key={referral.id} referral={referral} officeCase={officeCase} />
      ))}
      {disclosures.map((disclosure) => (
        <DisclosureCard
          key={disclosure.id}
          disclosure={disclosure}
          referred={referrals.some(
            (each) => each.organisation.id === disclosure.recipient.id && each.state !== 'ended',
          )}
          onAnswer={() => setOpen({ kind: 'answer', disclosure })}
          onRefer={() => setOpen({ kind: 'refer', organisationId: disclosure.recipient.id })}
        />
      ))}
      {open?.kind === 'ask' && (
        <AskDisclosureDialog
          officeCase={officeCase}
          onRefer={(organisationId) => setOpen({ kind: 'refer', organisationId })}
          onClose={close}
        />
      )}
      {open?.kind === 'answer' && (
        <AnswerDisclosureDialog officeCase={officeCase} disclosure={open.disclosure} onClose={close} />
      )}
      {organisation && <CreateReferralDialog officeCase={officeCase} organisation={organisation} onClose={close} />}
    </SectionBox>
  );
}

const kinds = {
  asked: 'waiting',
  given: 'settled',
  refused: 'missing',
  withdrawn: 'missing',
} as const satisfies Record<OfficeDisclosure['state'], StatusKind>;

/** What one recipient may know, on which basis, and whether the person has said yes. */
function DisclosureCard(props: {
  readonly disclosure: OfficeDisclosure;
  readonly referred: boolean;
  readonly onAnswer: () => void;
  readonly onRefer: () => void;
}) {
  const { disclosure, referred, onAnswer, onRefer } = props;
  const t = useText(officeClarificationMessages);
  const { recipient, state, basis, lawText, shownOn, answeredOn, content } = disclosure;
  const byLaw = basis === 'legalBasis';
  const mayAnswer = disclosure.allowedSteps.some(({ step, open }) => open && (step === 'give' || step === 'refuse'));
  return (
    <article className={styles.card} aria-label={t('disclosureTo', { recipient: recipient.name })}>
      <div className={styles.head}>
        <h3>{t('disclosureTo', { recipient: recipient.name })}</h3>
        <StatusTag kind={byLaw ? 'settled' : kinds[state]}>
          {byLaw ? t('legalBasisUsed', { law: lawText ?? '' }) : t(`disclosureState.${state}`)}
        </StatusTag>
      </div>
      <p className={styles.quiet}>
        {t('shownOn', { day: dayAndMonth(shownOn) })}
        {answeredOn !== null && `, ${t('answeredOn', { day: dayAndMonth(answeredOn) })}`}
      </p>
      <details>
        <summary>{t('content')}</summary>
        <ContentList content={content} />
      </details>
      {state === 'refused' && !byLaw && <p>{t('refusedMeans')}</p>}
      <div className={styles.buttons}>
        {mayAnswer && (
          <Button variant="secondary" onClick={onAnswer}>
            {t('recordAnswer')}
          </Button>
        )}
        {(byLaw || state === 'given') && !referred && (
          <Button onClick={onRefer}>{t('refer', { recipient: recipient.name })}</Button>
        )}
      </div>
    </article>
  );
}
