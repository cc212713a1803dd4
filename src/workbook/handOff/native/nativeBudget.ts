import { phasingProfile } from "../../../core/budget/phasingProfile";
import type { HeldValue } from "../handOffTypes";
import { guarded, rejected, valueError } from "./guarded";
import { knownValue, mayBeSeveral, type NativeArgument } from "./nativeArgument";
import type { NativeExpression } from "./nativeExpression";
import { numberInput } from "./nativeInputs";
import { takenPlace } from "./takenPlace";

type Translation = (given: readonly NativeArgument[]) => NativeExpression | undefined;

const missing: NativeArgument = { kind: "missing" };

/** The functions of budgets that have an equal in Excel's own functions. */
export const nativeBudget: Readonly<Record<string, Translation>> = {
  /** The amount of one year; whole units need all years at once and have no equal. */
  "BUDGET.PHASE": (given) => {
    const at = takenPlace(given, 4);
    const [total, years] = [numberInput(given[0] ?? missing), numberInput(given[1] ?? missing)];
    const [profile, unit] = [given[2] ?? missing, knownValue(given[3] ?? missing)];
    if (at === undefined || at.row > 0 || total === undefined || years === undefined) return undefined;
    if (unit === "unknown" || unit.value !== undefined || !isWritten(profile)) return undefined;
    if (years.known && !isYearOf(at.column, Number(years.text))) return undefined;
    const word = knownValue(profile);
    const share = shareUntil(word === "unknown" ? undefined : word.value, years.text, at.column + 1);
    const amount = `${total.text}*(${share})`;
    const noYear = `OR(${years.text}<${at.column + 1},${years.text}>100,INT(${years.text})<>${years.text})`;
    const inYears = years.known ? amount : rejected(noYear, valueError, amount);
    return plain(guarded([total, years], rejected(`${total.text}<=0`, valueError, inYears)));
  },
  "BUDGET.UNITCOST": (given) => {
    if (given.some((one) => one.kind === "formula" && mayBeSeveral(one.text))) return undefined;
    const [cost, outcome] = [numberInput(given[0] ?? missing), numberInput(given[1] ?? missing)];
    if (cost === undefined || outcome === undefined) return undefined;
    const quotient = rejected(`${outcome.text}=0`, "NA()", `${cost.text}/${outcome.text}`);
    return plain(guarded([cost, outcome], quotient));
  },
};

/** F(k/n) - F((k-1)/n) */
function shareUntil(word: HeldValue | undefined, years: string, year: number): string {
  const profile = phasingProfile(word === undefined ? "even" : String(word));
  const until = (k: number): string => {
    if (profile.kind === "beta") return `BETA.DIST(${k}/${years},${profile.a},${profile.b},TRUE)`;
    return `(1-EXP(-3.5*(${k}/${years})^2))/(1-EXP(-3.5))`;
  };
  return year === 1 ? until(1) : `${until(year)}-${until(year - 1)}`;
}

function isYearOf(column: number, years: number): boolean {
  return Number.isInteger(years) && column < years && years <= 100;
}

/** A word in a cell may become another one. */
function isWritten({ kind }: NativeArgument): boolean {
  return kind === "literal" || kind === "missing";
}

function plain(expression: string): NativeExpression {
  return { expression, sources: [] };
}
