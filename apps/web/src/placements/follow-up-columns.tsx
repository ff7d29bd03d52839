import { useMemo } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useViewer } from '../lib/session';
import { Button } from '../ui/button/button';
import { DeadlineText } from '../ui/deadline/deadline-text';
import { Link } from '../ui/link/link';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import type { TableColumn } from '../ui/table/table-types';
import { followUpMessages } from './follow-up-messages.nb';
import type { FollowUp, FollowUpView } from './follow-ups.graphql';
import styles from './follow-ups.module.css';

/** What may be done about a follow-up. */
export type FollowUpStep = 'answer' | 'view' | 'settle';

const kinds = {
  goesWell: 'settled',
  adjust: 'working',
  somethingElse: 'new',
  noAnswer: 'missing',
} as const satisfies Record<FollowUpView['answer'], StatusKind>;

/** Who, where, which question, by when, what was said, and what may be done. */
export function useFollowUpColumns(
  isOpen: boolean,
  onStep: (followUp: FollowUp, step: FollowUpStep) => void,
): readonly TableColumn<FollowUp>[] {
  const t = useText(followUpMessages);
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('columns.person'),
        rowHeader: true,
        cell: ({ participant, caseId }) =>
          caseId === null ? participant.name : <Link to={paths.case(caseId)}>{participant.name}</Link>,
      },
      {
        id: 'place',
        header: t('columns.place'),
        cell: ({ offers, from, wishNumber }) => (
          <>
            {offers.map(({ name }) => name).join(', ')}
            <small>{t('began', { day: fullDay(from) })}</small>
            {wishNumber !== null && <small>{t('wish', { count: wishNumber })}</small>}
          </>
        ),
      },
      { id: 'when', header: t('columns.when'), cell: ({ months }) => t('months', { count: months }) },
      ...(isOpen
        ? [
            {
              id: 'by',
              header: t('columns.by'),
              cell: ({ answerBy, told }: FollowUp) =>
                told ? <span className={styles.quiet}>{t('told')}</span> : <DeadlineText short day={answerBy} />,
            },
          ]
        : []),
      { id: 'answer', header: t('columns.answer'), cell: (followUp) => <Said followUp={followUp} /> },
      { id: 'steps', header: t('columns.steps'), cell: (followUp) => <Steps followUp={followUp} onStep={onStep} /> },
    ],
    [isOpen, onStep, t],
  );
}

function Said({ followUp: { person, places, told } }: { readonly followUp: FollowUp }) {
  const t = useText(followUpMessages);
  return (
    <div className={styles.said}>
      {person === null ? (
        <span className={styles.quiet}>{told ? t('toldElsewhere') : t('notTold')}</span>
      ) : (
        <>
          <StatusTag kind={kinds[person.answer]}>{t(`answer.${person.answer}`)}</StatusTag>
          {person.words !== null && <q className={styles.words}>{person.words}</q>}
          <small>
            {t('answeredOn', { day: fullDay(person.on) })} <How view={person} />
            {!person.openToPlace && `. ${t('notForPlace')}`}
          </small>
          {person.settledWords !== null && <small>{t('settled', { words: person.settledWords })}</small>}
        </>
      )}
      {places.map(({ id, organisation, answer, words }) => (
        <small key={id}>
          <b>{t('placeSays', { who: organisation ?? '' })}</b> {t(`answer.${answer}`)}
          {words !== null && `. ${words}`}
        </small>
      ))}
    </div>
  );
}

function Steps(props: {
  readonly followUp: FollowUp;
  readonly onStep: (followUp: FollowUp, step: FollowUpStep) => void;
}) {
  const t = useText(followUpMessages);
  const { role } = useViewer().activeHat;
  const { followUp, onStep } = props;
  const { mayAnswer, mayTellView, maySettle } = followUp;
  const may = { answer: mayAnswer, view: mayTellView, settle: maySettle } as const;
  const steps = (['answer', 'view', 'settle'] as const).filter((step) => may[step]);
  return (
    <div className={styles.steps}>
      {steps.map((step) => (
        <Button key={step} type="button" variant="secondary" data-size="sm" onClick={() => onStep(followUp, step)}>
          {t(`step.${step}`)}
        </Button>
      ))}
      {maySettle && role === 'caseworker' && <Link to={paths.flow()}>{t('step.change')}</Link>}
    </div>
  );
}

function How({ view: { how, organisation } }: { readonly view: FollowUpView }) {
  const t = useText(followUpMessages);
  if (how === null) return null;
  return how === 'place' ? t('howPlace', { who: organisation ?? '' }) : t(`how.${how}`);
}
