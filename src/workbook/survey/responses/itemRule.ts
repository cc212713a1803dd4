import type { Bilingual, Language } from "../../../model/language";
import type { Rect, ValidationPlan, ValidationRule } from "../../sheet/sheetPlan";
import { kindWords, yesNoWords } from "../surveyWords";
import type { SurveyItem } from "../surveyTypes";
import { leastPairwise, mostPairwise } from "./pairwiseScale";

/** Excel's limits of prompts. */
const longestTitle = 32;
const longestMessage = 255;

/**
 * How an item is answered, in a few words.
 *
 * @param item the item
 * @returns such as "1 to 5" or "Yes / No"
 */
export function scaleWords({ kind, scaleMax }: SurveyItem): Bilingual {
  const { yes, no } = yesNoWords;
  if (kind === "essential") return { en: `${yes.en} / ${no.en}`, ko: `${yes.ko} / ${no.ko}` };
  if (kind === "pairwise") return { en: "1/9 to 9", ko: "1/9~9" };
  if (kind === "open") return { en: "words", ko: "글" };
  return kind === "ranking"
    ? { en: `place 1 to ${scaleMax}`, ko: `1~${scaleMax}위` }
    : { en: `1 to ${scaleMax}`, ko: `1~${scaleMax}점` };
}

/**
 * What may be entered as an answer to an item, with the question and its scale beside the cell.
 *
 * @param item the item
 * @param range the cells of its answers
 * @param language of the survey
 * @returns the validation; undefined for open text, which takes anything
 */
export function itemRule(item: SurveyItem, range: Rect, language: Language): ValidationPlan | undefined {
  const rule = ruleOf(item, language);
  if (rule === undefined) return undefined;
  const how = howToAnswer(item)[language];
  const room = longestMessage - how.length - 1;
  return {
    range,
    rule,
    prompt: {
      title: cut(`${item.id} · ${kindWords[item.kind][language]}`, longestTitle),
      message: `${cut(item.text[language], room)}\n${how}`,
    },
    error: { title: errorTitle[language], message: `${item.id}: ${how}` },
  };
}

function ruleOf({ kind, scaleMax }: SurveyItem, language: Language): ValidationRule | undefined {
  if (kind === "open") return undefined;
  if (kind === "essential") {
    return { kind: "list", items: [yesNoWords.yes[language], yesNoWords.no[language]] };
  }
  if (kind === "pairwise") return { kind: "decimal", least: leastPairwise, most: mostPairwise };
  return { kind: "whole", least: 1, most: scaleMax };
}

function howToAnswer({ kind, scaleMax, topic, dimension }: SurveyItem): Bilingual {
  if (kind === "essential") return { en: "Choose Yes or No.", ko: "예 또는 아니오를 고르십시오." };
  if (kind === "ranking") {
    return {
      en: `Enter a place from 1 (first) to ${scaleMax}${dimension === "" ? "" : ` among “${dimension}”`}.`,
      ko: `${dimension === "" ? "" : `“${dimension}” 가운데 `}1위부터 ${scaleMax}위까지 등수를 넣으십시오.`,
    };
  }
  if (kind === "pairwise") {
    const [left = "", right = ""] = topic.split("|");
    return {
      en: `9: “${left}” counts far more; 1: equal; 1/9: “${right}” counts far more. Enter 3, 1/3, …`,
      ko: `9: “${left}”이(가) 훨씬 중요, 1: 같음, 1/9: “${right}”이(가) 훨씬 중요. 3, 1/3 등으로 넣으십시오.`,
    };
  }
  return {
    en: `Enter a whole number from 1 to ${scaleMax}, or leave it blank.`,
    ko: `1부터 ${scaleMax}까지의 정수를 넣거나 비워 두십시오.`,
  };
}

const errorTitle = { en: "This is no answer", ko: "응답이 아닙니다" };

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
