import { useState, type ReactNode } from 'react';
import { fullDay, weekdays } from '../lib/format';
import { useText } from '../lib/messages';
import { whenDrawn, whenOpened } from '../ui/when-opened/when-opened';
import type { OfficeCase, OfficePlacement, Step } from '../lib/office-case';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { useGoTo } from '../lib/use-param';
import { SectionBox } from '../ui/staff-page/section-box';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import { WeekMini } from '../ui/weekdays/week-strip';
import { officePlacementMessages } from './office-messages.nb';
import { TransportLine } from './transport-line';
import styles from './office-placements.module.css';

// Few places have something proposed.
const ProposalsList = whenDrawn(async () => (await import('./proposals-list')).ProposalsList);
const PlacementStepDialog = whenOpened(async () => (await import('./placement-step-dialog')).PlacementStepDialog);

const kinds = {
  planned: 'new',
  active: 'settled',
  paused: 'waiting',
  ended: 'missing',
} as const satisfies Record<OfficePlacement['state'], StatusKind>;

/** Where the person is or will be, by weekday. */
export function OfficePlacementsSection(props: {
  readonly officeCase: OfficeCase;
  /** What another feature adds to each placement. */
  readonly about?: (placement: OfficePlacement) => ReactNode;
}) {
  const { officeCase, about } = props;
  const t = useText(officePlacementMessages);
  return (
    <SectionBox id="plass" labelledBy="placements-title">
      <h2 id="placements-title">{t('title')}</h2>
      {officeCase.placements.length === 0 && <p className={styles.quiet}>{t('empty')}</p>}
      {officeCase.placements.map((placement) => (
        <PlacementCard key={placement.id} placement={placement} officeCase={officeCase}>
          {about?.(placement)}
        </PlacementCard>
      ))}
    </SectionBox>
  );
}

function PlacementCard(props: {
  readonly placement: OfficePlacement;
  readonly officeCase: OfficeCase;
  readonly children: ReactNode;
}) {
  const { placement, officeCase } = props;
  const t = useText(officePlacementMessages);
  const [step, setStep] = useState<Step | null>(null);
  const { state, from, to, pauseFrom, pausedUntil, move } = placement;
  const goTo = useGoTo();
  const today = useToday();
  const isLeaving = state === 'ended' && to !== null && to >= today;
  const steps = placement.allowedSteps.filter(({ open }) => open);
  const decisionPath = paths.decisionFor(placement.caseId ?? officeCase.id);
  const names = [...new Set(placement.days.map(({ offer }) => offer.name))];
  return (
    <article className={styles.card} aria-label={names.join(' + ')}>
      <div className={styles.head}>
        <h3>{names.join(' + ')}</h3>
        <StatusTag kind={isLeaving ? 'settled' : kinds[state]}>
          {isLeaving ? t('leaving') : t(`state.${state}`)}
        </StatusTag>
      </div>
      <p className={styles.quiet}>
        {to === null ? t('from', { day: fullDay(from) }) : t('fromTo', { from: fullDay(from), to: fullDay(to) })}
      </p>
      {move !== null && (
        <p>
          {t(move.decided ? 'moves' : 'mayMove', {
            name: officeCase.participant.firstName,
            day: fullDay(move.lastDay),
          })}
        </p>
      )}
      {pauseFrom !== null && (
        <p>
          {pausedUntil === null
            ? t('pauseFrom', { from: fullDay(pauseFrom) })
            : t('pauseFromUntil', { from: fullDay(pauseFrom), back: fullDay(pausedUntil) })}
        </p>
      )}
      {state === 'paused' && pausedUntil !== null && <p>{t('backOn', { day: fullDay(pausedUntil) })}</p>}
      <ul className={styles.days}>
        {names.map((name) => (
          <li key={name}>
            <WeekMini
              days={weekdays.filter((day) =>
                placement.days.some((each) => each.weekday === day && each.offer.name === name),
              )}
            />{' '}
            {name}
          </li>
        ))}
      </ul>
      {state === 'planned' && <TransportLine placement={placement} name={officeCase.participant.firstName} />}
      {props.children}
      <StepButtons
        // Ending is never the main thing to do.
        quiet={!steps.some(({ step: each }) => each === 'start')}
        steps={steps}
        labels={{
          start: t('step.start'),
          pause: t('step.pause'),
          resume: state === 'active' ? t('callOffPause') : t('step.resume'),
          end: t('step.end'),
          decideEnd: t('step.decideEnd'),
        }}
        onStep={(taken) =>
          taken.step === 'decideEnd' ? goTo(decisionPath, { avslutt: placement.id }) : setStep(taken)
        }
      />
      {placement.proposals.length > 0 && <ProposalsList proposals={placement.proposals} decisionPath={decisionPath} />}
      {step && (
        <PlacementStepDialog officeCase={officeCase} placement={placement} step={step} onClose={() => setStep(null)} />
      )}
    </article>
  );
}
