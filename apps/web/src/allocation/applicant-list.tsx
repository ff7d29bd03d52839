import { CheckmarkIcon, HourglassIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Fragment, useRef, useState } from 'react';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { Dialog } from '../ui/dialog/dialog';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { useVisibleRows } from '../ui/table/use-visible-rows';
import { NeedDialog } from './need-dialog';
import { roundMessages } from './round-messages.nb';
import { classLetter, isWithout } from './round-words';
import type { Applicant, Desk } from './round.graphql';
import styles from './round.module.css';

const filters = ['all', 'without', 'deviation', 'missing'] as const;
type Filter = (typeof filters)[number];

const passes: Record<Filter, (applicant: Applicant) => boolean> = {
  all: () => true,
  without: isWithout,
  deviation: ({ deviation }) => deviation !== null,
  missing: ({ needClass, name, outcome }) => name !== null && needClass === null && outcome !== 'settled',
};

/** Everybody in the published order, each with her wishes and what the proposal says of them. */
export function ApplicantList(props: {
  readonly desk: Desk;
  readonly chosenId: string | null;
  readonly onChoose: (participantId: string) => void;
}) {
  const { desk, chosenId, onChoose } = props;
  const t = useText(roundMessages);
  const region = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const [rules, setRules] = useState(false);
  const [assessing, setAssessing] = useState<Applicant | null>(null);
  const rows = desk.applicants.filter(passes[filter]);
  const isChosen = ({ participantId }: Applicant) => participantId !== null && participantId === chosenId;
  const visible = useVisibleRows(rows.length, region, rows.findIndex(isChosen));
  return (
    <div className={styles.box}>
      <div className={styles.boxHead}>
        <h2 id="round-applicants">{t(desk.run === null ? 'applicantsBefore' : 'applicantsTitle')}</h2>
        <button type="button" className={styles.link} onClick={() => setRules(true)}>
          {t('rules')}
        </button>
      </div>
      <div className={styles.filters} data-print="hide" role="group" aria-label={t('filter')}>
        {filters.map((each) => (
          <button key={each} type="button" aria-pressed={filter === each} onClick={() => setFilter(each)}>
            {t(`filters.${each}`)} ({desk.applicants.filter(passes[each]).length})
          </button>
        ))}
      </div>
      <ScrollBox
        box={region}
        label={t(desk.run === null ? 'applicantsBefore' : 'applicantsTitle')}
        className={styles.scroll}
      >
        {rows.length === 0 && <p className={styles.foot}>{t('emptyFilter')}</p>}
        <ol className={styles.applicants}>
          {visible.drawn.map(({ index, before }) => {
            const applicant = rows[index];
            return (
              applicant && (
                <Fragment key={applicant.participantId ?? `protected-${index}`}>
                  {before > 0 && <li aria-hidden="true" style={{ height: before }} />}
                  <ApplicantRow
                    applicant={applicant}
                    chosen={isChosen(applicant)}
                    onChoose={onChoose}
                    onAssess={setAssessing}
                  />
                </Fragment>
              )
            );
          })}
          {visible.after > 0 && <li aria-hidden="true" style={{ height: visible.after }} />}
        </ol>
      </ScrollBox>
      {visible.watch}
      {rules && <Rules desk={desk} onClose={() => setRules(false)} />}
      {assessing && <NeedDialog applicant={assessing} onClose={() => setAssessing(null)} />}
    </div>
  );
}

function ApplicantRow(props: {
  readonly applicant: Applicant;
  readonly chosen: boolean;
  readonly onChoose: (participantId: string) => void;
  readonly onAssess: (applicant: Applicant) => void;
}) {
  const { applicant, chosen, onChoose, onAssess } = props;
  const t = useText(roundMessages);
  const { participantId, name, number, needClass, days, outcome } = applicant;
  const facts = [
    name === null ? null : needClass === null ? t('needMissing') : t('needClass', { letter: classLetter(needClass) }),
    days.length > 0 ? t('days', { count: days.length }) : null,
    applicant.sharedWith > 0 ? t('shared', { count: applicant.sharedWith }) : null,
    applicant.late ? t('late') : null,
  ].filter((fact) => fact !== null);
  return (
    <li data-row data-chosen={chosen} aria-current={chosen ? 'true' : undefined}>
      <span className={styles.number}>{number ?? '–'}</span>
      <div className={styles.person}>
        {name === null || participantId === null ? (
          <b>{t('protected')}</b>
        ) : (
          <button type="button" data-print="text" className={styles.link} onClick={() => onChoose(participantId)}>
            {name}
          </button>
        )}
        <span className={styles.facts}>{facts.join(' · ')}</span>
        {outcome !== null && (outcome === 'settled' || applicant.wishes.length === 0) && (
          <span className={styles.facts}>{t(`outcome.${outcome}`)}</span>
        )}
        <Wishes applicant={applicant} />
        {name !== null && needClass === null && outcome !== 'settled' && (
          <Button variant="secondary" data-size="sm" onClick={() => onAssess(applicant)}>
            {t('assess')} <span className="visually-hidden">{t('assessOf', { name })}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

function Wishes({ applicant }: { readonly applicant: Applicant }) {
  const t = useText(roundMessages);
  const { wishes, deviation } = applicant;
  if (wishes.length === 0 && deviation === null) return null;
  return (
    <ul className={styles.wishes}>
      {wishes.map(({ id, rank, label, daysText, verdict }) => (
        <li key={id} data-verdict={verdict ?? 'none'} title={`${label}: ${daysText}`}>
          <b>{rank}</b>
          {verdict === 'given' && <CheckmarkIcon className="icon" aria-hidden />}
          {(verdict === 'noRoom' || verdict === 'notSuitable') && <XMarkIcon className="icon" aria-hidden />}
          {(verdict === 'navDecides' || verdict === 'tied' || verdict === 'notAssessed') && (
            <HourglassIcon className="icon" aria-hidden />
          )}
          {label}
          {verdict !== null && <span className="visually-hidden">: {t(`verdict.${verdict}`)}</span>}
        </li>
      ))}
      {deviation !== null && <li data-verdict="deviation">{t('deviates')}</li>}
    </ul>
  );
}

function Rules({ desk, onClose }: { readonly desk: Desk; readonly onClose: () => void }) {
  const t = useText(roundMessages);
  return (
    <Dialog open title={t('rulesTitle')} onClose={onClose}>
      <p>{t('rulesText')}</p>
      <ol className={styles.rules}>
        {desk.round.order.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {!desk.round.lottery && <p>{t('rulesEqual')}</p>}
      <Dialog.Actions>
        <Button onClick={onClose}>{t('close')}</Button>
      </Dialog.Actions>
    </Dialog>
  );
}
