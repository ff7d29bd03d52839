import { longDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { QuoteBlock } from '../ui/quote/quote-block';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { ChangeTag } from './change-tag';
import styles from './flow.module.css';
import { OutcomeForm } from './outcome-form';
import type { Round } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import type { StaffWish } from './transitions.graphql';
import { WeekCompare } from './week-compare';

type Answer = Round['answers'][number];

const roomKinds = {
  free: 'settled',
  afterMoves: 'working',
  full: 'late',
  unknown: 'missing',
} as const satisfies Record<Answer['room'], StatusKind>;
const resultKinds: Readonly<Record<string, StatusKind>> = {
  suitable: 'settled',
  relevant: 'settled',
  partly: 'working',
};

const results = ['suitable', 'partly', 'notSuitable', 'undecided', 'relevant', 'notRelevant'] as const;
const isResult = (result: string): result is (typeof results)[number] => results.some((each) => each === result);

/** The case that is talked about: own words first, then who is where and where to, what is known, and the outcome. */
export function CasePane(props: {
  readonly number: number;
  readonly wish: StaffWish;
  readonly answer: Answer | null;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** The meeting is under way. */
  readonly canSettle: boolean;
  readonly onNext: (() => void) | null;
}) {
  const t = useText(staffMessages);
  const today = useToday();
  const { number, wish, answer, canSettle, onNext } = props;
  const { participant } = wish;
  const isOwn = wish.origin === 'self' || wish.origin === 'representative';
  const madeOn = longDay(wish.madeOn, today);
  const maySettle = canSettle && wish.allowedSteps.some(({ step, open }) => step === 'recommend' && open);
  return (
    <>
      <div className={styles.paneHead}>
        <h2>{t('meeting.case', { number, name: participant.name })}</h2>
        <ChangeTag wish={wish} />
        <span className={styles.quiet}>
          {isOwn ? t('meeting.madeOn', { day: madeOn }) : t('meeting.madeBy', { who: wish.madeBy ?? '', day: madeOn })}
        </span>
      </div>
      <div className={styles.paneBody}>
        {wish.ownWords !== null && <QuoteBlock words={wish.ownWords} name={participant.firstName} />}
        {wish.personView !== null && (
          <p>{t('meeting.personView', { name: participant.firstName, text: wish.personView })}</p>
        )}
        <WeekCompare wish={wish} />
        <h3 className={styles.part}>{t('known.title')}</h3>
        <ul className={styles.known}>
          {wish.known.map(({ who, result, summary }) => (
            <li key={`${who} ${result} ${summary ?? ''}`}>
              <StatusTag kind={resultKinds[result] ?? 'missing'}>
                {isResult(result) ? t(`known.results.${result}`) : result}
              </StatusTag>
              <span>
                <b>{t('known.by', { who })}</b> {summary}
              </span>
            </li>
          ))}
          {wish.known.length === 0 && <li className={styles.quiet}>{t('known.none')}</li>}
          {answer && (
            <li>
              <StatusTag kind={roomKinds[answer.room]}>{t(`room.${answer.room}`)}</StatusTag>
              <span>
                {t(`roomText.${answer.room}`)} {answer.overtaken && t('overtaken')}
              </span>
            </li>
          )}
        </ul>
        {wish.outcomes.length > 0 && <Outcomes wish={wish} />}
        {maySettle && (
          <div className={styles.settle}>
            <OutcomeForm
              wish={wish}
              organisations={props.organisations}
              verb={onNext ? t('outcome.saveNext') : t('outcome.save')}
              onDone={() => onNext?.()}
              onClose={() => onNext?.()}
            />
          </div>
        )}
        {!maySettle && onNext && (
          <p className={styles.part}>
            <Button type="button" variant="secondary" onClick={onNext}>
              {t('meeting.next')}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

function Outcomes({ wish }: { readonly wish: StaffWish }) {
  const t = useText(staffMessages);
  const today = useToday();
  return (
    <>
      <h3 className={styles.part}>{t('outcome.was')}</h3>
      <ul className={styles.known}>
        {wish.outcomes.map((each) => (
          <li key={each.id}>
            <StatusTag kind="settled">{t(`outcome.kind.${each.outcome}`)}</StatusTag>
            <span>
              {t('outcome.line', { what: each.what, who: each.owner, day: longDay(each.dueOn, today) })}{' '}
              {t('outcome.tells', { who: each.teller })} {each.reason}
              {each.doneOn !== null && ` ${t('outcome.done', { day: longDay(each.doneOn, today) })}.`}
            </span>
          </li>
        ))}
      </ul>
      {wish.caseId !== null && <Link to={paths.case(wish.caseId)}>{t('openCase')}</Link>}
    </>
  );
}
