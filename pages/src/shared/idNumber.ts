// A resident's ID number (GB 11643): helps while typing; the service decides.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

export type IdFault = 'idMissing' | 'idLetters' | 'idLength' | 'idDate' | 'idChecksum';

/** Full-width digits, spaces and a small x become what is printed on the card. */
export function tidy(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
}

/** Null when the number looks right, else the name of what to say. */
export function faultOf(typed: string): IdFault | null {
  const number = tidy(typed);
  if (number === '') return 'idMissing';
  if (/[OIL]/.test(number)) return 'idLetters';
  if (/^\d{15}$/.test(number)) return null;
  if (number.length !== 18) return 'idLength';
  if (!/^\d{17}[\dX]$/.test(number)) return 'idLetters';
  if (!isDate(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)))) return 'idDate';
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return CHECKS[sum % 11] === number[17] ? null : 'idChecksum';
}
