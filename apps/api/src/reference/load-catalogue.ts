/** Loads of tenants, organisations, work types and offers. What an editor has changed (version > 1) is left as it is. */
import { contacts } from './contacts';
import { forms } from './forms';
import { legalBases } from './legal-bases';
import { sourceDay, type Load } from './load-types';
import { allMunicipalities } from './municipalities';
import { offers } from './offers';
import { organisations } from './organisations';
import type { ContactColumn, FormOptionColumn, OfferTexts, WorkAreaTexts } from './columns';
import type { ContactReference, OfferReference } from './types';
import { workTypes } from './work-types';

const municipalityText = `
  INSERT INTO municipality (code, kind, name, parent_id)
  SELECT g.code, g.kind, g.name, city.id
    FROM jsonb_to_recordset($1) AS g (code text, kind text, name text, city text)
    LEFT JOIN municipality city ON city.code = g.city
  ON CONFLICT (code) DO UPDATE SET kind = EXCLUDED.kind, name = EXCLUDED.name, parent_id = EXCLUDED.parent_id
   WHERE (municipality.kind, municipality.name, municipality.parent_id)
         IS DISTINCT FROM (EXCLUDED.kind, EXCLUDED.name, EXCLUDED.parent_id)`;

const organisationText = `
  INSERT INTO organisation (code, kind, municipality_id, name, contact)
  SELECT g.code, g.kind, m.id, g.name, g.contact
    FROM jsonb_to_recordset($1) AS g (code text, kind text, municipality text, name text, contact jsonb)
    LEFT JOIN municipality m ON m.code = g.municipality
  ON CONFLICT (code) DO UPDATE SET kind = EXCLUDED.kind, municipality_id = EXCLUDED.municipality_id, name = EXCLUDED.name,
         contact = EXCLUDED.contact
   WHERE (organisation.kind, organisation.municipality_id, organisation.name, organisation.contact)
         IS DISTINCT FROM (EXCLUDED.kind, EXCLUDED.municipality_id, EXCLUDED.name, EXCLUDED.contact)`;

const workTypeText = `
  INSERT INTO work_type (code, position, label, illustration)
  SELECT g.code, g.position, g.label, g.illustration
    FROM jsonb_to_recordset($1) AS g (code text, position smallint, label text, illustration text)
  ON CONFLICT (code) DO UPDATE SET position = EXCLUDED.position, label = EXCLUDED.label, illustration = EXCLUDED.illustration
   WHERE (work_type.position, work_type.label, work_type.illustration)
         IS DISTINCT FROM (EXCLUDED.position, EXCLUDED.label, EXCLUDED.illustration)`;

const offerText = `
  INSERT INTO offer (code, provider_id, kind, decided_by, capacity_unit, financing, clarification_step,
                     complaint_regime_code, legal_basis, name, position, texts, contact, source, source_date)
  SELECT g.code, p.id, g.kind, g.decided_by, g.capacity_unit, g.financing, g.clarification_step,
         g.complaint_regime_code, g.legal_basis, g.name, g.position, g.texts, g.contact, g.source, g.source_date
    FROM jsonb_to_recordset($1) AS g (code text, provider text, kind text, decided_by text, capacity_unit text,
           financing text, clarification_step smallint, complaint_regime_code text, legal_basis text, name text,
           position smallint, texts jsonb, contact jsonb, source text, source_date date)
    JOIN organisation p ON p.code = g.provider
  ON CONFLICT (code) DO UPDATE SET
         provider_id = EXCLUDED.provider_id, kind = EXCLUDED.kind, decided_by = EXCLUDED.decided_by,
         capacity_unit = EXCLUDED.capacity_unit, financing = EXCLUDED.financing,
         clarification_step = EXCLUDED.clarification_step, complaint_regime_code = EXCLUDED.complaint_regime_code,
         legal_basis = EXCLUDED.legal_basis, name = EXCLUDED.name, position = EXCLUDED.position, texts = EXCLUDED.texts,
         contact = EXCLUDED.contact, source = EXCLUDED.source, source_date = EXCLUDED.source_date
   WHERE offer.version = 1
     AND (offer.provider_id, offer.kind, offer.decided_by, offer.capacity_unit, offer.financing, offer.clarification_step,
          offer.complaint_regime_code, offer.legal_basis, offer.name, offer.position, offer.texts, offer.contact,
          offer.source, offer.source_date)
         IS DISTINCT FROM
         (EXCLUDED.provider_id, EXCLUDED.kind, EXCLUDED.decided_by, EXCLUDED.capacity_unit, EXCLUDED.financing,
          EXCLUDED.clarification_step, EXCLUDED.complaint_regime_code, EXCLUDED.legal_basis, EXCLUDED.name,
          EXCLUDED.position, EXCLUDED.texts, EXCLUDED.contact, EXCLUDED.source, EXCLUDED.source_date)`;

const offerMunicipalityText = `
  INSERT INTO offer_municipality (offer_id, municipality_id)
  SELECT o.id, m.id
    FROM jsonb_to_recordset($1) AS g (offer text, municipality text)
    JOIN offer o ON o.code = g.offer
    JOIN municipality m ON m.code = g.municipality
  ON CONFLICT DO NOTHING`;

const workAreaText = `
  INSERT INTO work_area (offer_id, code, work_type_id, name, position, illustration, texts)
  SELECT o.id, g.code, t.id, g.name, g.position, g.illustration, g.texts
    FROM jsonb_to_recordset($1) AS g (offer text, code text, work_type text, name text, position smallint,
           illustration text, texts jsonb)
    JOIN offer o ON o.code = g.offer AND o.version = 1
    JOIN work_type t ON t.code = g.work_type
  ON CONFLICT (offer_id, code) DO UPDATE SET
         work_type_id = EXCLUDED.work_type_id, name = EXCLUDED.name, position = EXCLUDED.position,
         illustration = EXCLUDED.illustration, texts = EXCLUDED.texts
   WHERE (work_area.work_type_id, work_area.name, work_area.position, work_area.illustration, work_area.texts)
         IS DISTINCT FROM
         (EXCLUDED.work_type_id, EXCLUDED.name, EXCLUDED.position, EXCLUDED.illustration, EXCLUDED.texts)`;

const formFieldText = `
  INSERT INTO offer_form_field (offer_id, key, kind, position, question, short, why, options, required)
  SELECT o.id, g.key, g.kind, g.position, g.question, g.short, g.why, g.options, g.required
    FROM jsonb_to_recordset($1) AS g (offer text, key text, kind text, position smallint, question text, short text,
           why text, options jsonb, required boolean)
    JOIN offer o ON o.code = g.offer AND o.version = 1
  ON CONFLICT (offer_id, key) DO UPDATE SET
         kind = EXCLUDED.kind, position = EXCLUDED.position, question = EXCLUDED.question, short = EXCLUDED.short,
         why = EXCLUDED.why, options = EXCLUDED.options, required = EXCLUDED.required
   WHERE (offer_form_field.kind, offer_form_field.position, offer_form_field.question, offer_form_field.short,
          offer_form_field.why, offer_form_field.options, offer_form_field.required)
         IS DISTINCT FROM
         (EXCLUDED.kind, EXCLUDED.position, EXCLUDED.question, EXCLUDED.short, EXCLUDED.why, EXCLUDED.options,
          EXCLUDED.required)`;

/** A contact person as the column holds it. */
export function contactColumn({ name, title, phone, hours }: ContactReference): ContactColumn {
  return { name, role: title, phone, hours };
}

function textsOf(offer: OfferReference): OfferTexts {
  const { shortName, illustration, short, long, day, openingHours, closed, pay, transport } = offer;
  const { goodToKnow, applyWhen, waiting, place } = offer;
  return {
    shortName,
    illustration,
    short,
    long,
    day,
    openingHours,
    closed,
    pay,
    transport,
    goodToKnow,
    applyWhen,
    waiting,
    place,
  };
}

const offerRows = offers.map((offer, position) => ({
  code: offer.code,
  provider: offer.provider,
  kind: offer.kind,
  decided_by: offer.decidedBy,
  capacity_unit: offer.capacityUnit,
  financing: offer.financing,
  clarification_step: offer.clarificationStep,
  complaint_regime_code: offer.complaintRegime,
  legal_basis: legalBases.find(({ code }) => code === offer.legalBasis)?.text ?? null,
  name: offer.name,
  position,
  texts: textsOf(offer),
  contact: contactColumn(offer.contact),
  source: offer.source,
  source_date: sourceDay(offer.sourceDate),
}));

const workAreaRows = offers.flatMap(({ code: offer, workAreas }) =>
  workAreas.map(({ code, workType, name, illustration, text, tasks }, position) => ({
    offer,
    code,
    work_type: workType,
    name,
    position,
    illustration,
    texts: { text, tasks } satisfies WorkAreaTexts,
  })),
);

const formFieldRows = forms.flatMap(({ offer, fields }) =>
  fields.map(({ key, kind, question, why, options, required }, position) => ({
    offer,
    key,
    kind,
    position,
    question: question.nb,
    short: question.kort,
    why: why.nb,
    options: options.map(({ code, label, illustration }): FormOptionColumn => ({
      value: code,
      label: label.nb,
      short: label.kort,
      illustration: illustration ?? null,
    })),
    required,
  })),
);

/** The fixed contact person of an organisation, if it has one. */
export function contactOf(organisation: string): ContactColumn | null {
  const contact = contacts.find((each) => each.organisation === organisation);
  return contact === undefined ? null : contactColumn(contact);
}

/** In an order in which everything referred to exists: the city before its bydeler. */
export const catalogueLoads: readonly Load[] = [
  { table: 'municipality', text: municipalityText, rows: allMunicipalities.filter(({ city }) => city === null) },
  { table: 'municipality', text: municipalityText, rows: allMunicipalities.filter(({ city }) => city !== null) },
  {
    table: 'organisation',
    text: organisationText,
    // An office's contact is one of its municipality's settings.
    rows: organisations.map((each) => ({ ...each, contact: each.kind === 'school' ? contactOf(each.code) : null })),
  },
  {
    table: 'work_type',
    text: workTypeText,
    rows: workTypes.map(({ code, label, illustration }, position) => ({
      code,
      position,
      label: label.nb,
      illustration,
    })),
  },
  { table: 'offer', text: offerText, rows: offerRows },
  {
    table: 'offer_municipality',
    text: offerMunicipalityText,
    rows: offers.flatMap(({ code: offer, serves }) => serves.map((municipality) => ({ offer, municipality }))),
  },
  { table: 'work_area', text: workAreaText, rows: workAreaRows },
  { table: 'offer_form_field', text: formFieldText, rows: formFieldRows },
];
