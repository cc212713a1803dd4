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

const encoder = new TextEncoder();

/** Bytes of the text as it travels. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
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
