/** PostgreSQL text cannot hold the character NUL: found here, it is a 400 and not a failed statement. */
export function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (Array.isArray(value)) return value.some(hasNul);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasNul);
  return false;
}
