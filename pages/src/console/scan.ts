// What a scanner at the door reads: the address of a card's code, or the code alone.
/** The code that is checked, or null for what is none: other codes are scanned as well. */
export function cardCode(read: string): string | null {
  const text = read.trim();
  const code = text.includes('#') ? text.slice(text.indexOf('#') + 1) : text;
  return /^[\w-]{16,512}$/.test(code) ? code : null;
}
