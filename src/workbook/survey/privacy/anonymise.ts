import { InputError } from "../../../model/errors";
import type { Progress } from "../../progress";
import type { AnonymiseRequest, AnonymiseResult } from "./privacyTypes";

/**
 * Puts ids in place of the names and e-mail addresses in the sheets of a survey, all or nothing, and removes the
 * expert key on request.
 *
 * @param request the survey, and whether its key goes
 * @param progress how far it is, and how to stop
 * @returns what was changed
 */
export function anonymise(request: AnonymiseRequest, progress?: Progress): Promise<AnonymiseResult> {
  void [request, progress];
  return Promise.reject(new InputError({ en: "Not available yet.", ko: "아직 쓸 수 없습니다." }));
}
