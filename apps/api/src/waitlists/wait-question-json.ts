import type { Subject } from '@inntak/domain/access';
import { allowedSteps } from '@inntak/domain/steps';
import { waitQuestionSteps, type WaitQuestionState } from '@inntak/domain/waitlists';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import type { WaitQuestion } from './wait-question.types';

/** A yearly question as SQL gives it. */
export interface WaitQuestionJson extends Omit<WaitQuestion, 'allowedSteps'> {
  readonly state: WaitQuestionState;
}

/** SQL text: the latest question about a waitlist entry as `WaitQuestionJson`; null when none was asked. Alias inside: wx. */
export function waitQuestionJson(entryId: string): string {
  return `(SELECT json_build_object('id', wx.id, 'version', wx.version, 'state', wx.state, 'askedOn', wx.asked_on,
      'answerBy', wx.answer_by, 'answeredOn', wx.answered_on)
    FROM wait_question wx WHERE wx.waitlist_entry_id = ${entryId} ORDER BY wx.asked_on DESC, wx.id LIMIT 1)`;
}

/** Adds what this actor may answer. */
export function finishWaitQuestion(reader: Reader, of: Subject, json: WaitQuestionJson): WaitQuestion {
  const thing = { ...of, state: json.state };
  return {
    ...json,
    allowedSteps: toAllowedSteps(allowedSteps(waitQuestionSteps, reader.actor, thing), violationTexts),
  };
}
