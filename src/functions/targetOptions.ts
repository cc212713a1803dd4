import type { LevelPct } from "../core/forecast/projection";
import type { StatusScheme } from "../core/targets/statusWords";
import type { PaceMethod } from "../core/targets/targetPath";
import type { Direction } from "../model/catalogTypes";
import { InputError } from "../model/errors";
import { choice, numberOption } from "./options";

/** Which way is better; `undefined` when left out, so that the plan decides. */
export function directionOption(raw: unknown): Direction | undefined {
  return choice<Direction, undefined>(raw, "direction", ["higher", "lower"], undefined);
}

/** Growth rates or units a year; `undefined` when left out. */
export function paceMethodOption(raw: unknown): PaceMethod | undefined {
  return choice<PaceMethod, undefined>(raw, "method", ["cagr", "linear"], undefined);
}

/** The scheme of a status; `"eurostat"` when left out. */
export function schemeOption(raw: unknown): StatusScheme {
  return choice(raw, "scheme", ["eurostat", "un", "sdg-index"], "eurostat");
}

/** Level of an interval in per cent; `undefined` when left out. */
export function levelOption(raw: unknown): LevelPct | undefined {
  const level = numberOption(raw, "level");
  if (level === undefined || level === 80 || level === 95) return level;
  throw new InputError({
    en: `level is ${level}; expected 80 or 95 (per cent). Use one of these, or leave it out.`,
    ko: `신뢰수준(level)이 ${level}입니다. 80 또는 95(%)여야 합니다. 이 중 하나를 쓰거나 비워 두세요.`,
  });
}
