import { CasePayload } from '../applications/office/case.types';
import { resultOf } from '../platform/results';

export const PrepareDecisionResult = resultOf('PrepareDecisionResult', CasePayload);
export const SendDecisionForApprovalResult = resultOf('SendDecisionForApprovalResult', CasePayload);
export const ReturnDecisionResult = resultOf('ReturnDecisionResult', CasePayload);
export const MakeDecisionResult = resultOf('MakeDecisionResult', CasePayload);
export const RegisterNavGrantResult = resultOf('RegisterNavGrantResult', CasePayload);
export const UpholdDecisionResult = resultOf('UpholdDecisionResult', CasePayload);
export const ChangeAfterComplaintResult = resultOf('ChangeAfterComplaintResult', CasePayload);
export const ForwardComplaintResult = resultOf('ForwardComplaintResult', CasePayload);
export const ForwardComplaintToNavResult = resultOf('ForwardComplaintToNavResult', CasePayload);
