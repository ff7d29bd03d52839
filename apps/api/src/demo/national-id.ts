/**
 * Synthetic national identity numbers in the form Skatteetaten's Tenor uses: the month is raised by 80, so the number can
 * never belong to a real person, and both check digits are right.
 * Source: Skatteetaten, Tenor testdata (month + 80). Demo: every number.
 */
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Individual numbers that a birth year may carry: 500–999 from 2000 on, 000–499 before. */
function individualNumbers(year: number): readonly number[] {
  const first = year >= 2000 ? 500 : 0;
  return Array.from({ length: 500 }, (_, index) => first + index);
}

/** Check digit modulo 11, or null where the remainder gives none. */
function checkDigit(digits: string, weights: readonly number[]): number | null {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : digit;
}

function withCheckDigits(nineDigits: string): string | null {
  const first = checkDigit(nineDigits, firstWeights);
  if (first === null) return null;
  const second = checkDigit(`${nineDigits}${first}`, secondWeights);
  return second === null ? null : `${nineDigits}${first}${second}`;
}

/**
 * The synthetic number with the given index (0, 1, 2 …) among those of one birth date (`YYYY-MM-DD`); the same arguments
 * always give the same number, different indexes different ones.
 * @throws RangeError when the date has no number with that index (it has about 400).
 */
export function syntheticNationalId(birthDate: string, index: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const date = `${day}${String(Number(month) + 80)}${year.slice(2)}`;
  const numbers = individualNumbers(Number(year)).flatMap((individual) => {
    const number = withCheckDigits(`${date}${String(individual).padStart(3, '0')}`);
    return number === null ? [] : [number];
  });
  const number = numbers[index];
  if (number === undefined) throw new RangeError('No synthetic national identity number with this index on this date');
  return number;
}

/** Gives out numbers, never the same twice: people born on the same day get consecutive ones. */
export function syntheticIdIssuer(): (birthDate: string) => string {
  const issued = new Map<string, number>();
  return (birthDate) => {
    const index = issued.get(birthDate) ?? 0;
    issued.set(birthDate, index + 1);
    return syntheticNationalId(birthDate, index);
  };
}
