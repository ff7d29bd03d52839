import { isDay } from '../calendar';

/** What kind of answer a field takes. */
export type FieldType =
  | { readonly type: 'text'; readonly maxLength: number }
  | { readonly type: 'yesNo' }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'day' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'choices'; readonly options: readonly string[] };

/**
 * One question of an offer's own form. `purpose` is shown beside it: a question that cannot say why it is asked is
 * not asked.
 */
export type FormField = FieldType & {
  readonly key: string;
  readonly label: string;
  readonly purpose: string;
  readonly required: boolean;
};

/** What was filled in, by field key. Comes from outside: anything may be in it. */
export type Answers = Readonly<Record<string, unknown>>;

export const answerRules = [
  'answer-unknown',
  'answer-missing',
  'answer-wrong-type',
  'answer-not-an-option',
  'answer-too-long',
  'answer-out-of-range',
] as const;

/** What is wrong with one answer. `field` is the key, so that the message lands on the question. */
export interface AnswerViolation {
  readonly rule: (typeof answerRules)[number];
  readonly field: string;
}

/** Everything wrong with the answers to one form, at most one thing per field. Empty: complete. */
export function checkAnswers(form: readonly FormField[], answers: Answers): AnswerViolation[] {
  const asked = new Set(form.map((field) => field.key));
  const unknown = Object.keys(answers)
    .filter((key) => !asked.has(key))
    .map((field) => ({ rule: 'answer-unknown' as const, field }));
  const wrong = form.flatMap((field) => {
    const rule = whatIsWrong(field, Object.hasOwn(answers, field.key) ? answers[field.key] : null);
    return rule === null ? [] : [{ rule, field: field.key }];
  });
  return [...unknown, ...wrong];
}

function whatIsWrong(field: FormField, answer: unknown): AnswerViolation['rule'] | null {
  if (isBlank(answer)) return field.required ? 'answer-missing' : null;
  switch (field.type) {
    case 'text':
      if (typeof answer !== 'string') return 'answer-wrong-type';
      return answer.length > field.maxLength ? 'answer-too-long' : null;
    case 'yesNo':
      return typeof answer === 'boolean' ? null : 'answer-wrong-type';
    case 'number':
      if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'answer-wrong-type';
      return answer < field.min || answer > field.max ? 'answer-out-of-range' : null;
    case 'day':
      return isDay(answer) ? null : 'answer-wrong-type';
    case 'choice':
      if (typeof answer !== 'string') return 'answer-wrong-type';
      return field.options.includes(answer) ? null : 'answer-not-an-option';
    case 'choices':
      if (!Array.isArray(answer)) return 'answer-wrong-type';
      return answer.every((each: unknown) => field.options.some((option) => option === each))
        ? null
        : 'answer-not-an-option';
  }
}

function isBlank(answer: unknown): boolean {
  if (answer === null || answer === undefined) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  return Array.isArray(answer) && answer.length === 0;
}
