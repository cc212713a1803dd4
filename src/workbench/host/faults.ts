/** Errors of Office's own transport, which a host can be told to answer next. */
export const FAULTS = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  GeneralException: 5001,
} as const;

export type FaultName = keyof typeof FAULTS;

/** Excel on the web takes 5 MB a request and gives 5 MB a response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Bytes of the text as it would travel, counted only where the text is long enough to matter. */
export function exceedsLimit(text: string): boolean {
  if (text.length * 3 <= PAYLOAD_LIMIT) return false;
  return text.length > PAYLOAD_LIMIT || new TextEncoder().encode(text).length > PAYLOAD_LIMIT;
}

/** Faults that wait to be answered instead of running a batch. */
export class FaultPlan {
  private readonly planned: FaultName[] = [];

  /** The next batches fail with these, in this order; start-up batches are spared (office.js does not survive it). */
  failNext(...names: FaultName[]): void {
    this.planned.push(...names);
  }

  /** The number to answer with, or undefined. */
  take(isStartUp: boolean): number | undefined {
    if (isStartUp) return undefined;
    const name = this.planned.shift();
    return name === undefined ? undefined : FAULTS[name];
  }
}
