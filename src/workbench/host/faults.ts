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

/** Faults that wait to be answered instead of running a batch, or after it. */
export class FaultPlan {
  private readonly planned: FaultName[] = [];
  private readonly counted: { syncsToGo: number; name: FaultName; late: boolean }[] = [];

  /** The next batches fail with these, in this order; start-up batches are spared (office.js does not survive it). */
  failNext(...names: FaultName[]): void {
    this.planned.push(...names);
  }

  /** The k-th batch from now (1: the next) fails with this, without having run. */
  failAt(k: number, name: FaultName): void {
    this.counted.push({ syncsToGo: k, name, late: false });
  }

  /** The k-th batch from now runs, and is then answered by this: the add-in does not know that it has run. */
  failAfter(k: number, name: FaultName): void {
    this.counted.push({ syncsToGo: k, name, late: true });
  }

  /** Nothing fails from now on. */
  clear(): void {
    this.planned.length = 0;
    this.counted.length = 0;
  }

  /** The number to answer with instead of running the batch, or undefined. */
  take(isStartUp: boolean): number | undefined {
    if (isStartUp) return undefined;
    for (const fault of this.counted) fault.syncsToGo--;
    const name = this.due(false) ?? this.planned.shift();
    return name === undefined ? undefined : FAULTS[name];
  }

  /** The number to answer with though the batch has run, or undefined. */
  takeLate(isStartUp: boolean): number | undefined {
    const name = isStartUp ? undefined : this.due(true);
    return name === undefined ? undefined : FAULTS[name];
  }

  private due(late: boolean): FaultName | undefined {
    const index = this.counted.findIndex((fault) => fault.syncsToGo === 0 && fault.late === late);
    return index < 0 ? undefined : this.counted.splice(index, 1)[0]?.name;
  }
}
