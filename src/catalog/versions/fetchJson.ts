import { MissingDataError } from "../../model/errors";

/**
 * A file that is published beside the add-in.
 *
 * @param path relative to the page
 * @returns what the file holds
 * @throws {MissingDataError} no connection, no such file, or no JSON
 */
export async function fetchJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(path);
    if (response.ok) return await response.json();
  } catch (error) {
    // A refused connection and a broken file alike: to the person, the data cannot be had now.
    throw notThere(path, error);
  }
  throw notThere(path);
}

/**
 * The error of a file that cannot be had.
 *
 * @param path of the file
 * @param cause what the browser said
 * @returns the error that a person sees
 */
export function notThere(path: string, cause?: unknown): MissingDataError {
  return new MissingDataError(
    {
      en: `The file ${path} could not be loaded from the add-in's server. Check the connection and try again.`,
      ko: `추가 기능 서버에서 ${path} 파일을 불러오지 못했습니다. 연결을 확인하고 다시 하십시오.`,
    },
    cause === undefined ? undefined : { cause },
  );
}
