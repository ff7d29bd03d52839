import { gatherPeople, readRow, type NamedOffer, type ReadRow, type SheetTable } from '@inntak/domain/moving-in';
import { catalogue } from '../offers/catalogue';
import { isNationalId } from '../platform/national-id-check';
import type { RequestContext } from '../platform/transaction';
import { checkRegister, type ImportedPerson } from './check-register';
import type { StoredImport } from './import-store';

/** The people of a sheet by the columns that were chosen, checked against each other and the register. Writes nothing. */
export async function peopleOf(
  ctx: RequestContext,
  stored: StoredImport,
  sheet: SheetTable,
): Promise<ImportedPerson[]> {
  const context = {
    today: ctx.today,
    tenantId: stored.tenantId,
    offers: await namedOffers(ctx),
    settings: stored,
    isNationalId: (number: string) => isNationalId(number, ctx.isDemo),
  };
  const rows = sheet.rows.map((row) => readRow(row, stored.columns, context));
  return checkRegister(ctx, gatherPeople(rows), stored.matchByName);
}

/** In the order of the sheet. */
export function rowsOf(people: readonly ImportedPerson[]): ReadRow[] {
  return people.flatMap(({ rows }) => rows).sort((a, b) => a.number - b.number);
}

async function namedOffers(ctx: RequestContext): Promise<NamedOffer[]> {
  const known = await catalogue(ctx);
  const forRules = new Map(known.forRules().map((offer) => [offer.id, offer]));
  return known.all.flatMap(({ id, name, shortName, provider, workAreas }) => {
    const offer = forRules.get(id);
    return offer ? [{ ...offer, name, shortName, providerName: provider.name, workAreas }] : [];
  });
}
