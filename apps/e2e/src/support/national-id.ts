/** A synthetic identity number that nobody has: the month is raised by 80, the check digits are right, the rest is drawn. */
export function newNationalId(): string {
  for (;;) {
    const day = String(1 + Math.floor(Math.random() * 28)).padStart(2, '0');
    const month = String(81 + Math.floor(Math.random() * 12));
    const individual = String(500 + Math.floor(Math.random() * 400));
    const nine = `${day}${month}04${individual}`;
    const first = checkDigit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = checkDigit(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first < 10 && second < 10) return `${nine}${first}${second}`;
  }
}

/** Modulo 11; 10 means that there is none. */
function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11;
}
