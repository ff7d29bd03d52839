import { hiddenByProtection, readableFacts, whoSeesMe, type Fact, type Grant, type Scope } from '@inntak/domain/access';
import type { Protection } from '@inntak/domain/participants';
import { asSentence } from '../platform/texts/say';
import type { Reader } from '../platform/transaction';
import { basisTexts, factText, tableOf } from './fact-texts';
import { openGrantsJson } from './grants-json';
import type { AccessLine } from './who-sees.types';

interface NamedRow {
  readonly userId: string;
  readonly name: string;
  readonly organisationId: string | null;
}

/** Who can see a person, as SQL gives it. */
export interface WhoSeesJson {
  /** The office that has the person's cases: it reads by law, without a grant. */
  readonly office: { readonly id: string; readonly name: string } | null;
  readonly since: string;
  readonly protection: Protection;
  /** Who may know the person where the address is protected. */
  readonly mayKnow: readonly NamedRow[];
  readonly grants: readonly Grant[];
  readonly names: Readonly<Record<string, string>>;
  /** What the database opens to each scope. */
  readonly tables: Readonly<Partial<Record<Scope, readonly string[]>>>;
  /** Providers of the offers wished for, and the person's NAV office. */
  readonly named: readonly { readonly id: string; readonly name: string }[];
}

/** SQL text: who can see a person, as `WhoSeesJson`. Aliases used inside: wm, wo, wg, wu, wb, st, wp, of, mk. */
export function whoSeesJson(participantId: string): string {
  return `json_build_object(
    'office', (SELECT json_build_object('id', wo.id, 'name', wo.name) FROM participant wm
        JOIN organisation wo ON wo.municipality_id = wm.tenant_id AND wo.kind = 'office' WHERE wm.id = ${participantId}),
    'since', (SELECT oslo_day(wm.created_at) FROM participant wm WHERE wm.id = ${participantId}),
    'protection', (SELECT wm.protection FROM participant wm WHERE wm.id = ${participantId}),
    'mayKnow', (SELECT coalesce(json_agg(json_build_object('userId', mk.user_id, 'name', mk.name,
        'organisationId', mk.organisation_id)), '[]') FROM who_may_know(${participantId}) mk WHERE mk.named_at IS NOT NULL),
    'grants', ${openGrantsJson(participantId)},
    'names', (SELECT coalesce(json_object_agg(wg.grantee_id, coalesce(wo.name, wu.name, wb.name)), '{}')
        FROM (SELECT DISTINCT grantee_id FROM access_grant WHERE participant_id = ${participantId}) wg
        LEFT JOIN organisation wo ON wo.id = wg.grantee_id LEFT JOIN app_user wu ON wu.id = wg.grantee_id
        LEFT JOIN (membership mb JOIN app_user wb ON wb.id = mb.user_id) ON mb.id = wg.grantee_id),
    'tables', (SELECT json_object_agg(st.scope, st.tables)
        FROM (SELECT scope, json_agg(table_name) AS tables FROM scope_table GROUP BY scope) st),
    'named', (SELECT coalesce(json_agg(json_build_object('id', wo.id, 'name', wo.name) ORDER BY wo.name), '[]')
        FROM organisation wo
       WHERE wo.id IN (SELECT of.provider_id FROM wish_part wp JOIN offer of ON of.id = wp.offer_id
                        WHERE wp.participant_id = ${participantId})
          OR wo.kind = 'navOffice' AND wo.municipality_id = (SELECT wm.tenant_id FROM participant wm WHERE wm.id = ${participantId})))`;
}

/** Who can see a person, and who of those named in the application cannot. */
export interface WhoSees {
  readonly lines: readonly AccessLine[];
  readonly cannotSee: readonly string[];
}

/** The lines, generated from grants × scope → fact, and only what the database opens too. */
export function finishWhoSees({ today }: Reader, json: WhoSeesJson): WhoSees {
  const lines = whoSeesMe(json.grants, today).map((line): AccessLine => {
    const scopes = json.grants.filter(({ granteeId }) => granteeId === line.granteeId).map(({ scope }) => scope);
    return {
      id: line.granteeId,
      who: json.names[line.granteeId] ?? 'Ukjent',
      what: openTo(scopes, json.tables, hiddenFrom(json, line.granteeId)),
      onlyNamed: onlyNamedAt(json, line.granteeId),
      why: line.bases.map((basis) => basisTexts[basis]).join('. '),
      since: line.since,
      until: line.until,
      consentId: line.consentIds[0] ?? null,
    };
  });
  const seeing = new Set(lines.map(({ id }) => id));
  const cannotSee = json.named.filter(({ id }) => !seeing.has(id)).map(({ name }) => name);
  return { lines: [...officeLine(json), ...lines], cannotSee };
}

function officeLine(json: WhoSeesJson): AccessLine[] {
  const { office, since } = json;
  if (office === null) return [];
  return [
    {
      id: office.id,
      who: office.name,
      what: ['Hele saken din'],
      onlyNamed: onlyNamedAt(json, office.id),
      why: 'Behandler søknaden din',
      since,
      until: null,
      consentId: null,
    },
  ];
}

/** The grantees themselves, or those who work there, who are named; null where the person's name is not protected. */
function onlyNamedAt({ protection, mayKnow, grants }: WhoSeesJson, granteeId: string): string[] | null {
  if (protection !== 'strengtFortrolig' || kindOf(grants, granteeId) === 'membership') return null;
  return namedOf(mayKnow, granteeId).map(({ name }) => name);
}

/** What protection takes away. Outside the office nobody gets a protected address, named or not; a representative may. */
function hiddenFrom({ protection, mayKnow, grants }: WhoSeesJson, granteeId: string): readonly Fact[] {
  const kind = kindOf(grants, granteeId);
  if (protection === 'none' || kind === 'membership') return [];
  if (kind === 'organisation' && protection === 'fortrolig') return hiddenByProtection.fortrolig;
  if (namedOf(mayKnow, granteeId).length === 0) return hiddenByProtection[protection];
  return kind === 'organisation' ? hiddenByProtection.fortrolig : [];
}

const kindOf = (grants: readonly Grant[], id: string) => grants.find(({ granteeId }) => granteeId === id)?.granteeKind;

const namedOf = (mayKnow: readonly NamedRow[], id: string) =>
  mayKnow.filter(({ userId, organisationId }) => organisationId === id || (organisationId === null && userId === id));

function openTo(scopes: readonly Scope[], tables: WhoSeesJson['tables'], hidden: readonly Fact[]): string[] {
  const opened = new Set(scopes.flatMap((scope) => tables[scope] ?? []));
  return readableFacts(scopes)
    .filter(({ fact }) => opened.has(tableOf[fact]) && !hidden.includes(fact))
    .map(({ fact, extent }) => asSentence(factText(fact, extent)));
}
