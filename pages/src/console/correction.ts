// What can be put right about a member, and how it is chosen or typed.
import type { components } from '../api/membership';
import { choicesOf, type Choice } from './choices';
import { label } from './words';

export type Field = components['schemas']['PersonField'];

export const FIELDS: Field[] = ['GROUP', 'MIGRANT_WORKER', 'EMPLOYMENT_FORM', 'EMPLOYER_NAME', 'EMPLOYER_CREDIT_CODE', 'MOBILE', 'NAME', 'ID_NUMBER', 'SEX', 'BIRTH_DATE'];
export const STATES: components['schemas']['RequestState'][] = ['OPEN', 'CHECKED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'LAPSED'];
export const ID_TYPES: components['schemas']['IdType'][] = ['RESIDENT_ID', 'HK_MACAO_TAIWAN_RESIDENCE', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGN_RESIDENCE', 'PASSPORT', 'MILITARY'];

const CODES: Partial<Record<Field, string[]>> = {
  EMPLOYMENT_FORM: ['STANDARD', 'DISPATCH', 'PART_TIME', 'PLATFORM', 'SELF_EMPLOYED'],
  SEX: ['MALE', 'FEMALE', 'UNKNOWN'],
  MIGRANT_WORKER: ['true', 'false'],
};

/** What a fact may be; empty where it is typed. */
export const valuesOf = (field: Field): Choice[] => (field === 'GROUP' ? choicesOf('group') : (CODES[field] ?? []).map((value) => ({ value, text: worded(field, value) })));

/** A fact as people read it. */
export function worded(field: Field | undefined, value: string | undefined): string {
  if (value === undefined) return '';
  if (field === 'MIGRANT_WORKER') return label(value === 'true' ? 'yes' : 'no');
  if (field === 'GROUP') return choicesOf('group').find((one) => one.value === value)?.text ?? label(value);
  return field && field in CODES ? label(value) : value;
}
