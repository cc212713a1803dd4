import { withParticles } from "../catalog/withParticles";
import type { Bilingual } from "../model/language";
import {
  InputError,
  MissingDataError,
  SeoulaiError,
  UndefinedResultError,
  WorkbookError,
} from "../model/errors";
import { messageLanguage } from "../model/messageLanguage";

/**
 * Runs the body of a custom function and turns whatever it throws into an error that a cell can show.
 *
 * @param name the function as the formula names it, e.g. `"GAP"`
 * @param body the work, given that name; its result must hold no NaN and no infinity
 * @returns what the body returns
 * @throws {CustomFunctions.Error} `#VALUE!` or `#N/A` with a message
 */
export function guard<T>(name: string, body: (name: string) => T): T {
  try {
    return finite(body(name));
  } catch (error) {
    return raise(toCellError(name, error));
  }
}

/**
 * Like `guard`, for the one function that waits: EXPLAIN reads the workbook.
 *
 * @param name the function as the formula names it
 * @param body the work, given that name
 * @returns what the body comes to
 * @throws {CustomFunctions.Error} `#VALUE!` or `#N/A` with a message
 */
export async function guardLater<T>(name: string, body: (name: string) => Promise<T>): Promise<T> {
  try {
    return await body(name);
  } catch (error) {
    return raise(toCellError(name, error));
  }
}

/**
 * Throws an error that a cell can show.
 *
 * @param error made by the runtime of Excel
 * @throws {CustomFunctions.Error} that error
 */
export function raise(error: CustomFunctions.Error): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel reads this class, which is no Error to TypeScript
  throw error;
}

/**
 * Like `guard`, for one cell of many: the error is returned, so that it stands in its own place of the result.
 *
 * @param name the function as the formula names it
 * @param body the work of one cell
 * @returns the value, or the error to put into that cell
 */
export function guardCell<T>(name: string, body: () => T): T | CustomFunctions.Error {
  try {
    return finite(body());
  } catch (error) {
    return toCellError(name, error);
  }
}

function toCellError(name: string, error: unknown): CustomFunctions.Error {
  if (error instanceof CustomFunctions.Error) return error;
  if (error instanceof InputError) return cellError("invalidValue", error.text);
  const isMissing = error instanceof MissingDataError || error instanceof UndefinedResultError;
  if (isMissing || error instanceof WorkbookError) return cellError("notAvailable", error.text);
  // eslint-disable-next-line no-console -- our own fault: the cell has room for its name, the console for its cause
  console.error(`SEOULAI.${name}`, error instanceof SeoulaiError ? error.text : error);
  return cellError("invalidValue", {
    en: `internal error in ${name}`,
    ko: `${name} 함수의 내부 오류`,
  });
}

function cellError(code: "invalidValue" | "notAvailable", text: Bilingual): CustomFunctions.Error {
  const message = messageLanguage() === "ko" ? withParticles(text.ko) : text.en;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

/** Excel shows NaN and infinity as #NUM! without a word, so they never leave: they are a fault of ours. */
function finite<T>(result: T): T {
  if (Array.isArray(result)) {
    for (const part of result) finite(part);
  } else if (typeof result === "number" && !Number.isFinite(result)) {
    throw new RangeError(`The result is ${result}, which no cell can hold.`);
  }
  return result;
}
