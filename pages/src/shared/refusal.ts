// What a service answered instead of what was asked for.

/** A fault at one member (`pointer`) or parameter of the request. */
export interface Fault {
  pointer?: string;
  parameter?: string;
  code?: string;
  detail?: string;
}

/** The body of a refusal (RFC 9457), with the members that single problems add. */
export interface Problem {
  title?: string;
  detail?: string;
  code?: string;
  status?: number;
  correlationId?: string;
  errors?: Fault[];
  triesLeft?: number;
  /** Half a sign-in, when the account has a second factor. */
  challenge?: string;
}

export class Refusal extends Error {
  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    readonly problem: Problem = {},
    /** Seconds to wait, when the service says so. */
    readonly retryAfter: number | null = null,
  ) {
    super(problem.code ?? String(status));
  }

  get code(): string {
    return this.problem.code ?? '';
  }

  /** Whether the same request may succeed a little later. */
  get passing(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}
