import { CasePayload } from '../applications/office/case.types';
import { resultOf } from '../platform/results';

export const PreparePlaceOfferResult = resultOf('PreparePlaceOfferResult', CasePayload);
export const SendPlaceOfferResult = resultOf('SendPlaceOfferResult', CasePayload);
export const ReleasePlaceOfferResult = resultOf('ReleasePlaceOfferResult', CasePayload);
export const ReplacePlaceOfferResult = resultOf('ReplacePlaceOfferResult', CasePayload);
