import { sqlMigration } from './sql-migration';
import platform from './0001_platform.sql?raw';
import catalogue from './0002_catalogue.sql?raw';
import people from './0003_people.sql?raw';
import applications from './0004_applications.sql?raw';
import clarifications from './0005_clarifications.sql?raw';
import places from './0006_places.sql?raw';
import lettersAndLog from './0007_letters_and_log.sql?raw';
import whoSees from './0008_who_sees.sql?raw';
import policies from './0009_policies.sql?raw';
import room from './0010_room.sql?raw';
import roomKept from './0011_room_kept.sql?raw';
import commands from './0012_commands.sql?raw';
import caseFacts from './0013_case_facts.sql?raw';
import sessionHats from './0014_session_hats.sql?raw';
import figures from './0015_figures.sql?raw';
import officeWork from './0016_office_work.sql?raw';
import identity from './0017_identity.sql?raw';
import factsOfLists from './0018_facts_of_lists.sql?raw';
import schoolHelps from './0020_school_helps.sql?raw';
import knownAtNavAndOrder from './0021_known_at_nav_and_order.sql?raw';
import afterDecisions from './0024_after_decisions.sql?raw';
import oneWish from './0025_one_wish.sql?raw';
import daysByWhom from './0026_days_by_whom.sql?raw';
import mainRound from './0030_main_round.sql?raw';
import roundSnapshot from './0031_round_snapshot.sql?raw';
import earmarkedGrants from './0035_earmarked_grants.sql?raw';
import reportFacts from './0036_report_facts.sql?raw';
import figureSnapshots from './0037_figure_snapshots.sql?raw';
import changeWishes from './0040_change_wishes.sql?raw';
import swaps from './0041_swaps.sql?raw';
import transitionAccess from './0042_transition_access.sql?raw';
import leaveAgenda from './0043_leave_agenda.sql?raw';
import capacityOverTime from './0045_capacity_over_time.sql?raw';
import proposalsAndWaiting from './0046_proposals_and_waiting.sql?raw';
import tasksOfWaiting from './0047_tasks_of_waiting.sql?raw';
import weekNumbersBySets from './0048_week_numbers_by_sets.sql?raw';
import register from './0065_register.sql?raw';
import movingIn from './0070_moving_in.sql?raw';
import schoolDesk from './0071_school_desk.sql?raw';
import worklistAtScale from './0076_worklist_at_scale.sql?raw';
import hiddenAtScale from './0077_hidden_at_scale.sql?raw';
import plansKept from './0078_plans_kept.sql?raw';
import officialRecord from './0080_official_record.sql?raw';
import needFigures from './0081_need_figures.sql?raw';
import proposalsByDecision from './0087_proposals_by_decision.sql?raw';
import readInAndAnswered from './0088_read_in_and_answered.sql?raw';
import noMoreThanNeeded from './0093_no_more_than_needed.sql?raw';
import namedForProtected from './0094_named_for_protected.sql?raw';
import openQuestions from './0095_open_questions.sql?raw';
import registerByColumns from './0096_register_by_columns.sql?raw';
import savedViews from './0105_saved_views.sql?raw';
import transport from './0106_transport.sql?raw';
import tasksInParts from './0107_tasks_in_parts.sql?raw';
import factsAsJson from './0108_facts_as_json.sql?raw';
import tasksTellOfTheirCase from './0109_tasks_tell_of_their_case.sql?raw';
import whoActsAtScale from './0113_who_acts_at_scale.sql?raw';
import readsByOneQuestion from './0114_reads_by_one_question.sql?raw';
import hiddenAndLookedCheaper from './0115_hidden_and_looked_cheaper.sql?raw';
import looksByIndex from './0116_looks_by_index.sql?raw';
import openPlacesChange from './0120_open_places_change.sql?raw';
import transportInTime from './0121_transport_in_time.sql?raw';
import openDaysByProvider from './0130_open_days_by_provider.sql?raw';
import officesAskNoGrants from './0131_offices_ask_no_grants.sql?raw';
import looksAtManyByPerson from './0132_looks_at_many_by_person.sql?raw';
import whoAsks from './0133_who_asks.sql?raw';
import moves from './0140_moves.sql?raw';
import schoolContacts from './0141_school_contacts.sql?raw';
import firstWish from './0150_first_wish.sql?raw';
import searchByWords from './0151_search_by_words.sql?raw';
import noFixedNumber from './0155_no_fixed_number.sql?raw';
import tasksKept from './0160_tasks_kept.sql?raw';
import rankAsksTheDayOnce from './0161_rank_asks_the_day_once.sql?raw';
import whoActsAskedShorter from './0162_who_acts_asked_shorter.sql?raw';
import factsKept from './0163_facts_kept.sql?raw';
import followUp from './0170_follow_up.sql?raw';
import purchaseChoice from './0171_purchase_choice.sql?raw';
import purchaseAgreement from './0172_purchase_agreement.sql?raw';
import clarificationCourse from './0173_clarification_course.sql?raw';
import fairness from './0180_fairness.sql?raw';
import goalsOfTheCity from './0181_goals_of_the_city.sql?raw';
import populationFigures from './0182_population_figures.sql?raw';
import roomsAtOnce from './0190_rooms_at_once.sql?raw';
import meetingPlan from './0191_meeting_plan.sql?raw';

/** Every migration, in the order it is applied. Add a line; never change or reorder one that has been released. */
export const migrations = [
  sqlMigration('0001_platform', platform), // municipality, organisation, user, session, clock, audit
  sqlMigration('0002_catalogue', catalogue), // offers, forms, capacity, complaint regimes, rounds, year wheel
  sqlMigration('0003_people', people), // participant, representation, access grants, protection
  sqlMigration('0004_applications', applications), // the case, wishes, answers, work experience
  sqlMigration('0005_clarifications', clarifications), // consent, disclosure, referral
  sqlMigration('0006_places', places), // place offer, decision, complaint, placement, waitlist
  sqlMigration('0007_letters_and_log', lettersAndLog), // letters, calls, notes, history
  sqlMigration('0008_who_sees', whoSees), // who acts, which tables a grant opens
  sqlMigration('0009_policies', policies), // row-level security
  sqlMigration('0010_room', room), // the capacity formula, holding and placing
  sqlMigration('0011_room_kept', roomKept), // triggers that keep room and offer_load true
  sqlMigration('0012_commands', commands), // search, ranks, registration, emergency access
  sqlMigration('0013_case_facts', caseFacts), // what stations and next steps are derived from
  sqlMigration('0014_session_hats', sessionHats), // which hats a log-in offers
  sqlMigration('0015_figures', figures), // what a withdrawal ends, whole waitlists, figures
  sqlMigration('0016_office_work', officeWork), // what referrals rest on, what the office has to do
  sqlMigration('0017_identity', identity), // whose number a log-in carries, and the first time somebody applies
  sqlMigration('0018_facts_of_lists', factsOfLists), // facts of a page of cases at once
  sqlMigration('0020_school_helps', schoolHelps), // answers open to the school while an application is written
  sqlMigration('0021_known_at_nav_and_order', knownAtNavAndOrder), // who is known at NAV; which task comes first
  sqlMigration('0024_after_decisions', afterDecisions), // complaints, changed and ended places, starts to confirm
  sqlMigration('0025_one_wish', oneWish), // what a withdrawn wish gives back
  sqlMigration('0026_days_by_whom', daysByWhom), // whose days a grant from NAV may wait for
  sqlMigration('0030_main_round', mainRound), // the life of a main intake, its proposals and their reasons
  sqlMigration('0031_round_snapshot', roundSnapshot), // what a proposal is made from
  sqlMigration('0035_earmarked_grants', earmarkedGrants), // money for new places, and what it pays for
  sqlMigration('0036_report_facts', reportFacts), // the rule of each indicator
  sqlMigration('0037_figure_snapshots', figureSnapshots), // figures counted every night
  sqlMigration('0040_change_wishes', changeWishes), // wishes for change, transition meetings, outcomes
  sqlMigration('0041_swaps', swaps), // swaps that people are asked about
  sqlMigration('0042_transition_access', transitionAccess), // who sees and writes them
  sqlMigration('0043_leave_agenda', leaveAgenda), // a withdrawn wish leaves the agenda
  sqlMigration('0045_capacity_over_time', capacityOverTime), // closures and places that change, who comes when
  sqlMigration('0046_proposals_and_waiting', proposalsAndWaiting), // what providers propose, the yearly question, the census
  sqlMigration('0047_tasks_of_waiting', tasksOfWaiting), // both as tasks of a case
  sqlMigration('0048_week_numbers_by_sets', weekNumbersBySets), // the capacity screen's numbers, faster
  sqlMigration('0065_register', register), // people by name
  sqlMigration('0070_moving_in', movingIn), // sheets that are read in, and what they became
  sqlMigration('0071_school_desk', schoolDesk), // when school ends, work tried as the school knows it, the contact there
  sqlMigration('0076_worklist_at_scale', worklistAtScale), // the same tasks and facts, at the cost of what is under work
  sqlMigration('0077_hidden_at_scale', hiddenAtScale), // who is hidden is found once per statement
  sqlMigration('0078_plans_kept', plansKept), // large statements are planned once
  sqlMigration('0080_official_record', officialRecord), // steps to enter in the municipality's own case system
  sqlMigration('0081_need_figures', needFigures), // who waits and how long, for the report of need
  sqlMigration('0087_proposals_by_decision', proposalsByDecision), // proposals that a decision answers, agreed pauses
  sqlMigration('0088_read_in_and_answered', readInAndAnswered), // cases read in from sheets, answered proposals
  sqlMigration('0093_no_more_than_needed', noMoreThanNeeded), // what no screen of a reader needs is closed to it
  sqlMigration('0094_named_for_protected', namedForProtected), // who may know a protected person, one by one
  sqlMigration('0095_open_questions', openQuestions), // what is asked and not answered, found by itself
  sqlMigration('0096_register_by_columns', registerByColumns), // the register's pages begin where they begin
  sqlMigration('0105_saved_views', savedViews), // a colleague's own views of the worklist
  sqlMigration('0106_transport', transport), // how somebody gets to a place
  sqlMigration('0107_tasks_in_parts', tasksInParts), // the tasks of an office, one part per kind of thing
  sqlMigration('0108_facts_as_json', factsAsJson), // the facts of a page of cases, faster
  sqlMigration('0109_tasks_tell_of_their_case', tasksTellOfTheirCase), // whose a task is, and where its case is
  sqlMigration('0113_who_acts_at_scale', whoActsAtScale), // who acts is found once per statement
  sqlMigration('0114_reads_by_one_question', readsByOneQuestion), // what a grant opens, asked of a function
  sqlMigration('0115_hidden_and_looked_cheaper', hiddenAndLookedCheaper), // the same, found with less work
  sqlMigration('0116_looks_by_index', looksByIndex), // the latest looks at a person
  sqlMigration('0120_open_places_change', openPlacesChange), // a number of open places is set as others are
  sqlMigration('0121_transport_in_time', transportInTime), // who begins soon, and nobody has said how she gets there
  sqlMigration('0130_open_days_by_provider', openDaysByProvider), // whose open day it is
  sqlMigration('0131_offices_ask_no_grants', officesAskNoGrants), // who reads by an office alone is asked for no grant
  sqlMigration('0132_looks_at_many_by_person', looksAtManyByPerson), // the latest looks, without reading the log backwards
  sqlMigration('0133_who_asks', whoAsks), // who asks, and that it was written down, with less work
  sqlMigration('0140_moves', moves), // a new place is held before the old one ends
  sqlMigration('0141_school_contacts', schoolContacts), // whom to call at a school
  sqlMigration('0150_first_wish', firstWish), // how often people get what they wished for most
  sqlMigration('0151_search_by_words', searchByWords), // names in any order, and nobody left out
  sqlMigration('0155_no_fixed_number', noFixedNumber), // an ordinary company has room for whom NAV grants it
  sqlMigration('0160_tasks_kept', tasksKept), // the tasks of an office, found anew when something has changed
  sqlMigration('0161_rank_asks_the_day_once', rankAsksTheDayOnce), // a place in a queue, with less work
  sqlMigration('0162_who_acts_asked_shorter', whoActsAskedShorter), // who acts, asked a hundred times a page
  sqlMigration('0163_facts_kept', factsKept), // the facts of a case, found anew when something has changed for the person
  sqlMigration('0170_follow_up', followUp), // how it goes three and six months after somebody began
  sqlMigration('0171_purchase_choice', purchaseChoice), // why a bought place was chosen before others
  sqlMigration('0172_purchase_agreement', purchaseAgreement), // what is bought, until when, and how it is used
  sqlMigration('0173_clarification_course', clarificationCourse), // courses of 14 days with so many places, and who stands on them
  sqlMigration('0180_fairness', fairness), // what people say of themselves for one figure, and the figure
  sqlMigration('0181_goals_of_the_city', goalsOfTheCity), // what a bydel reports and was not counted yet
  sqlMigration('0182_population_figures', populationFigures), // how many live there, as others have counted it
  sqlMigration('0190_rooms_at_once', roomsAtOnce), // room for many people at one offer is counted once
  sqlMigration('0191_meeting_plan', meetingPlan), // weeks and people of transition meetings, with who and why
];
