import { giveRoom, grant, makeCase, twoMunicipalities } from '../../../test/database-cases';
import { databaseWorld, type ActingHat, type DatabaseWorld } from '../../../test/database-world';

let world: DatabaseWorld;
beforeAll(async () => {
  world = await databaseWorld();
}, 30_000);
afterAll(() => world.close(), 30_000);

/** One call in somebody's hat. */
function call(hat: ActingHat, text: string, values: unknown[] = []): Promise<object[]> {
  return world.as(hat, async (client) => (await client.query<object>(text, values)).rows);
}

describe('a grant made at NAV', () => {
  it('is registered by the NAV adviser with everything it leads to, and nothing beyond it', async () => {
    const town = await twoMunicipalities(world);
    const offerId = town.id['arba-vta'];
    await giveRoom(world, offerId, 0, [{ municipalityId: town.id.baerum, places: 1, closed: true }]);
    const keys = await makeCase(world, town.id.baerum, offerId);
    await grant(world, keys, 'nav', town.id['nav-baerum'], { basis: 'navQuestion' });
    const nils = await world.staff('nils', 'navAdviser', 'nav-baerum');
    const a = [keys.application_id, keys.participant_id, keys.tenant_id];
    const opened = (provider: string, source: string | undefined) =>
      [
        `INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, source_table, source_id)
        VALUES ($1, $2, 'organisation', $3, 'placement', 'placement', app_today(), 'placement', $4)`,
        [keys.participant_id, keys.tenant_id, provider, source],
      ] as const;
    await world.as(
      nils,
      async (client) => {
        const { rows: decisions } = await client.query<{ id: string }>(
          `INSERT INTO decision (application_id, participant_id, tenant_id, authority, outcome, state, service, legal_basis, reasons,
                                 complaint_regime_id, prepared_by_user_id, made_on, nav_grant_kind, nav_yes_recorded_how)
           VALUES ($1, $2, $3, 'nav', 'granted', 'made', 'VTA', 'x', 'x', $4, $5, app_today(), 'vta', 'phone') RETURNING id`,
          [...a, town.regimeId, nils.userId],
        );
        await client.query(
          `INSERT INTO decision_wish (decision_id, wish_id, application_id, participant_id, tenant_id) VALUES ($1, $2, $3, $4, $5)`,
          [decisions[0]?.id, keys.wish_id, ...a],
        );
        const { rows: placements } = await client.query<{ id: string }>(
          `INSERT INTO placement (application_id, participant_id, tenant_id, decision_id, financing, from_on)
           VALUES ($1, $2, $3, $4, 'nav', '2027-08-16') RETURNING id`,
          [...a, decisions[0]?.id],
        );
        await client.query(
          `INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, weekday, valid)
           SELECT $1, $2, $3, $4, w, '[2027-08-16,)' FROM generate_series(1, 5) w`,
          [placements[0]?.id, keys.participant_id, keys.tenant_id, offerId],
        );
        await client.query(`UPDATE wish SET state = 'granted' WHERE id = $1`, [keys.wish_id]);
        await client.query(...spread(opened(town.id.arba, placements[0]?.id)));
      },
      'keep',
    );
    const arvid = await world.staff('arvid', 'providerStaff', 'arba');
    expect(await call(arvid, 'SELECT weekday FROM placement_day ORDER BY weekday')).toHaveLength(5);
    await expect(call(nils, ...spread(opened(town.id.ba, keys.application_id)))).rejects.toThrow(/row-level security/);
    await expect(
      call(
        nils,
        `INSERT INTO decision (application_id, participant_id, tenant_id, authority, outcome, service, legal_basis, complaint_regime_id)
         VALUES ($1, $2, $3, 'municipality', 'refused', 'x', 'x', $4)`,
        [...a, town.regimeId],
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

/** A statement and its values, as the arguments of a call. */
function spread([text, values]: readonly [string, readonly unknown[]]): [string, unknown[]] {
  return [text, [...values]];
}
