import { useMemo } from 'react';
import { inWords } from '../../lib/format';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/link/link';
import { SectionBox } from '../../ui/staff-page/section-box';
import { StaffPage } from '../../ui/staff-page/staff-page';
import { DataTable } from '../../ui/table/data-table';
import type { TableColumn } from '../../ui/table/table-types';
import { adminMessages } from './admin-messages.nb';
import type { SetupOffer } from './admin.graphql';
import { WithSetup } from './setup-state';

/** The editor's page: every offer as applicants meet it, and where its number of places comes from. */
export function OfferSourcesPage() {
  const t = useText(adminMessages);
  return (
    <StaffPage title={t('offers.title')} text={t('offers.text')}>
      <WithSetup>{({ offers }) => <Offers offers={offers.edges.map(({ node }) => node)} />}</WithSetup>
      <p>{t('offers.how')}</p>
    </StaffPage>
  );
}

function Offers({ offers }: { readonly offers: readonly SetupOffer[] }) {
  const t = useText(adminMessages);
  const columns = useMemo(
    (): readonly TableColumn<SetupOffer>[] => [
      {
        id: 'name',
        header: t('offers.columns.name'),
        rowHeader: true,
        cell: ({ code, name }) => <Link to={paths.offer(code)}>{name}</Link>,
      },
      { id: 'provider', header: t('offers.columns.provider'), cell: ({ provider }) => provider.name },
      {
        id: 'municipalities',
        header: t('offers.columns.municipalities'),
        cell: ({ municipalities }) => inWords(municipalities.map(({ name }) => name)),
      },
      { id: 'decidedBy', header: t('offers.columns.decidedBy'), cell: ({ decidedByText }) => decidedByText },
      {
        id: 'source',
        header: t('offers.columns.source'),
        cell: ({ capacityText }) => capacityText ?? t('offers.noSource'),
      },
    ],
    [t],
  );
  return (
    <SectionBox labelledBy="tilbud-tittel">
      <h2 id="tilbud-tittel">{t('offers.list')}</h2>
      <DataTable caption={t('offers.list')} columns={columns} rows={offers} rowId={({ id }) => id} />
    </SectionBox>
  );
}
