// The words of the phone pages: each part brings its Chinese ones, the English ones are loaded when asked for.
import { choose, current, filled, type Language } from '../shared/language';
import { base } from './words/base';
import type { WordName } from './words/names';

export type { WordName };
const chinese: Partial<Record<WordName, string>> = { ...base };
let english: Partial<Record<WordName, string>> | null = null;

/** Adds the Chinese words of a part of a page. */
export const bring = (words: Partial<Record<WordName, string>>): void => void Object.assign(chinese, words);

const word = (name: WordName): string => (current() === 'en' && english?.[name]) || (chinese[name] ?? name);

/** The sentence of that name, with {0} … filled in. */
export const say = (name: WordName, ...args: (string | number)[]): string => filled(word(name), args);

/** The word for a value of the API; the value itself when there is none. */
export const label = (value: string | undefined | null): string => word((value ?? '') as WordName);

export async function speak(language: Language = current()): Promise<void> {
  if (language === 'en') english ??= (await import('./words/en')).words;
  choose(language);
}
