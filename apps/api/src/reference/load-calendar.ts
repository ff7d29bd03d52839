/** Loads of complaint regimes, the settings of each tenant, main intakes and the year wheel. */
import { complaintRegimes } from './complaint-regimes';
import { intakeRounds } from './intake-rounds';
import { contactOf } from './load-catalogue';
import type { Load } from './load-types';
import { targetSettings } from './target-settings';
import { transitionTeams } from './transition-teams';
import type { YearWheelEvent } from './types';
import { yearWheel } from './year-wheel';

// Another law is another row with another period; the same row with better words is corrected in place.
const complaintRegimeText = `
  WITH given AS (
    SELECT g.code, g.weeks, g.body, g.law, g.how, daterange(g.valid_from, g.valid_to, '[]') AS valid
      FROM jsonb_to_recordset($1) AS g (code text, weeks smallint, body text, law text, how text, valid_from date,
             valid_to date)
  ), corrected AS (
    UPDATE complaint_regime r SET weeks = g.weeks, body = g.body, law = g.law, how = g.how
      FROM given g
     WHERE r.code = g.code AND r.valid = g.valid
       AND (r.weeks, r.body, r.law, r.how) IS DISTINCT FROM (g.weeks, g.body, g.law, g.how)
  )
  INSERT INTO complaint_regime (code, weeks, body, law, how, valid)
  SELECT g.code, g.weeks, g.body, g.law, g.how, g.valid
    FROM given g
   WHERE NOT EXISTS (SELECT 1 FROM complaint_regime r WHERE r.code = g.code AND r.valid && g.valid)`;

const settingText = `
  INSERT INTO municipality_setting (municipality_id, decision_order, answer_within_days, second_notice_after_days,
                                    provider_access_days, contact, transition_weeks)
  SELECT m.id, g.decision_order, g.answer_within_days, g.second_notice_after_days, g.provider_access_days, g.contact,
         ARRAY(SELECT jsonb_array_elements_text(g.transition_weeks)::smallint)
    FROM jsonb_to_recordset($1) AS g (municipality text, decision_order text, answer_within_days smallint,
           second_notice_after_days smallint, provider_access_days smallint, contact jsonb, transition_weeks jsonb)
    JOIN municipality m ON m.code = g.municipality
  ON CONFLICT (municipality_id) DO UPDATE SET
         decision_order = EXCLUDED.decision_order, answer_within_days = EXCLUDED.answer_within_days,
         second_notice_after_days = EXCLUDED.second_notice_after_days,
         provider_access_days = EXCLUDED.provider_access_days, contact = EXCLUDED.contact
   WHERE municipality_setting.version = 1
     AND (municipality_setting.decision_order, municipality_setting.answer_within_days,
          municipality_setting.second_notice_after_days, municipality_setting.provider_access_days,
          municipality_setting.contact)
         IS DISTINCT FROM
         (EXCLUDED.decision_order, EXCLUDED.answer_within_days, EXCLUDED.second_notice_after_days,
          EXCLUDED.provider_access_days, EXCLUDED.contact)`;

// A starting point: who has chosen another team keeps it.
const transitionTeamText = `
  INSERT INTO transition_team (municipality_id, organisation_id, position)
  SELECT m.id, o.id, g.position
    FROM jsonb_to_recordset($1) AS g (municipality text, organisation text, position smallint)
    JOIN municipality m ON m.code = g.municipality JOIN organisation o ON o.code = g.organisation
   WHERE NOT EXISTS (SELECT 1 FROM transition_team t WHERE t.municipality_id = m.id)
  ON CONFLICT DO NOTHING`;

const intakeRoundText = `
  INSERT INTO intake_round (municipality_id, year, opens_on, deadline, answer_target)
  SELECT m.id, g.year, g.opens_on, g.deadline, g.answer_target
    FROM jsonb_to_recordset($1) AS g (municipality text, year smallint, opens_on date, deadline date, answer_target date)
    JOIN municipality m ON m.code = g.municipality
  ON CONFLICT (municipality_id, year) DO NOTHING`;

const yearWheelText = `
  INSERT INTO year_wheel_event (code, municipality_id, kind, from_on, to_on, title, text, audience, source, organisation_id)
  SELECT g.code, m.id, g.kind, g.from_on, g.to_on, g.title, g.text,
         ARRAY(SELECT jsonb_array_elements_text(g.audience)), g.source, o.id
    FROM jsonb_to_recordset($1) AS g (code text, municipality text, kind text, from_on date, to_on date, title text,
           text text, audience jsonb, source text, organisation text)
    LEFT JOIN municipality m ON m.code = g.municipality LEFT JOIN organisation o ON o.code = g.organisation
  ON CONFLICT (code) DO UPDATE SET
         municipality_id = EXCLUDED.municipality_id, kind = EXCLUDED.kind, from_on = EXCLUDED.from_on,
         to_on = EXCLUDED.to_on, title = EXCLUDED.title, text = EXCLUDED.text, audience = EXCLUDED.audience,
         source = EXCLUDED.source, organisation_id = EXCLUDED.organisation_id
   WHERE (year_wheel_event.municipality_id, year_wheel_event.kind, year_wheel_event.from_on, year_wheel_event.to_on,
          year_wheel_event.title, year_wheel_event.text, year_wheel_event.audience, year_wheel_event.source,
          year_wheel_event.organisation_id)
         IS DISTINCT FROM
         (EXCLUDED.municipality_id, EXCLUDED.kind, EXCLUDED.from_on, EXCLUDED.to_on, EXCLUDED.title, EXCLUDED.text,
          EXCLUDED.audience, EXCLUDED.source, EXCLUDED.organisation_id)`;

/** `18:00` as people say it after «klokka»: `18`; `08:30` is `8.30`. */
function clock(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

function eventRow(event: YearWheelEvent, municipality: string | null) {
  const { code, kind, from, to, at, title, text, organisation, demo } = event;
  const hours = at === undefined ? '' : ` Klokka ${clock(at.from)} til ${clock(at.to)}.`;
  return {
    code: municipality === null ? code : `${code}-${municipality}`,
    municipality,
    kind,
    from_on: from,
    to_on: to === from ? null : to,
    title: title.nb,
    text: `${text.nb}${hours}`,
    // Nobody named: for everybody.
    audience: kind === 'schoolNotice' ? ['schoolContact'] : [],
    source: demo ? 'Laget for demonstrasjonen' : 'Felles inntaksplattform, prosjektrapport, desember 2021',
    organisation,
  };
}

export const calendarLoads: readonly Load[] = [
  {
    table: 'complaint_regime',
    text: complaintRegimeText,
    rows: complaintRegimes.map(({ code, weeks, appealBody, law, text, validFrom, validTo }) => ({
      code,
      weeks,
      body: appealBody,
      law,
      how: text.nb,
      valid_from: validFrom,
      valid_to: validTo,
    })),
  },
  {
    table: 'municipality_setting',
    text: settingText,
    rows: targetSettings.map((settings) => ({
      municipality: settings.municipality,
      decision_order: settings.order,
      answer_within_days: settings.answerWithinDays,
      second_notice_after_days: settings.unopenedLetterDays,
      provider_access_days: settings.providerAccessDaysAfterEnd,
      contact: contactOf(`${settings.municipality}-tildeling`),
      transition_weeks: settings.transitionMeetingWeeks,
    })),
  },
  {
    table: 'transition_team',
    text: transitionTeamText,
    rows: transitionTeams.flatMap(({ municipality, organisations }) =>
      organisations.map((organisation, position) => ({ municipality, organisation, position })),
    ),
  },
  {
    table: 'intake_round',
    text: intakeRoundText,
    rows: intakeRounds.map(({ municipality, year, opensOn, deadline, answerTarget }) => ({
      municipality,
      year,
      opens_on: opensOn,
      deadline,
      answer_target: answerTarget,
    })),
  },
  {
    table: 'year_wheel_event',
    text: yearWheelText,
    rows: yearWheel.flatMap((event) =>
      event.municipalities === null
        ? [eventRow(event, null)]
        : event.municipalities.map((municipality) => eventRow(event, municipality)),
    ),
  },
];
