import { CasePayload } from '../applications/office/case.types';
import { resultOf } from '../platform/results';

export const AddToWaitlistResult = resultOf('AddToWaitlistResult', CasePayload);
export const PauseWaitlistEntryResult = resultOf('PauseWaitlistEntryResult', CasePayload);
export const ResumeWaitlistEntryResult = resultOf('ResumeWaitlistEntryResult', CasePayload);
export const LeaveWaitlistResult = resultOf('LeaveWaitlistResult', CasePayload);
