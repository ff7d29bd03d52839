import { readFile } from 'node:fs/promises';
import { ask, tells } from './support/asking';
import { does } from './support/moves';
import { expect, test } from './support/test';

interface Worklist {
  readonly worklist: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly participantName: string } }[];
  };
}
interface Asked {
  readonly referrals: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly participant: { readonly name: string };
        readonly organisation: { readonly id: string };
        readonly clarifications: readonly { readonly id: string; readonly version: number }[];
      };
    }[];
  };
}
const referrals = `{ referrals(first: 100) { edges { node { id participant { name } organisation { id }
  clarifications { id version } } } } }`;
const name = 'Sara Myrvang';

test('Sara has an appointment: she reads when, where and whom she meets, and what goes into a calendar says none of it', async ({
  logIn,
}) => {
  const lise = await logIn('lise');
  const pia = await logIn('pia');
  const { worklist } = await ask<Worklist>(
    lise,
    'query ($name: String!) { worklist(view: all, first: 50, filter: { search: $name }) { edges { node { id participantName } } } }',
    { name },
  );
  const applicationId = worklist.edges.find(({ node }) => node.participantName === name)?.node.id ?? '';
  const { viewer } = await ask<{ viewer: { activeHat: { organisation: { id: string } } } }>(
    pia,
    '{ viewer { activeHat { organisation { id } } } }',
  );
  const asked = { applicationId, organisationId: viewer.activeHat.organisation.id, kind: 'provider' };
  await tells(lise, 'createReferral', 'CreateReferralInput', { ...asked, clarifications: ['visit'] });
  const { referrals: all } = await ask<Asked>(pia, referrals);
  const referral = all.edges.find(({ node }) => node.participant.name === name)?.node;
  const [visit] = referral?.clarifications ?? [];
  await does(pia, 'bookClarification', {
    referralId: referral?.id,
    clarificationId: visit?.id,
    version: visit?.version,
    kind: 'visit',
    startsAt: '2027-01-27T09:30:00Z',
    place: 'Inngangen mot parken',
    with: 'Pia',
  });

  const sara = await logIn('sara', 'citizen');
  const box = sara.page.getByRole('region', { name: 'Avtalene dine' });

  await test.step('1. On Min sak she reads it all', async () => {
    await sara.open('/min-sak');
    await expect(box).toContainText('Omvisning hos Bærum kommunale dagtilbud');
    await expect(box).toContainText('Onsdag 27. januar klokka 10.30. Inngangen mot parken');
    await expect(box).toContainText('Du møter Pia.');
    await sara.picture('min-sak-avtale');
  });

  await test.step('2. The file for her calendar has the time, and nothing that others should not read', async () => {
    const download = sara.page.waitForEvent('download');
    await sara.hands.press(box.getByRole('link', { name: /^Legg i kalenderen/ }));
    const file = await download;
    expect(file.suggestedFilename()).toBe('avtale.ics');
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('DTSTART:20270127T093000Z');
    expect(text).toContain('SUMMARY:Avtale – se Inntak');
    expect(text).not.toMatch(/Sara|Pia|dagtilbud|parken|omvisning|NAV|Bærum/i);
  });
});
