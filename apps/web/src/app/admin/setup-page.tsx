import { useMemo } from 'react';
import { useText } from '../../lib/messages';
import { SectionBox } from '../../ui/staff-page/section-box';
import { StaffPage } from '../../ui/staff-page/staff-page';
import { DataTable } from '../../ui/table/data-table';
import type { TableColumn } from '../../ui/table/table-types';
import { adminMessages } from './admin-messages.nb';
import type { Setup } from './admin.graphql';
import { WithSetup } from './setup-state';

/** The administrator's page: which municipalities there are, and what each has. */
export function SetupPage() {
  const t = useText(adminMessages);
  return (
    <StaffPage title={t('setup.title')} text={t('setup.text')}>
      <WithSetup>{(setup) => <Municipalities setup={setup} />}</WithSetup>
      <p>{t('setup.how')}</p>
    </StaffPage>
  );
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly schools: number;
  readonly offers: number;
}

function Municipalities({ setup }: { readonly setup: Setup }) {
  const t = useText(adminMessages);
  const rows = useMemo(() => rowsOf(setup), [setup]);
  const columns = useMemo(
    (): readonly TableColumn<Row>[] => [
      { id: 'name', header: t('setup.columns.name'), rowHeader: true, cell: ({ name }) => name },
      {
        id: 'kind',
        header: t('setup.columns.kind'),
        cell: ({ kind }) => (isKind(kind) ? t(`setup.kind.${kind}`) : kind),
      },
      { id: 'schools', header: t('setup.columns.schools'), numeric: true, cell: ({ schools }) => schools },
      { id: 'offers', header: t('setup.columns.offers'), numeric: true, cell: ({ offers }) => offers },
    ],
    [t],
  );
  return (
    <SectionBox labelledBy="kommuner-tittel">
      <h2 id="kommuner-tittel">{t('setup.municipalities')}</h2>
      <DataTable caption={t('setup.municipalities')} columns={columns} rows={rows} rowId={({ id }) => id} />
    </SectionBox>
  );
}

function rowsOf({ municipalities, schools, offers }: Setup): Row[] {
  return municipalities.map(({ id, name, kind }) => ({
    id,
    name,
    kind,
    schools: schools.filter(({ municipality }) => municipality.id === id).length,
    offers: offers.edges.filter(({ node }) => node.municipalities.some((each) => each.id === id)).length,
  }));
}

function isKind(kind: string): kind is keyof typeof adminMessages.nb.setup.kind {
  return Object.hasOwn(adminMessages.nb.setup.kind, kind);
}
