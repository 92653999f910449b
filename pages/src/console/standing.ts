// Why a membership is retained, restored or over, in the order people choose from.
import type { components } from '../api/membership';

type Ground = components['schemas']['StandingGround'];
type Status = components['schemas']['MemberStatus'];

const ENDING: Ground[] = ['OWN_WISH', 'DUES_UNPAID', 'DEATH', 'CRIMINAL_PUNISHMENT'];
/** By which grounds a membership can change from that status; a transfer under way lapses. */
export const groundsOf = (status: Status | undefined): Ground[] =>
  status === 'RETAINED' ? ['EMPLOYED_AGAIN', 'RETAINED_BY_MISTAKE', ...ENDING] : status === 'ACTIVE' || status === 'TRANSFERRING' ? ['RETIRED', 'UNEMPLOYED', 'MILITARY_SERVICE', 'EMPLOYER_CLOSED', ...ENDING] : [];
