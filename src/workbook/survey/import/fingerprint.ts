import { sha256 } from "../../stamp/sha256";
import type { Responses, SurveyItem } from "../surveyTypes";
import type { KeyEntry } from "./importTypes";

/**
 * A mark of what a check was held against, so that an import stops when it is no longer so.
 *
 * @param items of the survey
 * @param existing the responses of the round
 * @param key the expert key
 * @returns a hash; it is kept in the preview only
 */
export function fingerprint(
  items: readonly SurveyItem[],
  existing: Responses,
  key: readonly KeyEntry[],
): string {
  const asked = items.map(({ id, kind, scaleMax }) => [id, kind, scaleMax]);
  const people = key.map(({ expert, name, email }) => [expert, name, email]);
  const experts = existing.experts.map(({ id, group, field }) => [id, group, field]);
  return sha256(JSON.stringify([asked, existing.round.items, experts, existing.answers, people]));
}
