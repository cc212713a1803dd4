import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { SurveyItem } from "../surveyTypes";
import { decisionWords } from "./decisionWords";
import type { ReadDecision } from "./readDecisions";
import type { Decision, ItemDecision } from "./roundTypes";

/**
 * What the next round does with an item, and why, in words.
 *
 * @param read what the result sheet says
 * @returns decision and reason
 */
export function itemDecision(read: ReadDecision): ItemDecision {
  const { item, decision } = read;
  const revised = decision === "revised" ? revisedText(read) : undefined;
  return {
    id: item.id,
    text: item.text,
    decision,
    reason: reasonOf(read),
    ...(revised === undefined ? {} : { revisedText: revised }),
  };
}

/** One language may be left: then the old words of the other would no longer say the same, so that both take the new. */
function revisedText({ newText }: ReadDecision): Bilingual | undefined {
  const words = newText.en || newText.ko;
  return words === "" ? undefined : { en: newText.en || words, ko: newText.ko || words };
}

const usual: Readonly<Record<string, Decision>> = { accept: "accepted", revise: "revised", drop: "dropped" };

function reasonOf({ item, decision, verdict, verdictText, figures }: ReadDecision): Bilingual {
  const figure = (key: "consensus" | "convergence" | "cvr" | "cvrMinimum" | "cv"): string =>
    figures[key]?.toFixed(2) ?? "–";
  if (verdict === undefined) {
    return {
      en: `Not judged by the rule (${verdictText}): ${decisionWords[decision].en}.`,
      ko: `기준으로 판정하지 않음(${verdictText}): ${decisionWords[decision].ko}.`,
    };
  }
  const cvr = item.kind === "current" ? "" : `, CVR ${figure("cvr")} / ${figure("cvrMinimum")}`;
  const basis = {
    en: `consensus ${figure("consensus")}, convergence ${figure("convergence")}${cvr}, CV ${figure("cv")}`,
    ko: `합의도 ${figure("consensus")}, 수렴도 ${figure("convergence")}${cvr}, 변이계수 ${figure("cv")}`,
  };
  const isUsual = usual[verdict] === decision;
  if (isUsual) return { en: `By the rule: ${basis.en}.`, ko: `기준에 따름: ${basis.ko}.` };
  return {
    en: `The verdict is ${verdict}, the decision ${decisionWords[decision].en}: ${basis.en}.`,
    ko: `판정은 ${verdictWord[verdict]}, 결정은 ${decisionWords[decision].ko}: ${basis.ko}.`,
  };
}

const verdictWord = { accept: "채택", revise: "수정", drop: "제외" } as const;

/**
 * What must be mended before the next round can be made.
 *
 * @param items the decisions
 * @returns a text for each fault; nothing where the round can be made
 */
export function missingForNextRound(items: readonly ItemDecision[]): readonly Bilingual[] {
  const faults = items.flatMap(({ id, decision, revisedText: words }): Bilingual[] =>
    decision === "revised" && words === undefined
      ? [
          {
            en: `Item ${id} is to be revised, but its new wording is blank. Write it on the result sheet, or choose kept to ask it again as it is.`,
            ko: `${id} 문항은 수정인데 수정 문항이 비어 있습니다. 결과 시트에 새 글을 쓰거나, 그대로 다시 물으려면 유지를 고르십시오.`,
          },
        ]
      : [],
  );
  const isAsked = items.some(({ decision }) => decision === "kept" || decision === "revised");
  return isAsked ? faults : [...faults, nothingLeft];
}

const nothingLeft: Bilingual = {
  en: "No item is left to ask: all are accepted or dropped. The survey is done; choose kept for items to be asked again.",
  ko: "물을 문항이 없습니다. 모두 채택되거나 제외되어 설문이 끝났습니다. 다시 물을 문항은 유지를 고르십시오.",
};

/** How an item changes in the questionnaire. */
export interface ItemChange {
  readonly id: string;
  readonly status: SurveyItem["status"];
  readonly text?: Bilingual;
}

/**
 * The changes that decisions make to the questionnaire.
 *
 * @param items the decisions
 * @returns a change an item
 * @throws {InputError} something is missing for the next round
 */
export function itemChanges(items: readonly ItemDecision[]): readonly ItemChange[] {
  const [fault, ...others] = missingForNextRound(items);
  if (fault !== undefined) {
    const more = others.length;
    throw new InputError({
      en: more === 0 ? fault.en : `${fault.en} And ${more} more like this.`,
      ko: more === 0 ? fault.ko : `${fault.ko} 이런 문항이 ${more}개 더 있습니다.`,
    });
  }
  return items.map(({ id, decision, revisedText: words }) => ({
    id,
    status: decision === "kept" ? "active" : decision,
    ...(words === undefined ? {} : { text: words }),
  }));
}
