// A resident's ID number (GB 11643): helps while typing; the service decides.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const YOUNGEST = 16;

/** Full-width digits, spaces and a small x become what is printed on the card. */
export function tidy(text) {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

function realDate(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
}

function ageOn(today, year, month, day) {
  const before = today.getMonth() + 1 < month || (today.getMonth() + 1 === month && today.getDate() < day);
  return today.getFullYear() - year - (before ? 1 : 0);
}

/** Null when the number looks right, else the name of what to tell the person. */
export function faultOf(typed, today = new Date()) {
  const number = tidy(typed);
  if (number === '') return 'idMissing';
  if (/[OIL]/.test(number)) return 'idLetters';
  if (/^\d{15}$/.test(number)) return null;
  if (number.length !== 18) return 'idLength';
  if (!/^\d{17}[\dX]$/.test(number)) return 'idLetters';
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  if (!realDate(year, month, day)) return 'idDate';
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  if (CHECKS[sum % 11] !== number[17]) return 'idChecksum';
  return ageOn(today, year, month, day) < YOUNGEST ? 'idTooYoung' : null;
}
