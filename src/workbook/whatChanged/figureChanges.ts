import type { EditionFigure, EditionFigures } from "./editionFigures";

/** What became of a figure from one edition to the other. */
export type ChangeKind = "revised" | "new" | "withdrawn" | "unit" | "status" | "source";

export interface FigureChange {
  readonly kind: ChangeKind;
  readonly old: EditionFigure | undefined;
  readonly now: EditionFigure | undefined;
}

export interface Comparison {
  readonly changes: readonly FigureChange[];
  /** How many figures were compared. */
  readonly compared: number;
  /** Figures without a date of publication, which belong to no as-of date and are left out. */
  readonly undated: number;
}

export interface ComparisonOptions {
  /** One of the editions is an as-of date: figures without a date of publication are then in neither. */
  readonly byDate: boolean;
  /** Only the figures of this edition count, so that what a workbook does not hold is not new to it. */
  readonly within?: "from" | "to";
}

/**
 * The differences between two editions, in the order of the newer one; what is in the older alone comes after the
 * figure that stood before it.
 *
 * @param from the older edition
 * @param to the newer edition
 * @param options what counts
 * @returns the differences
 */
export function figureChanges(
  from: EditionFigures,
  to: EditionFigures,
  options: ComparisonOptions,
): Comparison {
  const keys = orderedKeys(from, to).filter((key) => isWithin(key, from, to, options.within));
  const counted = keys.filter((key) => !options.byDate || isDated(from.get(key), to.get(key)));
  const changes = counted.flatMap((key) => changeOf(from.get(key), to.get(key)) ?? []);
  return { changes, compared: counted.length, undated: keys.length - counted.length };
}

function isWithin(
  key: string,
  from: EditionFigures,
  to: EditionFigures,
  within: ComparisonOptions["within"],
): boolean {
  return within === undefined || (within === "from" ? from : to).has(key);
}

function isDated(old: EditionFigure | undefined, now: EditionFigure | undefined): boolean {
  return old?.isDated !== false && now?.isDated !== false;
}

/** The keys of the newer edition, each followed by those that came after it in the older one and are gone. */
function orderedKeys(from: EditionFigures, to: EditionFigures): readonly string[] {
  const gone = new Map<string | undefined, string[]>();
  let before: string | undefined;
  for (const key of from.keys()) {
    if (to.has(key)) before = key;
    else {
      const after = gone.get(before) ?? [];
      after.push(key);
      gone.set(before, after);
    }
  }
  const first = gone.get(undefined) ?? [];
  return [...first, ...[...to.keys()].flatMap((key) => [key, ...(gone.get(key) ?? [])])];
}

function changeOf(old: EditionFigure | undefined, now: EditionFigure | undefined): FigureChange | undefined {
  if (old === undefined) return { kind: "new", old, now };
  if (now === undefined) return { kind: "withdrawn", old, now };
  const kind = kindOf(old, now);
  return kind === undefined ? undefined : { kind, old, now };
}

function kindOf(old: EditionFigure, now: EditionFigure): ChangeKind | undefined {
  if (old.unit?.id !== now.unit?.id && old.unit !== undefined && now.unit !== undefined) return "unit";
  if (!isSameNumber(old.value, now.value)) return "revised";
  if (!hasSameMarks(old, now)) return "status";
  return hasSameSource(old, now) ? undefined : "source";
}

/** Equal but for the last digits that a computer keeps. */
function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

/** What one of the two does not know cannot have changed. */
function hasSameMarks(old: EditionFigure, now: EditionFigure): boolean {
  if (old.status !== undefined && now.status !== undefined && old.status !== now.status) return false;
  return isSameText(old.marks, now.marks);
}

function hasSameSource({ source: old }: EditionFigure, { source: now }: EditionFigure): boolean {
  if (old?.id !== undefined && now?.id !== undefined) return old.id === now.id;
  return isSameText(old?.text, now?.text);
}

/** A block keeps its words in one language only. */
function isSameText(
  a: { readonly en: string; readonly ko: string } | undefined,
  b: { readonly en: string; readonly ko: string } | undefined,
): boolean {
  return a === undefined || b === undefined || a.en === b.en || a.ko === b.ko;
}
