// The two languages of the pages: Chinese unless the person, or the browser, asks for English.
import { shelf } from './shelf';

export type Language = 'zh' | 'en';

const KEY = 'unionhall.language';

function wanted(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? shelf.read(KEY) ?? navigator.language;
  return (asked ?? 'zh').toLowerCase().startsWith('en') ? 'en' : 'zh';
}

let language: Language = wanted();

export const current = (): Language => language;

/** For `Accept-Language`, for `lang` and for formats. */
export const tag = (): string => (language === 'en' ? 'en' : 'zh-CN');

export function choose(next: Language): void {
  language = next;
  shelf.write(KEY, next);
  document.documentElement.lang = tag();
}

/** A sentence with {0} … filled in. */
export function filled(sentence: string, args: readonly (string | number)[]): string {
  return args.reduce<string>((text, value, i) => text.split(`{${i}}`).join(String(value)), sentence);
}
