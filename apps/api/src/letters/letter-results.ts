import { CasePayload } from '../applications/office/case.types';
import { resultOf } from '../platform/results';

export const MarkLetterPrintedResult = resultOf('MarkLetterPrintedResult', CasePayload);
