import { forms, importantToMe, offers } from './index';
import * as everything from './index';
import type { LevelText } from './types';

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
const sentences = (text: string) => text.split(/[.!?]+\s+|[.!?]+$/).filter((sentence) => sentence.trim() !== '');
const isText = (value: object): value is LevelText => 'nb' in value && 'kort' in value;

/** Every text anywhere in the reference data, with the path to it. */
function textsIn(value: unknown, path: string): { path: string; text: LevelText }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path}.${key}`));
  return isText(value) ? [{ path, text: value }, ...inside] : inside;
}

const texts = textsIn({ ...everything }, 'reference');

describe('texts', () => {
  it('finds the texts of offers, forms, regimes and the year wheel', () => {
    expect(texts.length).toBeGreaterThan(300);
  });

  it('keeps Kort tekst to 12 words in a sentence', () => {
    const tooLong = texts.filter(({ text }) => sentences(text.kort).some((sentence) => words(sentence).length > 12));
    expect(tooLong.map(({ path, text }) => `${path}: ${text.kort}`)).toEqual([]);
  });

  it('avoids abbreviations and words that citizens asked us not to use', () => {
    const banned = /\b(VTA|VTO|AFT|bruker|brukere|klient|plassert|tildelt deg|kø|lettlest)\b/iu;
    const found = texts.filter(({ text }) => banned.test(text.nb) || banned.test(text.kort));
    expect(found.map(({ path, text }) => `${path}: ${text.nb}`)).toEqual([]);
  });
});

describe('forms', () => {
  it('gives every offer exactly one form with at least one question', () => {
    expect(forms.map(({ offer }) => offer)).toEqual(offers.map(({ code }) => code));
    expect(forms.filter(({ fields }) => fields.length === 0)).toEqual([]);
  });

  it('says why each question is asked, in at most 10 words of question', () => {
    const fields = forms.flatMap(({ offer, fields: own }) => own.map((field) => ({ offer, ...field })));
    expect(fields.filter(({ why }) => words(why.nb).length < 4 || why.kort === '')).toEqual([]);
    expect(fields.filter(({ question }) => words(question.nb).length > 10)).toEqual([]);
  });

  it('asks a few questions, each once, and gives choices exactly where there is something to choose', () => {
    for (const { fields } of forms) {
      expect(fields.length).toBeLessThanOrEqual(6);
      expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
      for (const { kind, options } of fields) {
        const hasChoices = kind === 'singleChoice' || kind === 'multiChoice';
        expect(hasChoices ? options.length >= 1 : options.length === 0).toBe(true);
        expect(new Set(options.map(({ code }) => code)).size).toBe(options.length);
      }
    }
  });

  it('never asks about diagnosis or health', () => {
    const health = /diagnos|helse|sykdom|medisin|funksjon|utviklingshem|autis|lege\b/i;
    const asked = forms.flatMap(({ fields }) => fields).map(({ question, why }) => `${question.nb} ${why.nb}`);
    expect(asked.filter((text) => health.test(text))).toEqual([]);
  });

  it('leaves what is asked once in the application out of the forms', () => {
    const keys = forms.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(keys.filter((key) => ['important', 'daysPerWeek', 'schoolEnds'].includes(key))).toEqual([]);
    expect(importantToMe).toHaveLength(6);
  });
});
