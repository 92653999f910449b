import { describe, expect, it } from 'vitest';
import { lastDay, moment, timeOfDay } from './time';

describe('days and times', () => {
  it('are those of Shanghai on a screen in another zone', () => {
    expect(moment('2026-12-31T16:30:00Z', 'en')).toBe('1 Jan 2027, 00:30');
    expect(moment('2026-12-31T16:30:00Z', 'zh')).toBe('2027年1月1日 00:30');
    expect(timeOfDay('2026-12-31T16:30:05Z', 'en')).toBe('00:30:05');
  });
  it('end a deadline with the day before the first moment that is too late', () => {
    expect(lastDay('2026-12-31T16:00:00Z', 'en')).toBe('31 December 2026');
  });
  it('say nothing of what has not been', () => {
    expect(moment(undefined, 'en')).toBe('');
    expect(moment(null, 'zh')).toBe('');
  });
});
