import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { longDay, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { listFile } from '../lib/paths';
import { useToday } from '../lib/session';
import { useSearchState } from '../lib/use-param';
import { DownloadLinks } from '../ui/download/download-links';
import { StaffBody, StaffPageHead } from '../ui/page/page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { ApplicantList } from './applicant-list';
import { ApprovalBox } from './approval-box';
import { ExplanationPanel } from './explanation-panel';
import { FillGrid } from './fill-grid';
import { NeedList } from './need-list';
import { RoundActions } from './round-actions';
import { RoundDeskDocument, RoundsDocument, type Desk } from './round.graphql';
import { roundMessages } from './round-messages.nb';
import { RoundStations } from './round-stations';
import { RoundSummary, type ListKind } from './round-summary';
import { SentOffers } from './sent-offers';
import styles from './round.module.css';

/** The main intake: from the deadline to the offers, with who, where and why beside each other. */
export function RoundPage() {
  const t = useText(roundMessages);
  const [search] = useSearchState();
  const today = useToday();
  const { data, error, refetch } = useQuery(RoundsDocument);
  const rounds = data?.intakeRounds;
  // The round of the coming summer: the earliest that has not been published, of those that have opened.
  const current =
    rounds?.find(({ id }) => id === search['inntak']) ?? rounds?.find(({ opensOn }) => opensOn <= today) ?? rounds?.[0];
  if (current) return <DeskPage key={current.id} id={current.id} />;
  return (
    <>
      <StaffPageHead title={t('title')} />
      <StaffBody>
        {error && !rounds && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
        {!error && !rounds && <LoadingState text={t('loading')} rows={6} />}
        {rounds && <EmptyState title={t('none')} text={t('noneText')} illustration="kaffe" />}
      </StaffBody>
    </>
  );
}

function DeskPage({ id }: { readonly id: string }) {
  const t = useText(roundMessages);
  const { data, error, refetch } = useQuery(RoundDeskDocument, { variables: { id } });
  const desk = data?.intakeRound;
  if (desk) return <DeskView desk={desk} />;
  return (
    <>
      <StaffPageHead title={t('title')} />
      <StaffBody>
        {error ? (
          <ErrorState title={t('failed')} onRetry={() => void refetch()} />
        ) : (
          <LoadingState text={t('loading')} rows={8} />
        )}
      </StaffBody>
    </>
  );
}

function DeskView({ desk }: { readonly desk: Desk }) {
  const t = useText(roundMessages);
  const today = useToday();
  const [list, setList] = useState<ListKind>('municipality');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { round, run } = desk;
  const chosen = desk.applicants.find(({ participantId }) => participantId === chosenId) ?? null;
  return (
    <div className={styles.page}>
      <StaffPageHead
        title={t('titleOf', { year: round.year })}
        text={t('intro', { today: sentenceStart(longDay(today)), start: longDay(round.startsOn, today) })}
        actions={<RoundActions desk={desk} />}
      />
      <div className={styles.stationRow}>
        <RoundStations round={round} />
        <div className={styles.files} data-print="hide">
          <DownloadLinks
            fileOf={(format) => listFile(list === 'nav' ? 'round-nav' : 'round', format, { id: round.id })}
          />
        </div>
      </div>
      <RoundSummary desk={desk} list={list} onList={setList} />
      {round.state === 'forApproval' && <ApprovalBox desk={desk} />}
      {round.state === 'published' && <SentOffers desk={desk} />}
      {list === 'nav' ? (
        <NeedList needs={desk.needs} />
      ) : (
        <div className={styles.desk}>
          <ApplicantList desk={desk} chosenId={chosenId} onChoose={setChosenId} />
          <FillGrid desk={desk} chosen={chosen} />
          <ExplanationPanel round={round} run={run} fill={desk.fill} chosen={chosen} />
        </div>
      )}
    </div>
  );
}
