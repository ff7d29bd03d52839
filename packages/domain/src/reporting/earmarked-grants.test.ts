import { anActor, asker, baerum, oneOfEach } from '../../testing';
import { changeGrant, linkGrant, mayLinkGrant, mayRegisterGrant, registerGrant, type EarmarkedGrant } from './index';

const grant: EarmarkedGrant = {
  tenantId: baerum,
  purpose: ' Nye plasser i kantiner ',
  amount: 900_000,
  period: { from: '2026-07-01', to: '2027-06-30' },
};
const ruleOf = (outcome: ReturnType<typeof registerGrant>) => (outcome.ok ? 'ok' : outcome.violation.rule);

describe('an earmarked grant', () => {
  it('is written down with what it is for', () => {
    expect(registerGrant(grant)).toEqual({ ok: true, value: { ...grant, purpose: 'Nye plasser i kantiner' } });
  });

  it.each([
    ['grant-purpose-missing', { purpose: '  ' }],
    ['grant-amount-impossible', { amount: 0 }],
    ['grant-amount-impossible', { amount: 1000.5 }],
    ['grant-amount-impossible', { amount: 2_000_000_000 }],
    ['grant-ends-before-it-begins', { period: { from: '2027-01-02', to: '2027-01-01' } }],
  ])('%s', (rule, wrong) => {
    expect(ruleOf(registerGrant({ ...grant, ...wrong }))).toBe(rule);
  });

  it('keeps its period once it pays for a placement', () => {
    const longer = { ...grant, period: { ...grant.period, to: '2027-12-31' } };
    expect(ruleOf(changeGrant(grant, longer, 'Ny dato', false))).toBe('ok');
    expect(ruleOf(changeGrant(grant, longer, 'Ny dato', true))).toBe('grant-in-use');
    expect(ruleOf(changeGrant(grant, { ...grant, amount: 1 }, 'Nytt beløp', true))).toBe('ok');
  });

  it('is changed only with a reason, and to what could be registered', () => {
    expect(ruleOf(changeGrant(grant, grant, ' ', false))).toBe('grant-reason-missing');
    expect(ruleOf(changeGrant(grant, { ...grant, amount: -1 }, 'Feil beløp', false))).toBe('grant-amount-impossible');
  });

  it('pays for a placement that begins while it may be used', () => {
    expect(linkGrant(grant, { from: '2026-07-01', to: null })).toEqual({ ok: true, value: grant });
    expect(linkGrant(null, { from: '2020-01-01', to: null })).toEqual({ ok: true, value: null });
    expect(linkGrant(grant, { from: '2026-06-30', to: null })).toMatchObject({
      violation: { rule: 'placement-outside-grant', from: '2026-07-01', to: '2027-06-30' },
    });
  });

  it('is registered by those who lead or count, linked by those who know the case, each in their own municipality', () => {
    const by = (may: typeof mayRegisterGrant, tenant: string) =>
      oneOfEach.filter((actor) => may(actor, tenant).ok).map(({ role }) => role);
    expect(by(mayRegisterGrant, baerum)).toEqual(['decisionMaker', 'officeLeader', 'districtAnalyst']);
    expect(by(mayLinkGrant, baerum)).toEqual(['caseworker', 'decisionMaker', 'officeLeader']);
    expect([...by(mayRegisterGrant, asker), ...by(mayLinkGrant, asker)]).toEqual([]);
    expect(mayLinkGrant(anActor('districtAnalyst'), baerum).ok).toBe(false);
  });
});
