import { Field, ObjectType } from 'type-graphql';
import { CasePayload } from '../applications/office/case.types';
import { connectionOf } from '../platform/connection';
import { resultOf } from '../platform/results';
import { Referral } from './referral.types';

@ObjectType({ description: 'The referral after the step.' })
export class ReferralPayload {
  @Field(() => Referral, { description: 'The referral now.' })
  referral!: Referral;
}

export const ReferralConnection = connectionOf('Referral', Referral);
export const AskDisclosureResult = resultOf('AskDisclosureResult', CasePayload);
export const CreateReferralResult = resultOf('CreateReferralResult', CasePayload);
export const ReopenReferralResult = resultOf('ReopenReferralResult', CasePayload);
export const EndReferralResult = resultOf('EndReferralResult', CasePayload);
export const BookClarificationResult = resultOf('BookClarificationResult', ReferralPayload);
export const CompleteClarificationResult = resultOf('CompleteClarificationResult', ReferralPayload);
export const CancelClarificationResult = resultOf('CancelClarificationResult', ReferralPayload);
export const AssessClarificationResult = resultOf('AssessClarificationResult', ReferralPayload);
export const AssessReferralResult = resultOf('AssessReferralResult', ReferralPayload);
