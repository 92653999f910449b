import { beforeEach, describe, expect, it } from 'vitest';
import { faultOf, tidy } from '../shared/idNumber';
import { draftFor, keepDraft } from './draft';
import { base } from './words/base';
import { words as english } from './words/en';
import { card } from './words/card';
import { copies } from './words/copies';
import { erasure } from './words/erasure';
import { form } from './words/form';
import { found } from './words/found';
import { founding } from './words/founding';
import { foundingfirst } from './words/foundingfirst';
import { home } from './words/home';
import { me } from './words/me';
import { dispute } from './words/dispute';
import { mefirst } from './words/mefirst';
import { merge } from './words/merge';
import { mobile } from './words/mobile';
import { mydata } from './words/mydata';
import { second } from './words/second';
import { state } from './words/state';
import { leave } from './words/leave';
import { station } from './words/station';
import { transfer } from './words/transfer';

describe('an ID number', () => {
  it('is tidied to what is printed on the card', () => expect(tidy('１1010119900307 123x')).toBe('11010119900307123X'));
  it('with a right check digit has no fault', () => expect(faultOf('11010519491231002X')).toBeNull());
  it('with one digit changed does not pass', () => expect(faultOf('110105194912310021')).toBe('idChecksum'));
  it('with a letter O is told apart from one that is too short', () => {
    expect(faultOf('11O105194912310021')).toBe('idLetters');
    expect(faultOf('1101051949123100')).toBe('idLength');
  });
  it('with an impossible day is refused', () => expect(faultOf('110105194902310024')).toBe('idDate'));
});

describe('a draft', () => {
  beforeEach(() => sessionStorage.clear());
  const before = { name: '阿不都·艾尼', idType: 'RESIDENT_ID', idNumber: '**************0013', group: 'COURIER', consents: [{ notice: 'A', version: 2 }] } as const;

  it('begins with what was submitted before', () => {
    const draft = draftFor('CODE', { ...before, consents: [...before.consents] });
    expect(draft).toMatchObject({ name: '阿不都·艾尼', group: 'COURIER', consents: ['A@2'] });
  });
  it('goes on with what was typed in this tab', () => {
    keepDraft('CODE', { ...draftFor('CODE', null), name: '古丽' });
    expect(draftFor('CODE', null).name).toBe('古丽');
    expect(draftFor('OTHER', null).name).toBe('');
  });
  it('never holds a document number', () => {
    keepDraft('CODE', draftFor('CODE', { ...before, consents: [] }));
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('0013');
  });
});

describe('the words', () => {
  const chinese: Record<string, string> = { ...base, ...card, ...copies, ...dispute, ...erasure, ...form, ...found, ...founding, ...foundingfirst, ...home, ...leave, ...me, ...mefirst, ...merge, ...mobile, ...mydata, ...second, ...state, ...station, ...transfer };
  it('are complete in both languages', () => expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort()));
  it('have the same places to fill in', () => {
    const places = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
    for (const [name, text] of Object.entries(english)) expect(places(text), name).toEqual(places(chinese[name] ?? ''));
  });
});
