// Why a membership moves, in the order people choose from.
import type { components } from '../api/membership';

export const REASONS: components['schemas']['TransferReason'][] = ['EMPLOYMENT_CHANGED', 'LAID_OFF', 'UNEMPLOYED', 'EMPLOYER_CLOSED', 'OTHER'];
