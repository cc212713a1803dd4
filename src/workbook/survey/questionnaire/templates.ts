import { catalog as ownCatalog } from "../../../catalog/catalog";
import type { Bilingual, Language } from "../../../model/language";
import { defaultPlan } from "../../defaults/defaultPlan";
import { pillarName } from "../../gapSheet/words";
import type { SurveyItem } from "../surveyTypes";
import { comparedItems, commentItems, rankedItems } from "./groupItems";
import { itemNumber } from "./itemNumber";
import { itemsFromTargets, type SurveyTarget } from "./itemsFromTargets";
import { requireScale } from "./requireScale";

/** policyDemand: the targets and pillars of the plan, for companies and universities; valueChain: importance and current level along the AI value chain; experts: a Delphi panel about the plan's targets. */
export type TemplateKind = "policyDemand" | "valueChain" | "experts";

/**
 * The items of a survey to begin with. Targets and pillars are those of the plan in the data.
 *
 * @param kind which survey
 * @param scaleMax highest answer of its scales, such as 5 or 7
 * @param language of topics and dimensions; the questions are in both
 * @returns the items
 * @throws {InputError} a scale of fewer than 2 or more than 11 points
 */
export function surveyTemplate(
  kind: TemplateKind,
  scaleMax: number,
  language: Language = "en",
): readonly SurveyItem[] {
  requireScale(scaleMax);
  if (kind === "valueChain") return valueChain(scaleMax, language);
  const targets = targetsOfPlan();
  const items = itemsFromTargets(targets, scaleMax, language);
  return kind === "experts" ? items : policyDemand(targets, items, scaleMax, language);
}

/**
 * The targets of the plan in the data.
 *
 * @returns the targets
 * @throws {MissingDataError} the data have no plan
 */
export function targetsOfPlan(): readonly SurveyTarget[] {
  return defaultPlan(ownCatalog()).targets.map(({ id, name, pillar }) => ({
    id,
    name,
    pillar: pillarName(pillar),
  }));
}

/** Importance and level of each target, the level of all, the pillars ranked and compared, a comment on each. */
function policyDemand(
  targets: readonly SurveyTarget[],
  items: readonly SurveyItem[],
  scaleMax: number,
  language: Language,
): readonly SurveyItem[] {
  const pillars = [...new Map(targets.map(({ pillar }) => [pillar.en, pillar])).values()];
  const group = { name: { en: "Pillars", ko: "정책 부문" }, things: pillars, language };
  return [
    ...items.filter(({ kind }) => kind === "importance" || kind === "current"),
    overall(scaleMax, language),
    ...items.filter(({ kind }) => kind === "essential"),
    ...rankedItems(group),
    ...comparedItems(group),
    ...commentItems(group),
  ];
}

function overall(scaleMax: number, language: Language): SurveyItem {
  return {
    id: "C00",
    topic: { en: "Overall", ko: "전반" }[language],
    dimension: { en: "Overall", ko: "전반" }[language],
    text: {
      en: `All in all, at what level does the AI policy of Seoul stand today? (1 very low, ${scaleMax} very high)`,
      ko: `전반적으로 서울시 AI 정책의 현재 수준은 어느 정도입니까? (1 매우 낮음, ${scaleMax} 매우 높음)`,
    },
    kind: "current",
    scaleMax,
    reversed: false,
    status: "active",
  };
}

const stages: readonly Bilingual[] = [
  { en: "AI semiconductors", ko: "AI 반도체" },
  { en: "Cloud", ko: "클라우드" },
  { en: "Platforms", ko: "플랫폼" },
  { en: "Applications", ko: "응용 서비스" },
];

const aspects: readonly Bilingual[] = [
  { en: "technology", ko: "기술력" },
  { en: "talent", ko: "인력" },
  { en: "market", ko: "시장" },
];

function valueChain(scaleMax: number, language: Language): readonly SurveyItem[] {
  const topics = stages.flatMap((stage) =>
    aspects.map((aspect) => ({
      stage,
      name: { en: `${stage.en}: ${aspect.en}`, ko: `${stage.ko} ${aspect.ko}` },
    })),
  );
  const ask = (kind: "importance" | "current", letter: string): SurveyItem[] =>
    topics.map(({ stage, name }, place) => ({
      id: itemNumber(letter, place, topics.length),
      topic: name[language],
      dimension: stage[language],
      text: chainQuestions[kind](name, scaleMax),
      kind,
      scaleMax,
      reversed: false,
      status: "active",
    }));
  const group = { name: { en: "Value chain", ko: "가치사슬" }, things: stages, language };
  return [
    ...ask("importance", "I"),
    ...ask("current", "C"),
    overallChain(scaleMax, language),
    ...rankedItems(group),
    ...comparedItems(group),
    ...commentItems(group),
  ];
}

function overallChain(scaleMax: number, language: Language): SurveyItem {
  return {
    ...overall(scaleMax, language),
    text: {
      en: `All in all, how competitive is the AI industry of Seoul today? (1 very low, ${scaleMax} very high)`,
      ko: `전반적으로 서울 AI 산업의 현재 경쟁력은 어느 정도입니까? (1 매우 낮음, ${scaleMax} 매우 높음)`,
    },
  };
}

const chainQuestions: Readonly<
  Record<"importance" | "current", (name: Bilingual, scaleMax: number) => Bilingual>
> = {
  importance: ({ en, ko }, most) => ({
    en: `${en}: how important is it for the AI industry of Seoul? (1 not at all, ${most} very)`,
    ko: `${ko}: 서울 AI 산업에 얼마나 중요합니까? (1 전혀 중요하지 않음, ${most} 매우 중요함)`,
  }),
  current: ({ en, ko }, most) => ({
    en: `${en}: at what level does Seoul stand today? (1 very low, ${most} very high)`,
    ko: `${ko}: 서울의 현재 수준은 어느 정도입니까? (1 매우 낮음, ${most} 매우 높음)`,
  }),
};
