import { printSchema, type GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { CitizenApplicationResolver } from './applications/citizen/citizen.resolver';
import { CasePayloadResolver, CaseResolver } from './applications/office/case.resolver';
import { CalendarResolver } from './calendar/calendar.resolver';
import { NamedStaffResolver } from './applications/office/named-staff.resolver';
import { OfficeResolver } from './applications/office/office.resolver';
import { WorklistResolver } from './applications/office/worklist.resolver';
import { OfficialRecordResolver } from './applications/official-record/official-record.resolver';
import { SavedViewsResolver } from './applications/saved-views/saved-views.resolver';
import { CapacityResolver } from './capacity/capacity.resolver';
import { ComplaintsResolver } from './decisions/complaints.resolver';
import { ClosuresResolver } from './capacity/closures.resolver';
import { DecisionsResolver } from './decisions/decisions.resolver';
import { LettersResolver } from './letters/letters.resolver';
import { AccessResolver } from './access/access.resolver';
import { ParticipantsResolver } from './participants/participants.resolver';
import { ClarificationsResolver } from './clarifications/clarifications.resolver';
import { ClarificationCoursesResolver } from './clarifications/courses.resolver';
import { MovingInResolver } from './moving-in/moving-in.resolver';
import { OffersResolver } from './offers/offers.resolver';
import { PlaceOffersResolver } from './place-offers/place-offers.resolver';
import { PurchasesResolver } from './capacity/purchases.resolver';
import { FollowUpsResolver } from './placements/follow-ups.resolver';
import { PlacementsResolver } from './placements/placements.resolver';
import { readPlainFields } from './platform/graphql/plain-fields';
import { resolveUnionMembers } from './platform/graphql/union-members';
import { RoundsResolver } from './allocation/rounds.resolver';
import { EarmarkedGrantsResolver } from './reporting/earmarked-grants.resolver';
import { FairnessResolver } from './reporting/fairness.resolver';
import { PopulationResolver } from './reporting/population.resolver';
import { ReportingResolver } from './reporting/reporting.resolver';
import { SchoolFactsResolver } from './schools/school-facts.resolver';
import { SchoolsResolver } from './schools/schools.resolver';
import { RepresentationResolver } from './representation/representation.resolver';
import { ViewerResolver } from './session/viewer.resolver';
import { ChangeWishesResolver } from './transitions/change-wishes.resolver';
import { TransitionsResolver } from './transitions/transitions.resolver';
import { WaitlistsResolver } from './waitlists/waitlists.resolver';

/** Every feature's resolvers. A feature adds its own here; nothing else needs to know about it. */
const features: NonEmptyArray<new () => object> = [
  ViewerResolver,
  OffersResolver,
  CalendarResolver,
  CapacityResolver,
  ClosuresResolver,
  CitizenApplicationResolver,
  CaseResolver,
  OfficeResolver,
  NamedStaffResolver,
  WorklistResolver,
  OfficialRecordResolver,
  SavedViewsResolver,
  ClarificationsResolver,
  ClarificationCoursesResolver,
  CasePayloadResolver,
  LettersResolver,
  PlaceOffersResolver,
  DecisionsResolver,
  ComplaintsResolver,
  PlacementsResolver,
  FollowUpsResolver,
  PurchasesResolver,
  WaitlistsResolver,
  ReportingResolver,
  EarmarkedGrantsResolver,
  FairnessResolver,
  PopulationResolver,
  AccessResolver,
  ParticipantsResolver,
  SchoolsResolver,
  SchoolFactsResolver,
  RepresentationResolver,
  RoundsResolver,
  ChangeWishesResolver,
  TransitionsResolver,
  MovingInResolver,
];

/** Fields that a class above works out (`@FieldResolver`); every other one hands on a property of its object. */
const computedFields = ['CasePayload.case'];

/** Builds the GraphQL schema from the resolvers. Arguments are checked by class-validator before a resolver sees them. */
export async function makeSchema(resolvers = features): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    validate: { forbidUnknownValues: false, validationError: { target: false, value: false } },
  });
  resolveUnionMembers(schema);
  readPlainFields(schema, computedFields);
  return schema;
}

/** The schema as text, for `schema.graphql`. */
export async function schemaText(): Promise<string> {
  return `${printSchema(await makeSchema())}\n`;
}
