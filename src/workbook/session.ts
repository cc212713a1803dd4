import { SeoulaiError, WorkbookError } from "../model/errors";
import type { Bilingual } from "../model/language";
import { officeErrorText } from "./officeErrorText";
import { runOptions } from "./optional/undoGroups";
import { silentProgress, type Progress } from "./progress";

/** What an operation may use besides the request context. */
export interface OperationScope {
  readonly progress: Progress;
  /** Throws the "Cancelled" error once the caller has asked to stop; called before every write. */
  checkCancelled(): void;
  /** Registers how to take back what the operation is about to write; the last one registered runs first. */
  onFailure(undo: Undo): void;
}

/** Takes back one write. It must bear that the write has not happened, or only in part. */
export type Undo = (context: Excel.RequestContext) => Promise<void>;

export interface Operation<T> {
  /** The operation in words, for the error that a person sees. */
  readonly name: Bilingual;
  readonly progress?: Progress;
  readonly run: (context: Excel.RequestContext, scope: OperationScope) => Promise<T>;
}

/**
 * Runs one operation on the workbook, all or nothing: in one `Excel.run`, waiting for a cell that is being edited,
 * as one step of undo where Excel can. When it fails or is cancelled, what it has written is taken back, and the
 * error that leaves carries the operation's name, Office's code and a text for people.
 *
 * @param operation its name and what it does
 * @returns what the operation returns
 * @throws {WorkbookError} an Office error, or code "Cancelled"
 */
export async function runOperation<T>(operation: Operation<T>): Promise<T> {
  const undos: Undo[] = [];
  const scope = createScope(operation, undos);
  try {
    return await Excel.run(runOptions(), (context) => operation.run(context, scope));
  } catch (error) {
    const left = await takeBack(undos);
    throw asWorkbookError(error, operation.name, left);
  }
}

function createScope<T>(operation: Operation<T>, undos: Undo[]): OperationScope {
  const progress = operation.progress ?? silentProgress;
  return {
    progress,
    checkCancelled: () => {
      if (progress.signal.aborted) throw cancelled(operation.name);
    },
    onFailure: (undo) => undos.unshift(undo),
  };
}

function cancelled(name: Bilingual): WorkbookError {
  return new WorkbookError(
    {
      en: `Cancelled: ${name.en}. The workbook is as it was.`,
      ko: `취소했습니다: ${name.ko}. 통합 문서는 그대로입니다.`,
    },
    { code: "Cancelled", operation: name.en },
  );
}

/** Every undo gets two tries, since the fault that stopped the operation may still be there at the first. */
async function takeBack(undos: readonly Undo[]): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const undo of undos) {
    try {
      await tryTwice(() => Excel.run({ delayForCellEdit: true }, undo));
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

async function tryTwice(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch {
    await action();
  }
}

const notTakenBack: Bilingual = {
  en: "Part of what was written could not be taken back: use Undo in Excel, or delete the new cells or sheet.",
  ko: "써 넣은 것의 일부를 되돌리지 못했습니다. Excel의 실행 취소를 쓰거나 새로 생긴 셀 또는 시트를 삭제하십시오.",
};

function asWorkbookError(error: unknown, name: Bilingual, left: readonly unknown[]): unknown {
  const withRest = (text: Bilingual): Bilingual =>
    left.length === 0 ? text : { en: `${text.en} ${notTakenBack.en}`, ko: `${text.ko} ${notTakenBack.ko}` };
  if (error instanceof WorkbookError) {
    if (left.length === 0) return error;
    return new WorkbookError(withRest(error.text), error, { cause: error });
  }
  if (error instanceof SeoulaiError || !isOfficeError(error)) return error;
  const text = officeErrorText(error.code);
  return new WorkbookError(
    withRest({ en: `${name.en}: ${text.en}`, ko: `${name.ko}: ${text.ko}` }),
    { code: error.code, operation: name.en },
    { cause: error },
  );
}

/** By shape, not by class: the library's own class belongs to the window that loaded office.js. */
function isOfficeError(error: unknown): error is Error & { code: string } {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "message" in error
  );
}
