import { itemSummary } from "../../../core/delphi/itemSummary";
import type { Language } from "../../../model/language";
import { inTurns } from "../../inTurns";
import { sha256 } from "../../stamp/sha256";
import type { Answer, SurveyItem } from "../surveyTypes";
import { yesNoWords } from "../surveyWords";
import type { FeedbackInput } from "./feedbackTypes";
import { maskSecrets } from "./maskSecrets";
import { spreadText } from "./spreadText";

/** What the whole panel answered to an item; the same for everybody's feedback. */
export interface RatedItem {
  readonly item: SurveyItem;
  /** An answer an expert. */
  readonly numbers: readonly (number | null)[];
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly spread: string;
}

/** The comments on a topic, names masked, and whose they are; the order tells nothing. */
export interface CommentedItem {
  readonly item: SurveyItem;
  readonly comments: readonly { readonly from: number; readonly comment: string }[];
}

/** What everybody's feedback has in common. */
export interface FeedbackPanel {
  readonly input: FeedbackInput;
  /** Experts with an answer. */
  readonly answered: number;
  readonly rated: readonly RatedItem[];
  readonly commented: readonly CommentedItem[];
}

/**
 * What everybody's feedback has in common, made once and in turns.
 *
 * @param input the round
 * @returns the panel's answers and comments
 */
export async function feedbackPanel(input: FeedbackInput): Promise<FeedbackPanel> {
  const places = input.items.map((item, place) => ({ item, place }));
  const isOpen = ({ item }: (typeof places)[number]): boolean => item.kind === "open";
  const secrets = [...input.secrets, ...input.experts.map(({ id }) => id)];
  return {
    input,
    answered: input.answers.filter((row) => row.some((answer) => answer !== null)).length,
    rated: await inTurns(
      places.filter((one) => !isOpen(one)),
      ({ item, place }) => ratedItem(input, item, place),
    ),
    commented: await inTurns(places.filter(isOpen), ({ item, place }) => ({
      item,
      comments: commentsOn(input, { item, place, secrets }),
    })),
  };
}

function ratedItem({ answers, rules, language }: FeedbackInput, item: SurveyItem, place: number): RatedItem {
  const numbers = answers.map((row) => numberOf(row[place] ?? null));
  const { median, q1, q3 } = itemSummary(numbers, { quartile: rules.quartile });
  const given = numbers.filter((answer) => answer !== null);
  return { item, numbers, median, q1, q3, spread: spreadOf(item, given, language) };
}

function numberOf(answer: Answer): number | null {
  return typeof answer === "number" ? answer : null;
}

function spreadOf({ kind, scaleMax }: SurveyItem, given: readonly number[], language: Language): string {
  if (kind === "pairwise") return "–";
  if (kind !== "essential") return spreadText(given, scaleMax);
  const yes = given.filter((answer) => answer === 1).length;
  return `${yesNoWords.yes[language]} ${yes} · ${yesNoWords.no[language]} ${given.length - yes}`;
}

/** Sorted by their hash, so that the order is always the same, but not that of the experts. */
function commentsOn(
  { surveyId, round, answers }: FeedbackInput,
  {
    item,
    place,
    secrets,
  }: { readonly item: SurveyItem; readonly place: number; readonly secrets: readonly string[] },
): CommentedItem["comments"] {
  return answers
    .flatMap((row, from) => {
      const words = row[place];
      if (typeof words !== "string" || words.trim() === "") return [];
      const comment = maskSecrets(words.trim(), secrets);
      return [{ from, comment, order: sha256(`${surveyId} ${round} ${item.id} ${comment}`) }];
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ from, comment }) => ({ from, comment }));
}
