import { largestRequest } from "../insertBlock/splitRows";
import type { Bilingual } from "../../model/language";
import type { OperationScope } from "../session";

/** What the protocol adds for each range that is written. */
const overhead = 700;

/**
 * Fills requests up to the limit: before something is queued, room is asked for, and what is queued already is sent
 * where there is none left.
 */
export class RequestBatch {
  private size = 0;
  private sent = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly scope: OperationScope | undefined,
    private readonly total: number,
  ) {
    this.open();
  }

  /** Sends what is queued if the next write would be too much; `content` is what it writes. */
  async room(content: unknown): Promise<void> {
    // Three bytes a character at most, and only Korean takes them; two is a fair average of both.
    const bytes = overhead + JSON.stringify(content).length * 2;
    if (this.size > 0 && this.size + bytes > largestRequest) await this.flush();
    this.size += bytes;
  }

  /** Sends what is queued. */
  async flush(): Promise<void> {
    this.scope?.checkCancelled();
    await this.context.sync();
    this.sent += 1;
    this.size = 0;
    this.scope?.progress.report(Math.min(this.sent, this.total), this.total + 1, writing);
    this.open();
  }

  private open(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
  }
}

const writing: Bilingual = { en: "Writing the changes", ko: "변경 내용 쓰기" };
