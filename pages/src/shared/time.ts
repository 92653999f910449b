// Days and times are those of the federation, wherever the screen is.
import { current, type Language } from './language';

export type Moment = string | number | Date | null | undefined;

const formatted = (at: Moment, language: Language, shape: Intl.DateTimeFormatOptions): string =>
  at ? new Date(at).toLocaleString(language === 'en' ? 'en-GB' : 'zh-CN', { timeZone: 'Asia/Shanghai', ...shape }) : '';

export const moment = (at: Moment, language: Language = current()): string => formatted(at, language, { dateStyle: 'medium', timeStyle: 'short' });

export const timeOfDay = (at: Moment, language: Language = current()): string => formatted(at, language, { timeStyle: 'medium' });

/** The day at whose end it is too late, of the first moment that is. */
export const lastDay = (due: string, language: Language = current()): string => formatted(Date.parse(due) - 1, language, { dateStyle: 'long' });
