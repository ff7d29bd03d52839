import { useState } from 'react';
import { dayAndClock, fullDay, inWords, weekdayName } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { Button } from '../ui/button/button';
import { SectionBox } from '../ui/staff-page/section-box';
import { StatusTag } from '../ui/status/status-tag';
import { ChangePlanDialog } from './change-plan-dialog';
import styles from './flow.module.css';
import { planMessages } from './meeting-plan-messages.nb';
import type { MeetingPlan } from './meeting-plan.graphql';

type Weeks = MeetingPlan['weeks'];
type Team = MeetingPlan['team'];

/** In which weeks the municipality meets and who takes part, what comes next, and what was chosen before, by whom and why. */
export function MeetingPlanBox({ plan }: { readonly plan: MeetingPlan }) {
  const t = useText(planMessages);
  const [changing, setChanging] = useState(false);
  const mayChange = plan.allowedSteps.some(({ step, open }) => step === 'change' && open);
  return (
    <SectionBox labelledBy="meeting-plan">
      <div className={styles.head}>
        <h2 id="meeting-plan">{t('title')}</h2>
        {mayChange && (
          <Button type="button" variant="secondary" onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
        )}
      </div>
      <Chosen weeks={plan.weeks} team={plan.team} />
      <h3 className={styles.planHeading}>{t('toCome')}</h3>
      <ul className={styles.list}>
        {plan.toCome.map(({ year, week, heldOn, isPlanned }) => (
          <li key={`${year}-${week}`}>
            <span>{t('week', { week, year })}</span>
            {isPlanned ? (
              <StatusTag kind="settled">{t('isPlanned')}</StatusTag>
            ) : (
              <>
                <span className="number">{fullDay(heldOn)}</span>
                <StatusTag kind="waiting">{t('notPlanned')}</StatusTag>
              </>
            )}
          </li>
        ))}
      </ul>
      <Earlier plan={plan} />
      {changing && <ChangePlanDialog plan={plan} onClose={() => setChanging(false)} />}
    </SectionBox>
  );
}

function Chosen({ weeks, team }: { readonly weeks: Weeks; readonly team: Team }) {
  const t = useText(planMessages);
  const weekNames = weeks.map(({ week, weekday }) => t('weekAndDay', { week, weekday: weekdayName(weekday) }));
  const people = team.map(({ organisation: { name }, attendee }) =>
    attendee === null ? name : t('attendee', { name, attendee }),
  );
  return (
    <dl className={styles.plan}>
      <div>
        <dt>{t('weeks')}</dt>
        <dd>{inWords(weekNames)}</dd>
      </div>
      <div>
        <dt>{t('team')}</dt>
        <dd>{inWords(people)}</dd>
      </div>
    </dl>
  );
}

function Earlier({ plan: { history } }: { readonly plan: MeetingPlan }) {
  const t = useText(planMessages);
  const today = useToday();
  if (history.length === 0) return <p className={styles.quiet}>{t('neverChanged')}</p>;
  return (
    <details>
      <summary>{t('history', { count: history.length })}</summary>
      <ol className={styles.planHistory}>
        {history.map(({ number, at, by, reason, weeks, team }) => (
          <li key={number}>
            <p>
              <b>{t('changedBy', { at: dayAndClock(at, today), by })}</b> {reason}
            </p>
            <Chosen weeks={weeks} team={team} />
          </li>
        ))}
      </ol>
    </details>
  );
}
