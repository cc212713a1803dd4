import { InputError } from "../../../model/errors";
import type { Bilingual, Language } from "../../../model/language";
import type { ItemKind, SurveyItem } from "../surveyTypes";
import { itemNumber } from "./itemNumber";
import { requireScale } from "./requireScale";

/** A target that experts are asked about. */
export interface SurveyTarget {
  readonly id: string;
  readonly name: Bilingual;
  readonly pillar: Bilingual;
}

type Asked = Extract<ItemKind, "importance" | "current" | "essential" | "open">;

/**
 * The items that ask about the targets of a plan: importance and current level of each, whether it is essential, and
 * a comment.
 *
 * @param targets the targets
 * @param scaleMax highest answer of the scales
 * @param language of topics and dimensions; the questions are in both
 * @returns the items, kind by kind
 * @throws {InputError} no target, or a scale of fewer than 2 or more than 11 points
 */
export function itemsFromTargets(
  targets: readonly SurveyTarget[],
  scaleMax: number,
  language: Language = "en",
): readonly SurveyItem[] {
  requireScale(scaleMax);
  if (targets.length === 0) {
    throw new InputError({
      en: "There is no target to ask about. Build a target-gap sheet, or begin with a template.",
      ko: "물을 목표가 없습니다. 목표 격차 시트를 만들거나 서식으로 시작하십시오.",
    });
  }
  const topics = topicsOf(targets, language);
  return (["importance", "current", "essential", "open"] as const).flatMap((kind) =>
    targets.map((target, place): SurveyItem => ({
      id: itemNumber(letters[kind], place, targets.length),
      topic: topics[place] ?? target.id,
      dimension: target.pillar[language],
      text: questions[kind](target.name, scaleMax),
      kind,
      scaleMax: { importance: scaleMax, current: scaleMax, essential: 1, open: 0 }[kind],
      reversed: false,
      status: "active",
    })),
  );
}

/** Two targets of one name are told apart by their ids. */
function topicsOf(targets: readonly SurveyTarget[], language: Language): readonly string[] {
  const names = targets.map(({ name }) => name[language]);
  return targets.map(({ id, name }) => {
    const isAlone = names.filter((other) => other === name[language]).length === 1;
    return isAlone ? name[language] : `${name[language]} (${id})`;
  });
}

const letters: Readonly<Record<Asked, string>> = { importance: "I", current: "C", essential: "E", open: "O" };

const questions: Readonly<Record<Asked, (name: Bilingual, scaleMax: number) => Bilingual>> = {
  importance: ({ en, ko }, most) => ({
    en: `“${en}”: how important is this target for the AI policy of Seoul? (1 not at all, ${most} very)`,
    ko: `“${ko}” 목표는 서울시 AI 정책에 얼마나 중요합니까? (1 전혀 중요하지 않음, ${most} 매우 중요함)`,
  }),
  current: ({ en, ko }, most) => ({
    en: `“${en}”: at what level does Seoul stand today? (1 very low, ${most} very high)`,
    ko: `“${ko}” 목표에 비추어 서울의 현재 수준은 어느 정도입니까? (1 매우 낮음, ${most} 매우 높음)`,
  }),
  essential: ({ en, ko }) => ({
    en: `“${en}”: must this target be part of the plan?`,
    ko: `“${ko}” 목표는 계획에 반드시 포함되어야 합니까?`,
  }),
  open: ({ en, ko }) => ({
    en: `“${en}”: your reasons, and what you would change.`,
    ko: `“${ko}” 목표에 대한 응답 이유와 수정 의견을 적어 주십시오.`,
  }),
};
