import { fnr } from '@navikt/fnrvalidator';

/** Is it a national identity number or D-number whose check digits are right? Synthetic ones count in a demonstration only. */
export function isNationalId(number: string, isDemo: boolean): boolean {
  const result = fnr(number);
  return result.status === 'valid' && (isDemo || result.type === 'fnr' || result.type === 'dnr');
}
