import { describe, expect, it } from 'vitest';
import { cardCode } from './scan';

describe('what a scanner reads', () => {
  it('is the code behind the address of a card, or the code alone', () => {
    expect(cardCode('https://gonghui.example/card#AQGhKq9Hc3Gxp1Yb')).toBe('AQGhKq9Hc3Gxp1Yb');
    expect(cardCode(' AQGhKq9Hc3Gxp1Yb\r\n')).toBe('AQGhKq9Hc3Gxp1Yb');
  });
  it('is nothing when it is another code, a number or too long', () => {
    for (const other of ['', '#', '6901234567892', 'https://gonghui.example/join/7K3MZQ0XRT', 'a b', `#${'A'.repeat(600)}`]) expect(cardCode(other)).toBeNull();
  });
});
