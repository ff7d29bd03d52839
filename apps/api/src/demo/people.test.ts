import { fnr } from '@navikt/fnrvalidator';
import { roles } from '@inntak/domain/access';
import { allMunicipalities, organisations } from '../reference';
import { syntheticIdIssuer, syntheticNationalId } from './national-id';
import { demoLogIns, demoNationalId, demoPeople, demoPerson } from './people';
import { makePopulation } from './population';

const population = makePopulation();
const codes = demoPeople.map(({ code }) => code);
const tenants = allMunicipalities.map(({ code }) => code);
const schools = organisations.filter(({ kind }) => kind === 'school').map(({ code }) => code);

describe('synthetic national identity numbers', () => {
  it('are accepted as Tenor numbers for every demo person', () => {
    const ids = [...codes.map(demoNationalId), ...population.map(({ nationalId }) => nationalId)];
    const refused = ids.map((id) => fnr(id)).filter((result) => result.status !== 'valid' || result.type !== 'tnr');
    expect(refused).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('carry the birth date with the month raised by 80', () => {
    expect(syntheticNationalId('2007-09-14', 0)).toMatch(/^148907[5-9]\d{4}$/);
    expect(syntheticNationalId('1972-12-01', 0)).toMatch(/^019272[0-4]\d{4}$/);
  });

  it('are the same for the same date and index, and different for people born on one day', () => {
    expect(syntheticNationalId('2007-09-14', 3)).toBe(syntheticNationalId('2007-09-14', 3));
    expect(new Set(['2007-09-14', '2007-09-14', '2007-09-14'].map(syntheticIdIssuer())).size).toBe(3);
  });

  it('run out with an error rather than repeat', () => {
    expect(() => syntheticNationalId('2007-09-14', 500)).toThrow(RangeError);
  });
});

describe('named people', () => {
  it('have distinct codes and names', () => {
    expect(new Set(codes).size).toBe(codes.length);
    const names = demoPeople.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stand in organisations, tenants and schools that exist', () => {
    const known = organisations.map(({ code }) => code);
    for (const { hats, participation } of demoPeople) {
      for (const hat of hats) {
        if (hat.kind === 'membership') expect(known).toContain(hat.organisation);
        if (hat.kind === 'representation') expect(codes).toContain(hat.of);
      }
      if (participation === null) continue;
      expect(tenants).toContain(participation.municipality);
      if (participation.school !== null) expect(schools).toContain(participation.school);
    }
  });

  it('cover every role somebody logs in with', () => {
    const held = new Set(
      demoLogIns.flatMap(({ hats }) =>
        hats.map((hat) => {
          if (hat.kind === 'membership') return hat.role;
          if (hat.kind === 'self') return 'participant';
          return hat.representationKind === 'supporter' ? 'supporter' : 'representative';
        }),
      ),
    );
    expect(roles.filter((role) => role !== 'system' && !held.has(role))).toEqual([]);
  });

  it('include Ada at Dønski, a verge with money only, and somebody with several hats', () => {
    expect(demoPerson('ada')).toMatchObject({ lastName: 'Lindmo', participation: { school: 'donski' } });
    expect(demoPerson('gunnar').hats).toMatchObject([{ of: 'jonas', scope: ['economic'] }]);
    expect(demoPerson('solveig').hats).toHaveLength(3);
  });

  it('name two people in Bærum for protected addresses: one prepares, another decides', () => {
    const named = demoPeople.filter(({ namedForProtected }) => namedForProtected);
    const held = named.map(({ hats }) => hats.flatMap((hat) => (hat.kind === 'membership' ? [hat.role] : [])));
    expect(held).toEqual([['caseworker'], ['officeLeader', 'decisionMaker']]);
  });
});

describe('population', () => {
  it('is the same every time', () => {
    expect(makePopulation()).toEqual(population);
  });

  it('is about 1,200 people, most of them young, with distinct codes and names', () => {
    expect(population.length).toBeGreaterThanOrEqual(1150);
    expect(population.length).toBeLessThanOrEqual(1250);
    const young = population.filter(({ birthDate }) => birthDate >= '2000');
    expect(young.length).toBeGreaterThan(population.length / 2);
    expect(new Set(population.map(({ code }) => code)).size).toBe(population.length);
    expect(new Set(population.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).size).toBe(
      population.length,
    );
  });

  it('fills the 96 places of Bærum at Arba and leaves room in the 18 of Asker', () => {
    const atArba = population.filter(({ places }) => places.some(({ offer }) => offer === 'arba-vta'));
    expect(atArba.filter(({ municipality }) => municipality === 'baerum')).toHaveLength(96);
    expect(atArba.filter(({ municipality }) => municipality === 'asker').length).toBeLessThan(18);
  });

  it('lives in every tenant that decides, and goes to schools that exist', () => {
    const livedIn = new Set(population.map(({ municipality }) => municipality));
    expect(tenants.filter((code) => code !== 'oslo' && !livedIn.has(code))).toEqual([]);
    const attended = population.flatMap(({ school }) => (school === null ? [] : [school]));
    expect(attended.filter((code) => !schools.includes(code))).toEqual([]);
  });

  it('never asks for more than five days in one wish', () => {
    const sums = population.flatMap(({ wishes }) =>
      wishes.map((wish) => wish.reduce((sum, { days }) => sum + days, 0)),
    );
    expect(sums.every((days) => days >= 1 && days <= 5)).toBe(true);
    for (const { wishes } of population) expect(wishes.length).toBeLessThanOrEqual(3);
  });
});
