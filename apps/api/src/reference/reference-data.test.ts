import {
  allMunicipalities,
  arbaAgreementPlaces,
  capacities,
  complaintRegimes,
  contacts,
  decidingMunicipalities,
  districts,
  illustrationNames,
  importantToMe,
  legalBases,
  offers,
  organisations,
  pools,
  targetSettings,
  workTypes,
} from './index';

const repeated = (codes: readonly string[]) => codes.filter((code, index) => codes.indexOf(code) !== index);
const municipalityCodes = new Set(allMunicipalities.map(({ code }) => code));
const providers = new Set(organisations.filter(({ kind }) => kind === 'provider').map(({ code }) => code));

describe('municipalities and organisations', () => {
  it('has Bærum, Asker, Oslo and its 15 bydeler with distinct codes and numbers', () => {
    expect(districts).toHaveLength(15);
    expect(allMunicipalities).toHaveLength(18);
    expect(repeated(allMunicipalities.map(({ code }) => code))).toEqual([]);
    expect(repeated(allMunicipalities.map(({ number }) => number))).toEqual([]);
    expect(districts.find(({ code }) => code === 'alna')).toMatchObject({ number: '030112', population2020: 49_801 });
  });

  it('gives every deciding tenant exactly one office, one NAV office and one row of settings', () => {
    for (const { code } of decidingMunicipalities) {
      const own = organisations.filter(({ municipality }) => municipality === code);
      expect(own.filter(({ kind }) => kind === 'office')).toHaveLength(1);
      expect(own.filter(({ kind }) => kind === 'navOffice')).toHaveLength(1);
      expect(targetSettings.filter(({ municipality }) => municipality === code)).toHaveLength(1);
    }
  });

  it('uses each organisation code once and only tenants that exist', () => {
    expect(repeated(organisations.map(({ code }) => code))).toEqual([]);
    const tenants = organisations.flatMap(({ municipality }) => (municipality === null ? [] : [municipality]));
    expect(tenants.filter((code) => !municipalityCodes.has(code))).toEqual([]);
  });

  it('has a telephone for every office that takes applications, each its own', () => {
    const offices = organisations.filter(({ kind }) => kind === 'office').map(({ code }) => code);
    const phones = contacts.filter(({ organisation }) => offices.includes(organisation)).map(({ phone }) => phone);
    expect(phones).toHaveLength(offices.length);
    expect(repeated(phones)).toEqual([]);
  });

  it('names a contact person for every school', () => {
    const schools = organisations.filter(({ kind }) => kind === 'school').map(({ code }) => code);
    expect(schools).toHaveLength(6);
    const withContact: readonly string[] = contacts.map(({ organisation }) => organisation);
    expect(schools.filter((code) => !withContact.includes(code))).toEqual([]);
  });
});

describe('offers', () => {
  it('uses each offer code and each work area code once', () => {
    expect(repeated(offers.map(({ code }) => code))).toEqual([]);
    expect(repeated(offers.flatMap(({ workAreas }) => workAreas.map(({ code }) => code)))).toEqual([]);
  });

  it('belongs to a provider, serves existing tenants and has work areas of known kinds', () => {
    const kinds = new Set<string>(workTypes.map(({ code }) => code));
    for (const offer of offers) {
      expect(providers).toContain(offer.provider);
      expect(offer.serves.filter((code) => !municipalityCodes.has(code))).toEqual([]);
      expect(offer.workAreas.length).toBeGreaterThan(0);
      expect(offer.workAreas.filter(({ workType }) => !kinds.has(workType))).toEqual([]);
    }
  });

  it('leaves no provider without an offer', () => {
    expect([...providers].filter((code) => !offers.some(({ provider }) => provider === code))).toEqual([]);
  });

  it('has a complaint regime and a legal basis of the right authority wherever somebody decides', () => {
    for (const { decidedBy, complaintRegime, legalBasis } of offers) {
      const regime = complaintRegimes.find(({ code }) => code === complaintRegime);
      const basis = legalBases.find(({ code }) => code === legalBasis);
      expect(regime !== undefined).toBe(decidedBy !== 'nobody');
      expect(basis?.authority ?? 'nobody').toBe(decidedBy);
    }
  });

  it('gives NAV 6 weeks for places at an organiser, 3 at an employer, and health and care 4', () => {
    const weeksOf = (offerCode: string) => {
      const offer = offers.find(({ code }) => code === offerCode);
      return complaintRegimes.find(({ code }) => code === offer?.complaintRegime)?.weeks;
    };
    expect(['arba-vta', 'vto-bedrift', 'ba-arbeid', 'bydel-aktivitet'].map(weeksOf)).toEqual([6, 3, 4, 3]);
  });

  it('keeps Arba out of step 1', () => {
    expect(offers.filter(({ provider, clarificationStep }) => provider === 'arba' && clarificationStep === 1)).toEqual(
      [],
    );
  });

  it('draws one picture for one meaning', () => {
    const drawn = workTypes.map(({ illustration }) => illustration);
    expect(repeated(drawn)).toEqual([]);
    expect(repeated(importantToMe.map(({ illustration }) => illustration))).toEqual([]);
    expect(new Set(illustrationNames).size).toBe(23);
  });
});

describe('capacity', () => {
  it('splits the 114 places at Arba into closed pools of 96 and 18 with nothing open', () => {
    const arba = pools.filter(({ offer }) => offer === 'arba-vta');
    expect(arba.map(({ municipality, places, closed }) => [municipality, places, closed])).toEqual([
      ['baerum', 96, true],
      ['asker', 18, true],
    ]);
    expect(arba.reduce((sum, { places }) => sum + places, 0)).toBe(arbaAgreementPlaces);
    expect(capacities.find(({ offer }) => offer === 'arba-vta')?.openPlaces).toBe(0);
  });

  it('counts persons or weekdays as the offer says, each once', () => {
    for (const row of [...capacities, ...pools]) {
      const unit = offers.find(({ code }) => code === row.offer)?.capacityUnit;
      expect(row.weekday === null).toBe(unit === 'person');
    }
    expect(repeated(capacities.map(({ offer, weekday }) => `${offer} ${weekday}`))).toEqual([]);
    expect(repeated(pools.map(({ offer, municipality, weekday }) => `${offer} ${municipality} ${weekday}`))).toEqual(
      [],
    );
  });

  it('keeps places only for tenants that the offer serves', () => {
    for (const { offer, municipality } of pools) {
      expect(offers.find(({ code }) => code === offer)?.serves).toContain(municipality);
    }
  });

  it('says source and date on every row', () => {
    const undated = [...capacities, ...pools, ...offers, ...organisations].filter(
      ({ source, sourceDate }) => source === '' || !/^\d{4}(-\d{2}){0,2}$/.test(sourceDate),
    );
    expect(undated).toEqual([]);
  });
});
