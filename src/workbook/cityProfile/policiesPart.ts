import type { Catalog } from "../../catalog/catalog";
import { shortName } from "../../catalog/query/seriesIndicator";
import type { CellContent } from "../cellText";
import type { Rect, SheetPiece, StyledRange } from "../sheet/sheetPlan";
import { lineHeight, linesNeeded } from "../sheet/textHeight";
import { look } from "../analysisSheet/look";
import type { SourceList } from "../valueChain/sourceList";
import { areaPolicies, policyCells } from "./profilePolicies";
import type { ProfileRequest } from "./profileRequest";
import { profileWords as words } from "./profileWords";

/** Columns of the page: the name over three, year, approach and budget over what is between, the source last. */
interface Spans {
  readonly name: readonly [number, number];
  readonly year: readonly [number, number];
  readonly approach: readonly [number, number];
  readonly budget: readonly [number, number];
  readonly source: readonly [number, number];
}

const nameCharacters = 58;

/**
 * The policies of the areas, under headings.
 *
 * @param catalog the data
 * @param request areas, language
 * @param parts first row, columns of the page, the sources so far
 * @returns the cells, and how many rows they take
 */
export function policiesPart(
  catalog: Catalog,
  request: ProfileRequest,
  parts: { readonly row: number; readonly columns: number; readonly sources: SourceList },
): { readonly piece: Partial<SheetPiece>; readonly rows: number } {
  const { language } = request;
  const spans = spansOf(parts.columns, request.areas.length);
  const lines = policyLines(catalog, request, parts.sources);
  const header: Line = {
    kind: "header",
    cells: {
      name: { text: words.policy[language] },
      year: { text: words.year[language] },
      approach: { text: words.approach[language] },
      budget: { text: words.budget[language] },
      source: { text: words.source[language] },
    },
  };
  const all = [header, ...lines];
  const keys = Object.keys(spans) as (keyof Spans)[];
  const rect = (at: number, [from, to]: readonly [number, number]): Rect => ({
    row: parts.row + at,
    column: from,
    rows: 1,
    columns: to - from + 1,
  });
  return {
    rows: all.length,
    piece: {
      blocks: all.flatMap(({ cells }, at) =>
        keys.flatMap((key) => {
          const content = cells[key] ?? null;
          return content === null ? [] : [{ row: parts.row + at, column: spans[key][0], cells: [[content]] }];
        }),
      ),
      merges: all.flatMap(({ kind }, at) =>
        kind === "plain" || kind === "header"
          ? keys.flatMap((key) => (spans[key][1] > spans[key][0] ? [rect(at, spans[key])] : []))
          : [],
      ),
      styles: all.flatMap(({ kind }, at) => lookOf(kind, rect(at, [0, parts.columns - 1]), spans)),
      rowHeights: all.map(({ cells }, at) => ({ row: parts.row + at, points: heightOf(cells.name ?? null) })),
    },
  };
}

interface Line {
  readonly kind: "header" | "plain" | "note";
  readonly cells: Partial<Readonly<Record<keyof Spans, CellContent>>>;
}

function policyLines(catalog: Catalog, request: ProfileRequest, sources: SourceList): readonly Line[] {
  const { language } = request;
  return areaPolicies(catalog, request).flatMap(({ area, shown, more }): Line[] => {
    const name = shortName(area, language);
    const rest = {
      en: `${name}: ${more} more in the register (Policies panel).`,
      ko: `${name}: 목록에 ${more}건 더 있습니다(정책 패널).`,
    }[language];
    const none = `${name}: ${words.noPolicies[language]}`;
    return [
      ...shown.map((policy): Line => ({
        kind: "plain",
        cells: policyCells(catalog, policy, language, sources),
      })),
      ...(shown.length === 0 ? [{ kind: "note" as const, cells: { name: { text: none } } }] : []),
      ...(more > 0 ? [{ kind: "note" as const, cells: { name: { text: rest } } }] : []),
    ];
  });
}

function spansOf(columns: number, areas: number): Spans {
  const approachEnd = areas === 1 ? 4 : 5;
  return {
    name: [0, 2],
    year: [3, 3],
    approach: [4, approachEnd],
    budget: [approachEnd + 1, columns - 2],
    source: [columns - 1, columns - 1],
  };
}

function lookOf(kind: Line["kind"], range: Rect, spans: Spans): StyledRange[] {
  if (kind === "note") return [{ range, style: { italic: true, color: look.quiet } }];
  if (kind === "header")
    return [
      {
        range,
        style: { bold: true, color: look.headerText, fill: look.headerFill, vertical: "Center" },
      },
    ];
  return [
    {
      range,
      style: {
        vertical: "Center",
        wrap: true,
        border: { edges: ["EdgeBottom"], color: look.line, weight: "Thin" },
      },
    },
    ...[spans.year, spans.source].map(([column]): StyledRange => ({
      range: { ...range, column, columns: 1 },
      style: { horizontal: "Center" },
    })),
  ];
}

function heightOf(name: CellContent): number {
  const isText = typeof name === "object" && name !== null && "text" in name;
  return (isText ? linesNeeded(name.text, nameCharacters) : 1) * lineHeight + 4;
}
