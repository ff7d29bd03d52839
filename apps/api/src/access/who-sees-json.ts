import { hiddenByProtection, readableFacts, whoSeesMe, type Fact, type Grant, type Scope } from '@inntak/domain/access';
import type { Protection } from '@inntak/domain/participants';
import { asSentence } from '../platform/texts/say';
import type { Reader } from '../platform/transaction';
import { basisTexts, factText, tableOf } from './fact-texts';
import type { ScopeTables } from './scope-tables';
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
  readonly names: Readonly<Record<string, string>>;
}

/** What is known besides, and how the readers are found. */
export interface ReadersOfPerson {
  readonly grants: readonly Grant[];
  /** Who may know the person where the address is protected. */
  readonly mayKnow: readonly NamedRow[];
  readonly tables: ScopeTables;
}

/** SQL text: who can see a person, as `WhoSeesJson`; null when unknown or hidden. Aliases used inside: wm, wo, wg, wu, wb. */
export function whoSeesJson(participantId: string): string {
  return `(SELECT json_build_object(
    'office', CASE WHEN wo.id IS NOT NULL THEN json_build_object('id', wo.id, 'name', wo.name) END,
    'since', oslo_day(wm.created_at), 'protection', wm.protection,
    'names', (SELECT coalesce(json_object_agg(wg.grantee_id, coalesce(wo.name, wu.name, wb.name)), '{}')
        FROM (SELECT DISTINCT grantee_id FROM access_grant WHERE participant_id = wm.id) wg
        LEFT JOIN organisation wo ON wo.id = wg.grantee_id LEFT JOIN app_user wu ON wu.id = wg.grantee_id
        LEFT JOIN (membership mb JOIN app_user wb ON wb.id = mb.user_id) ON mb.id = wg.grantee_id))
    FROM participant wm LEFT JOIN organisation wo ON wo.municipality_id = wm.tenant_id AND wo.kind = 'office'
   WHERE wm.id = ${participantId})`;
}

/** The lines, generated from grants × scope → fact, and only what the database opens too. */
export function finishWhoSees({ today }: Reader, json: WhoSeesJson, readers: ReadersOfPerson): AccessLine[] {
  const { grants, tables } = readers;
  const lines = whoSeesMe(grants, today).map((line): AccessLine => {
    const scopes = grants.filter(({ granteeId }) => granteeId === line.granteeId).map(({ scope }) => scope);
    return {
      id: line.granteeId,
      who: json.names[line.granteeId] ?? 'Ukjent',
      what: openTo(scopes, tables, hiddenFrom(json.protection, readers, line.granteeId)),
      onlyNamed: onlyNamedAt(json.protection, readers, line.granteeId),
      why: line.bases.map((basis) => basisTexts[basis]).join('. '),
      since: line.since,
      until: line.until,
      consentId: line.consentIds[0] ?? null,
    };
  });
  return [...officeLine(json, readers), ...lines];
}

function officeLine({ office, since, protection }: WhoSeesJson, readers: ReadersOfPerson): AccessLine[] {
  if (office === null) return [];
  return [
    {
      id: office.id,
      who: office.name,
      what: ['Hele saken din'],
      onlyNamed: onlyNamedAt(protection, readers, office.id),
      why: 'Behandler søknaden din',
      since,
      until: null,
      consentId: null,
    },
  ];
}

/** The grantees themselves, or those who work there, who are named; null where the person's name is not protected. */
function onlyNamedAt(protection: Protection, { mayKnow, grants }: ReadersOfPerson, granteeId: string): string[] | null {
  if (protection !== 'strengtFortrolig' || kindOf(grants, granteeId) === 'membership') return null;
  return namedOf(mayKnow, granteeId).map(({ name }) => name);
}

/** What protection takes away. Outside the office nobody gets a protected address, named or not; a representative may. */
function hiddenFrom(protection: Protection, { mayKnow, grants }: ReadersOfPerson, granteeId: string): readonly Fact[] {
  const kind = kindOf(grants, granteeId);
  if (protection === 'none' || kind === 'membership') return [];
  if (kind === 'organisation' && protection === 'fortrolig') return hiddenByProtection.fortrolig;
  if (namedOf(mayKnow, granteeId).length === 0) return hiddenByProtection[protection];
  return kind === 'organisation' ? hiddenByProtection.fortrolig : [];
}

const kindOf = (grants: readonly Grant[], id: string) => grants.find(({ granteeId }) => granteeId === id)?.granteeKind;

const namedOf = (mayKnow: readonly NamedRow[], id: string) =>
  mayKnow.filter(({ userId, organisationId }) => organisationId === id || (organisationId === null && userId === id));

function openTo(scopes: readonly Scope[], tables: ScopeTables, hidden: readonly Fact[]): string[] {
  const opened = new Set(scopes.flatMap((scope) => tables[scope] ?? []));
  return readableFacts(scopes)
    .filter(({ fact }) => opened.has(tableOf[fact]) && !hidden.includes(fact))
    .map(({ fact, extent }) => asSentence(factText(fact, extent)));
}
