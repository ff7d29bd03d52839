import { fullDay, phoneLink, phoneNumber } from '../../lib/format';
import { useText } from '../../lib/messages';
import type { OfficeCase } from '../../lib/office-case';
import { DeadlineText } from '../../ui/deadline/deadline-text';
import { SummaryList, type SummaryRow } from '../../ui/summary/summary-list';
import { SectionBox } from '../../ui/staff-page/section-box';
import { caseMessages } from './case-messages.nb';
import { caseWords } from './case-words';

/** Numbers, days and how to reach the person. What is protected says so instead of being left out. */
export function FactsSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  return (
    <SectionBox labelledBy="facts-title">
      <h2 id="facts-title">{t('facts.title')}</h2>
      <SummaryList rows={useFacts(officeCase)} />
    </SectionBox>
  );
}

/** The facts of a case that are known, for the side panel and the full page. */
export function useFacts(officeCase: OfficeCase): SummaryRow[] {
  const t = useText(caseMessages);
  const words = useText(caseWords);
  const { application, participant } = officeCase;
  const { receivedOn, preliminaryReplyDue, deadline, answerTarget } = application;
  const { phone, address, protection } = participant;
  // A deadline is of use until the case has been answered.
  const isOver = application.state === 'closed' || application.state === 'withdrawn';
  const rows: readonly (SummaryRow | null)[] = [
    { term: t('facts.caseNumber'), value: application.caseNumber },
    { term: t('facts.origin'), value: words(`origin.${application.origin}`) },
    receivedOn === null ? null : { term: t('facts.received'), value: fullDay(receivedOn) },
    preliminaryReplyDue === null || isOver
      ? null
      : { term: t('facts.preliminaryReply'), value: <DeadlineText day={preliminaryReplyDue} short /> },
    deadline === null ? null : { term: t('facts.deadline'), value: fullDay(deadline) },
    answerTarget === null || isOver
      ? null
      : { term: t('facts.answerTarget'), value: <DeadlineText day={answerTarget} short /> },
    { term: t('facts.municipality'), value: application.municipality.name },
    phone === null ? null : { term: t('facts.phone'), value: <a href={phoneLink(phone)}>{phoneNumber(phone)}</a> },
    address === null
      ? protection === null || protection === 'none'
        ? null
        : { term: t('facts.address'), value: t('facts.hidden') }
      : { term: t('facts.address'), value: address },
  ];
  return rows.filter((row) => row !== null);
}
