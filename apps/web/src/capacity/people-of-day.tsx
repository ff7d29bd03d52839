import '../ui/forms/forms.css';
import { weekdayOf } from '@inntak/domain/calendar';
import { useQuery } from '@apollo/client/react';
import { Input } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { longDay } from '../lib/format';
import { useText } from '../lib/messages';
import { listFile } from '../lib/paths';
import { useToday } from '../lib/session';
import { DownloadLinks } from '../ui/download/download-links';
import { ErrorState, LoadingState } from '../ui/states/states';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { DataTable } from '../ui/table/data-table';
import { AttendanceDocument, type OfferCapacity } from './capacity.graphql';
import { roomMessages } from './room-messages.nb';
import styles from './room.module.css';

const kinds = { inPlace: 'settled', decided: 'working', proposed: 'waiting' } as const satisfies Record<
  string,
  StatusKind
>;

/** Who comes on a day: those the provider may see by name, and numbers that count the others too. */
export function PeopleOfDay({ offer }: { readonly offer: OfferCapacity['offer'] }) {
  const t = useText(roomMessages);
  const today = useToday();
  const [day, setDay] = useState(today);
  const inputId = useId();
  const isDay = weekdayOf(day === '' ? today : day) !== null && day !== '';
  const { data, error, refetch } = useQuery(AttendanceDocument, {
    variables: { offerCode: offer.code, from: day },
    skip: !isDay,
    fetchPolicy: 'cache-and-network',
  });
  const found = isDay ? data?.attendance : null;
  return (
    <div className={styles.people}>
      <div className={styles.line}>
        <h3>{t('people.heading')}</h3>
        <div className={styles.picker}>
          <label htmlFor={inputId}>{t('people.day')}</label>
          <Input id={inputId} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </div>
      </div>
      {!isDay && <p>{t('people.weekend')}</p>}
      {isDay && error && !data && <ErrorState title={t('people.failed')} onRetry={() => void refetch()} />}
      {isDay && !error && !found && <LoadingState text={t('people.loading')} rows={2} />}
      {found && (
        <>
          <p role="status">{t('people.numbers', found)}</p>
          {found.people.length === 0 && found.notShown === 0 && <p className={styles.quiet}>{t('people.nobody')}</p>}
          {found.people.length > 0 && (
            <div className={styles.files}>
              <DownloadLinks fileOf={(format) => listFile('attendance', format, { offer: offer.code, from: day })} />
            </div>
          )}
          {found.people.length > 0 && (
            <div className={styles.peopleList}>
              <DataTable
                caption={t('people.caption', { day: longDay(day) })}
                rowId={({ participant }) => participant.id}
                rows={found.people}
                columns={[
                  {
                    id: 'name',
                    header: t('people.name'),
                    rowHeader: true,
                    cell: ({ participant }) => (
                      <>
                        {participant.name}
                        <small>{participant.municipality.name}</small>
                      </>
                    ),
                  },
                  { id: 'where', header: t('people.where'), cell: ({ workArea }) => workArea ?? offer.name },
                  {
                    id: 'status',
                    header: t('people.status'),
                    cell: ({ standing, paused }) =>
                      isStanding(standing) && (
                        <StatusTag kind={paused ? 'missing' : kinds[standing]}>
                          {paused ? t('people.paused') : t(`people.standing.${standing}`)}
                        </StatusTag>
                      ),
                  },
                ]}
              />
            </div>
          )}
          {found.notShown > 0 && <p className={styles.quiet}>{t('people.notShown', { count: found.notShown })}</p>}
        </>
      )}
    </div>
  );
}

function isStanding(standing: string): standing is keyof typeof kinds {
  return Object.hasOwn(kinds, standing);
}
