import { describe, expect, it } from 'vitest';
import { metres, onMap, rounded, scaleFor } from './spots';

const here = { latitude: 36.585, longitude: 109.49 };

describe('a spot', () => {
  it('is as far as the earth is round', () => {
    expect(Math.round(metres(here, { latitude: 36.595, longitude: 109.49 }))).toBe(1112);
    expect(Math.round(metres(here, { latitude: 36.585, longitude: 109.5 }))).toBe(893);
    expect(metres(here, here)).toBe(0);
  });
  it('lies north above and east to the right', () => {
    expect(onMap(here, here, 1000, 90)).toEqual({ x: 0, y: 0 });
    expect(onMap(here, { latitude: 36.594, longitude: 109.49 }, 1000, 90)).toEqual({ x: 0, y: -90 });
    expect(onMap(here, { latitude: 36.585, longitude: 109.5 }, 1000, 90).x).toBe(80);
  });
  it('is told by a hundred metres', () => expect(rounded(109.489757)).toBe('109.490'));
  it('lies within the circle that is drawn', () => {
    expect(scaleFor(0)).toBe(200);
    expect(scaleFor(201)).toBe(500);
    expect(scaleFor(4999)).toBe(5000);
  });
});
