import { borichNeeds } from "../core/survey/borichNeeds";
import { perItem } from "./perItem";
import { ratingRows } from "./ratingRows";
import { tooFewAnswers } from "./tooFewAnswers";

/**
 * Borich's need of each item, side by side.
 *
 * Missing: an answer without its pair is left out; an item without any pair shows `#N/A` in its own place.
 *
 * @param name the function as the formula names it
 * @param required what Excel handed over as required level
 * @param current the same of the current level
 * @returns a row of needs
 * @throws {InputError} ranges of different shape, an error cell, text or a boolean
 */
export function borichCells(
  name: string,
  required: unknown,
  current: unknown,
): (number | CustomFunctions.Error)[][] {
  const needs = borichNeeds(ratingRows(required, "required"), ratingRows(current, "current"));
  return perItem(name, needs, (need) => need ?? tooFewAnswers(0, 1));
}
