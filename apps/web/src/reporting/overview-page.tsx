import { useQuery } from '@apollo/client/react';
import { longDay, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday, useViewer } from '../lib/session';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import { StaffPage } from '../ui/staff-page/staff-page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { MeasureCards } from './measure-cards';
import { overviewMessages } from './overview-messages.nb';
import { OverviewDocument } from './overview.graphql';

/** «Tall i dag»: figures of the office's own municipality or bydel, as it stands now. */
export function OverviewPage() {
  const t = useText(overviewMessages);
  const today = useToday();
  const { activeHat } = useViewer();
  const name = activeHat.municipality?.name ?? activeHat.label;
  const day = sentenceStart(longDay(today));
  return (
    <StaffPage
      title={t('title')}
      heading={t('titleOf', { name })}
      text={t('text', { day })}
      above={<Link to={paths.report()}>{t('toReport')}</Link>}
    >
      <Own />
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
