// The names of all sentences.
import type { base } from './base';
import type { card } from './card';
import type { copies } from './copies';
import type { dispute } from './dispute';
import type { erasure } from './erasure';
import type { form } from './form';
import type { found } from './found';
import type { founding } from './founding';
import type { foundingfirst } from './foundingfirst';
import type { home } from './home';
import type { leave } from './leave';
import type { me } from './me';
import type { mefirst } from './mefirst';
import type { merge } from './merge';
import type { mobile } from './mobile';
import type { mydata } from './mydata';
import type { second } from './second';
import type { state } from './state';
import type { station } from './station';
import type { transfer } from './transfer';

export type Words = typeof base & typeof card & typeof copies & typeof dispute & typeof erasure & typeof form & typeof found & typeof founding & typeof foundingfirst & typeof home & typeof leave & typeof me & typeof mefirst & typeof merge & typeof mobile & typeof mydata & typeof second & typeof state & typeof station & typeof transfer;
export type WordName = keyof Words;
