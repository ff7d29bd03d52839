import { dayAndMonth, fullDay } from '../../lib/format';
import { useText, type TextOf } from '../../lib/messages';
import type { OfficeCase } from '../../lib/office-case';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/link/link';
import { PageHeading } from '../../ui/page-heading/page-heading';
import { StationsRail } from '../../ui/stations/stations-rail';
import { StatusTag, type StatusKind } from '../../ui/status/status-tag';
import { caseMessages } from './case-messages.nb';
import { caseWords } from './case-words';
import { Protection } from './protection';
import styles from './case.module.css';

const kinds = {
  draft: 'missing',
  awaitingApproval: 'waiting',
  submitted: 'new',
  received: 'new',
  activityClarification: 'working',
  workClarification: 'working',
  closed: 'settled',
  withdrawn: 'missing',
} as const satisfies Record<OfficeCase['application']['state'], StatusKind>;

/** Who the case is about, where it stands, and what is unusual about it. */
export function CaseHead({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const words = useText(caseWords);
  const { participant, application, helpRequestedAt } = officeCase;
  return (
    <header className={styles.head}>
      <p>
        <Link to={paths.tildeling()}>{t('backToList')}</Link>
      </p>
      <div className={styles.headRow}>
        <div>
          <PageHeading title={t('pageTitle')}>{participant.name}</PageHeading>
          <p className={styles.quiet}>{subtitle(officeCase, t)}</p>
          <p className={styles.tags}>
            <StatusTag kind={kinds[application.state]}>{words(`state.${application.state}`)}</StatusTag>
            {application.late && <StatusTag kind="waiting">{t('late')}</StatusTag>}
            {participant.hasBankId === false && <StatusTag kind="missing">{t('noBankId')}</StatusTag>}
            <Protection level={participant.protection} />
          </p>
          {application.late && application.lateReason !== null && (
            <p>{t('lateBecause', { reason: application.lateReason })}</p>
          )}
        </div>
        <div className={styles.rail}>
          <StationsRail stations={application.stations} />
        </div>
      </div>
      {helpRequestedAt !== null && (
        <p className={styles.help} role="note">
          {t('helpRequested', { name: participant.firstName, day: dayAndMonth(helpRequestedAt.slice(0, 10)) })}
        </p>
      )}
    </header>
  );
}

/** «19 år · Dønski vgs, ferdig 18. juni 2027 · 2027-0117»: no more than is known. */
export function subtitle(officeCase: OfficeCase, t: TextOf<typeof caseMessages.nb>): string {
  const { participant, application } = officeCase;
  const school = [
    participant.school?.name,
    application.plannedEndOfSchool === null ? null : t('endsSchool', { day: fullDay(application.plannedEndOfSchool) }),
  ]
    .filter(Boolean)
    .join(', ');
  return [participant.age === null ? null : t('age', { count: participant.age }), school, application.caseNumber]
    .filter(Boolean)
    .join(' · ');
}
