import { useQuery } from '@apollo/client/react';
import { longDay, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday, useViewer } from '../lib/session';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { DistrictTable } from './district-table';
import { MeasureCards } from './measure-cards';
import { overviewMessages } from './overview-messages.nb';
import { DistrictOverviewsDocument, OverviewDocument } from './overview.graphql';

/** «Oversikt»: figures of one municipality or bydel; for the city, all bydeler beside each other. */
export function OverviewPage() {
  const t = useText(overviewMessages);
  const today = useToday();
  const { activeHat } = useViewer();
  const isCity = activeHat.role === 'cityAnalyst';
  const name = activeHat.municipality?.name ?? activeHat.label;
  const day = sentenceStart(longDay(today));
  return (
    <StaffPage title={t('title')} heading={t('titleOf', { name })} text={t('text', { day })}>
      <Own />
      {isCity && <Districts />}
    </StaffPage>
  );
}

function Own() {
  const t = useText(overviewMessages);
  const { data, error, refetch } = useQuery(OverviewDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) {
    return error ? (
      <ErrorState title={t('failed')} onRetry={() => void refetch()} />
    ) : (
      <LoadingState text={t('loading')} rows={4} />
    );
  }
  if (!data.overview) return <EmptyState title={t('empty.title')} text={t('empty.text')} />;
  return <MeasureCards measures={data.overview.measures} />;
}

function Districts() {
  const t = useText(overviewMessages);
  const { data, error, refetch } = useQuery(DistrictOverviewsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <SectionBox labelledBy="bydeler-tittel">
      <h2 id="bydeler-tittel">{t('districts')}</h2>
      <p>{t('districtsText')}</p>
      {error && !data && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState text={t('loading')} rows={8} />}
      {data?.districtOverviews.length === 0 && <EmptyState title={t('empty.title')} text={t('empty.text')} />}
      {data && data.districtOverviews.length > 0 && <DistrictTable overviews={data.districtOverviews} />}
    </SectionBox>
  );
}
