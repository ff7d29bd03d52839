import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { fullDay, sentenceStart, weekdayName } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { DataTable } from '../ui/table/data-table';
import type { TableColumn } from '../ui/table/table-types';
import { whenOpened } from '../ui/when-opened/when-opened';
import { PurchasesDocument, type PurchaseAgreement, type PurchasedOffer } from './purchases.graphql';
import { purchasesMessages } from './purchases-messages.nb';
import styles from './purchases.module.css';

const PurchaseDialog = whenOpened(async () => (await import('./purchase-dialog')).PurchaseDialog);

type Day = PurchasedOffer['days'][number];
type Choice = PurchasedOffer['choices'][number];

const standingKinds = {
  upcoming: 'waiting',
  running: 'settled',
  endsSoon: 'late',
  ended: 'missing',
} as const satisfies Record<PurchaseAgreement['standing'], StatusKind>;

/** «Kjøpte plasser»: what is bought, what of it is used and left, until when, and why places were chosen. */
export function PurchasesPage() {
  const t = useText(purchasesMessages);
  const { data, error, refetch } = useQuery(PurchasesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <StaffPage title={t('title')} text={t('text')} above={<Link to={paths.officeCapacity()}>{t('toCapacity')}</Link>}>
      {!data && error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState text={t('loading')} rows={6} />}
      {data?.purchases.length === 0 && <EmptyState title={t('empty.title')} text={t('empty.text')} />}
      {data?.purchases.map((purchase) => (
        <Purchase key={purchase.offer.id} purchase={purchase} />
      ))}
    </StaffPage>
  );
}

function Purchase({ purchase }: { readonly purchase: PurchasedOffer }) {
  const t = useText(purchasesMessages);
  const [writing, setWriting] = useState<{ readonly agreement: PurchaseAgreement | null } | null>(null);
  const { offer, agreements, boughtUntil, peopleBeyond, choices, mayWrite } = purchase;
  const endsSoon = agreements.some(({ standing, to }) => standing === 'endsSoon' && to === boughtUntil);
  const titleId = `purchase-${offer.id}`;
  return (
    <SectionBox labelledBy={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{offer.name}</h2>
        {mayWrite && (
          <Button type="button" variant="secondary" onClick={() => setWriting({ agreement: null })}>
            {t('register')}
          </Button>
        )}
      </div>
      <p>{boughtUntil === null ? t('nothingNow') : t('until', { day: fullDay(boughtUntil) })}</p>
      {endsSoon && boughtUntil !== null && (
        <p>
          <StatusTag kind="late">{t('endsSoon', { day: fullDay(boughtUntil) })}</StatusTag>
        </p>
      )}
      {peopleBeyond > 0 && <p>{t('beyond', { count: peopleBeyond })}</p>}
      <Use purchase={purchase} />
      <h3>{t('agreements')}</h3>
      {agreements.length === 0 ? (
        <p className={styles.quiet}>{t('noAgreement')}</p>
      ) : (
        <Agreements
          agreements={agreements}
          {...(mayWrite ? { onChange: (agreement) => setWriting({ agreement }) } : {})}
        />
      )}
      <h3>{t('choices')}</h3>
      {choices.length === 0 ? <p className={styles.quiet}>{t('noChoices')}</p> : <Choices choices={choices} />}
      {writing && <PurchaseDialog offer={offer} agreement={writing.agreement} onClose={() => setWriting(null)} />}
    </SectionBox>
  );
}

function Use({ purchase: { offer, bought, days } }: { readonly purchase: PurchasedOffer }) {
  const t = useText(purchasesMessages);
  const columns = useMemo<readonly TableColumn<Day>[]>(
    () => [
      {
        id: 'day',
        header: t('columns.day'),
        rowHeader: true,
        cell: ({ weekday }) => sentenceStart(weekdayName(weekday)),
      },
      { id: 'bought', header: t('columns.bought'), cell: () => <span className="number">{bought ?? 0}</span> },
      { id: 'used', header: t('columns.used'), cell: ({ used }) => <span className="number">{used}</span> },
      {
        id: 'promised',
        header: t('columns.promised'),
        cell: ({ promised }) => <span className="number">{promised}</span>,
      },
      {
        id: 'left',
        header: t('columns.left'),
        cell: ({ left }) =>
          left < 0 ? (
            <StatusTag kind="late">{t('over', { count: -left })}</StatusTag>
          ) : (
            <b className="number">{left}</b>
          ),
      },
    ],
    [bought, t],
  );
  return (
    <DataTable
      caption={t('use', { name: offer.name })}
      columns={columns}
      rows={days}
      rowId={({ weekday }) => weekday}
    />
  );
}

function Agreements(props: {
  readonly agreements: readonly PurchaseAgreement[];
  readonly onChange?: (agreement: PurchaseAgreement) => void;
}) {
  const t = useText(purchasesMessages);
  const { agreements, onChange } = props;
  const columns: readonly TableColumn<PurchaseAgreement>[] = [
    {
      id: 'reference',
      header: t('agreement.reference'),
      rowHeader: true,
      cell: ({ reference, changeReason }) => (
        <>
          {reference}
          {changeReason !== null && <small>{t('changed', { reason: changeReason })}</small>}
        </>
      ),
    },
    { id: 'places', header: t('agreement.places'), cell: ({ places }) => <span className="number">{places}</span> },
    {
      id: 'period',
      header: t('agreement.period'),
      cell: ({ from, to }) => t('period', { from: fullDay(from), to: fullDay(to) }),
    },
    {
      id: 'standing',
      header: t('agreement.standing'),
      cell: ({ standing }) => <StatusTag kind={standingKinds[standing]}>{t(`standing.${standing}`)}</StatusTag>,
    },
    ...(onChange
      ? [
          {
            id: 'steps',
            header: t('agreement.steps'),
            cell: (agreement: PurchaseAgreement) => (
              <Button
                type="button"
                variant="secondary"
                data-size="sm"
                aria-label={`${t('change')} ${agreement.reference}`}
                onClick={() => onChange(agreement)}
              >
                {t('change')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return <DataTable caption={t('agreements')} columns={columns} rows={agreements} rowId={({ id }) => id} />;
}

function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  const t = useText(purchasesMessages);
  const columns = useMemo<readonly TableColumn<Choice>[]>(
    () => [
      {
        id: 'who',
        header: t('choice.who'),
        rowHeader: true,
        cell: ({ participantName, caseId }) => <Link to={paths.case(caseId)}>{participantName}</Link>,
      },
      { id: 'on', header: t('choice.on'), cell: ({ on }) => <span className="number">{fullDay(on)}</span> },
      {
        id: 'why',
        header: t('choice.why'),
        cell: ({ basis, words }) => (
          <>
            {t(`bases.${basis}`)}
            {words !== null && <small>{words}</small>}
          </>
        ),
      },
      { id: 'among', header: t('choice.among'), cell: ({ among }) => <small>{among.join(', ')}</small> },
    ],
    [t],
  );
  return <DataTable caption={t('choices')} columns={columns} rows={choices} rowId={({ id }) => id} />;
}
