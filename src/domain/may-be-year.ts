/** Whether a number may name a year of a report: whole, from 1900 up to 2099. */
export function mayBeYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
