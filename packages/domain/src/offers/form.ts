import { weekdays } from '../calendar';

/** What kind of answer a question takes. */
export const formFieldKinds = ['singleChoice', 'multiChoice', 'yesNo', 'text', 'weekdays'] as const;
export type FormFieldKind = (typeof formFieldKinds)[number];

/** One question of an offer's own form, as the rules see it; its words and the reason it is asked are the catalogue's. */
export interface FormField {
  readonly key: string;
  readonly kind: FormFieldKind;
  readonly required: boolean;
  /** The values that can be chosen, for the two kinds of choice. */
  readonly options: readonly string[];
}

/** What was filled in, by field key: always a list of texts, one text where one answer is asked for. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export const maxAnswerLength = 2000;

export const answerRules = [
  'answer-unknown',
  'answer-missing',
  'answer-not-an-option',
  'answer-one-only',
  'answer-too-long',
] as const;
type AnswerRule = (typeof answerRules)[number];

/** What is wrong with one answer. `field` is the key, so that the message lands on the question. */
export type AnswerViolation = { [R in AnswerRule]: { readonly rule: R; readonly field: string } }[AnswerRule];

/** Everything wrong with the answers to one form, at most one thing per field. Empty: complete. */
export function checkAnswers(form: readonly FormField[], answers: Answers): AnswerViolation[] {
  const asked = new Set(form.map((field) => field.key));
  const unknown = Object.keys(answers)
    .filter((key) => !asked.has(key))
    .map((field) => ({ rule: 'answer-unknown' as const, field }));
  const wrong = form.flatMap((field) => {
    const given = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
    const rule = whatIsWrong(field, given ?? []);
    return rule === null ? [] : [{ rule, field: field.key }];
  });
  return [...unknown, ...wrong];
}

/** The values a field lets one choose among; null for free text. */
export function optionsOf(field: FormField): readonly string[] | null {
  switch (field.kind) {
    case 'singleChoice':
    case 'multiChoice':
      return field.options;
    case 'yesNo':
      return ['yes', 'no'];
    case 'weekdays':
      return weekdays.map(String);
    case 'text':
      return null;
  }
}

function whatIsWrong(field: FormField, answer: readonly string[]): AnswerRule | null {
  if (answer.every((text) => text.trim() === '')) return field.required ? 'answer-missing' : null;
  const takesMany = field.kind === 'multiChoice' || field.kind === 'weekdays';
  if (answer.length > 1 && !takesMany) return 'answer-one-only';
  if (answer.some((text) => text.length > maxAnswerLength)) return 'answer-too-long';
  const options = optionsOf(field);
  return options === null || answer.every((text) => options.includes(text)) ? null : 'answer-not-an-option';
}
