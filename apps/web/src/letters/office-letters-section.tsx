import { useState } from 'react';
import { dayAndClock, dayAndMonth, dayOf, longDay } from '../lib/format';
import { useText } from '../lib/messages';
import { whenOpened } from '../ui/when-opened/when-opened';
import type { OfficeCase, OfficeLetter } from '../lib/office-case';
import { letterPdf } from '../lib/paths';
import { useToday } from '../lib/session';
import { Button } from '../ui/button/button';
import { SectionBox } from '../ui/staff-page/section-box';
import { StatusTag } from '../ui/status/status-tag';
import { officeLetterMessages } from './office-messages.nb';
import styles from './office-letters.module.css';

const MarkPrintedDialog = whenOpened(async () => (await import('./mark-printed-dialog')).MarkPrintedDialog);
const PreliminaryReplyDialog = whenOpened(
  async () => (await import('./preliminary-reply-dialog')).PreliminaryReplyDialog,
);

/** Letters to the person: opened, notified again, or printed and posted. */
export function OfficeLettersSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officeLetterMessages);
  const [replying, setReplying] = useState(false);
  const { preliminaryReplyDue, maySendPreliminaryReply } = officeCase.application;
  return (
    <SectionBox id="brev" labelledBy="letters-title">
      <h2 id="letters-title">{t('title')}</h2>
      {maySendPreliminaryReply && (
        <div className={styles.reply}>
          {preliminaryReplyDue !== null && <p>{t('reply.due', { day: dayAndMonth(preliminaryReplyDue) })}</p>}
          <Button variant="secondary" onClick={() => setReplying(true)}>
            {t('reply.button')}
          </Button>
        </div>
      )}
      {replying && <PreliminaryReplyDialog officeCase={officeCase} onClose={() => setReplying(false)} />}
      {officeCase.letters.length === 0 && <p className={styles.quiet}>{t('empty')}</p>}
      <ul className={styles.letters}>
        {officeCase.letters.map((letter) => (
          <LetterItem key={letter.id} letter={letter} />
        ))}
      </ul>
    </SectionBox>
  );
}

function LetterItem({ letter }: { readonly letter: OfficeLetter }) {
  const t = useText(officeLetterMessages);
  const today = useToday();
  const [marking, setMarking] = useState(false);
  const { id, title, createdOn, openedAt, secondNoticeDueOn, printedAt } = letter;
  return (
    <li>
      <div>
        <a href={letterPdf(id)} target="_blank" rel="noreferrer">
          {title}
        </a>
        <p className={styles.quiet}>
          {t('created', { day: longDay(createdOn, today) })}
          {openedAt === null &&
            secondNoticeDueOn !== null &&
            ` · ${t('secondNotice', { day: dayAndMonth(secondNoticeDueOn) })}`}
          {printedAt !== null && ` · ${t('printed', { day: dayAndMonth(dayOf(printedAt)) })}`}
        </p>
      </div>
      <div className={styles.status}>
        <StatusTag kind={openedAt !== null ? 'settled' : printedAt !== null ? 'working' : 'waiting'}>
          {openedAt !== null ? t('opened', { day: dayAndClock(openedAt, today) }) : t('notOpened')}
        </StatusTag>
        {openedAt === null && printedAt === null && (
          <Button variant="tertiary" onClick={() => setMarking(true)}>
            {t('markPrinted')}
          </Button>
        )}
      </div>
      {marking && <MarkPrintedDialog letterId={id} onClose={() => setMarking(false)} />}
    </li>
  );
}
