import { isHiddenFromOthers, type Protection } from '@inntak/domain/participants';
import type { RequestContext } from './transaction';

/** How one municipality or bydel works, and who answers the phone. */
export interface MunicipalitySettings {
  readonly municipalityId: string;
  readonly name: string;
  /** The allocation office as letters are signed: `Tildelingskontoret, Bærum kommune`. */
  readonly sender: string;
  readonly officeId: string | null;
  readonly decisionOrder: 'answerFirst' | 'decisionFirst';
  readonly answerWithinDays: number;
  readonly secondNoticeAfterDays: number;
  readonly providerAccessDays: number;
  /** Null: nobody is named; the office as such is. */
  readonly contact: {
    readonly name: string;
    readonly role: string;
    readonly phone: string;
    readonly hours?: string;
  } | null;
  /** The caseworker who is the contact, where she has a log-in: new cases are hers until the office says otherwise. */
  readonly contactUserId: string | null;
}

const text = `
  SELECT m.id AS "municipalityId", m.name, o.id AS "officeId",
         coalesce(o.name, 'Tildelingskontoret') || ', ' || m.name ||
           CASE m.kind WHEN 'municipality' THEN ' kommune' WHEN 'district' THEN ' bydel' ELSE '' END AS sender,
         coalesce(s.decision_order, 'answerFirst') AS "decisionOrder", coalesce(s.answer_within_days, 14) AS "answerWithinDays",
         coalesce(s.second_notice_after_days, 7) AS "secondNoticeAfterDays",
         coalesce(s.provider_access_days, 40) AS "providerAccessDays", s.contact,
         (SELECT u.id FROM membership b JOIN app_user u ON u.id = b.user_id
           WHERE b.organisation_id = o.id AND b.role = 'caseworker' AND u.name = s.contact ->> 'name'
             AND b.since <= app_today() AND (b.until IS NULL OR b.until >= app_today())
           ORDER BY b.since, u.id LIMIT 1) AS "contactUserId"
    FROM municipality m
    LEFT JOIN organisation o ON o.municipality_id = m.id AND o.kind = 'office'
    LEFT JOIN municipality_setting s ON s.municipality_id = m.id
   WHERE m.id = $1`;

/** The settings of a tenant. @throws when there is no such municipality. */
export async function municipalitySettings(ctx: RequestContext, municipalityId: string): Promise<MunicipalitySettings> {
  const [settings] = await ctx.read<MunicipalitySettings>('municipality-settings', text, [municipalityId]);
  if (!settings) throw new Error('A row names a municipality that does not exist.');
  return settings;
}

/**
 * Whom to call at the office, always with something to show. About a person with kode 6 it is the office as such: its
 * contact may not even know that she is there, and whoever is named for her answers.
 */
export function contactOf({ contact, sender }: MunicipalitySettings, protection: Protection = 'none') {
  const office = { name: 'Tildelingskontoret', role: sender, phone: contact?.phone ?? '' };
  if (contact === null || isHiddenFromOthers(protection)) return office;
  const { name, role, phone } = contact;
  return { name, role, phone };
}

/** How to reach them, as a sentence for a letter. */
export function contactSentence(settings: MunicipalitySettings, protection: Protection = 'none'): string {
  const { name, role, phone } = contactOf(settings, protection);
  if (phone === '') return 'Ta kontakt med Tildelingskontoret.';
  const hours = settings.contact?.hours === undefined ? '' : ` ${settings.contact.hours}.`;
  return name === 'Tildelingskontoret'
    ? `Ring Tildelingskontoret, telefon ${phone}.${hours}`
    : `Ring ${name}, ${role.toLowerCase()}, telefon ${phone}.${hours}`;
}
