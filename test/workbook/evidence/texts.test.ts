import fc from "fast-check";
import { catalog } from "../../../src/catalog/catalog";
import type { Bilingual } from "../../../src/model/language";
import type { AuditEntry } from "../../../src/workbook/audit/auditTypes";
import { keptInReview } from "../../../src/workbook/evidence/keptInReview";
import { rowLabel } from "../../../src/workbook/refresh/tables/rowLabel";
import { cellList } from "../../../src/workbook/evidence/cellList";
import { gap, heading, line, part, type Line } from "../../../src/workbook/evidence/lines";
import { withHeadingsKept } from "../../../src/workbook/evidence/withHeadingsKept";
import { wrappedLines } from "../../../src/workbook/evidence/wrappedLines";

it("names cells sheet by sheet, neighbours as ranges, the rest counted", () => {
  const cell = (sheet: string, row: number): { sheet: string; row: number; column: number } => ({
    sheet,
    row,
    column: 0,
  });
  expect(cellList([cell("A", 0), cell("A", 1)], 3)).toBe("A!A1:A2");
  expect(cellList([cell("A", 4), cell("A", 0), cell("B", 0), cell("B", 2), cell("B", 4)], 3)).toBe(
    "A!A1, A5; B!A1 +2",
  );
});

it("breaks texts between words, long addresses within", () => {
  expect(wrappedLines("one three five", 9)).toBe(2);
  expect(wrappedLines("", 9)).toBe(1);
  expect(wrappedLines(`see ${"x".repeat(30)}`, 10)).toBe(4);
});

it("never needs more lines for more width", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 4, max: 80 }), (text, width) => {
      expect(wrappedLines(text, width + 40)).toBeLessThanOrEqual(wrappedLines(text, width));
    }),
  );
});

it("moves a heading that would stand at the foot of a page", () => {
  const row = line([part(0, 1, "x")]);
  const rows = (count: number): Line[] => Array.from({ length: count }, () => row);
  const page = Math.floor(550 / row.height);
  const kept = withHeadingsKept([...rows(page - 3), gap, heading("A"), ...rows(5)]);
  const above = kept.slice(0, page - 2).reduce((sum, { height }) => sum + height, 0);
  expect(above).toBeCloseTo(550, 6);
  const early = withHeadingsKept([...rows(3), gap, heading("A"), ...rows(5)]);
  expect(early[3]!.height).toBe(gap.height);
});

it("tells who decided in a review to keep a value, the last decision first", () => {
  const data = catalog();
  const observation = data.series("gerd_ppp_usd_bn", "KOR").at(-1)!;
  const { indicator, area, period } = observation;
  const entry = (row: Bilingual, column: string, why: AuditEntry["why"], reviewer: string): AuditEntry => ({
    when: "2026-11-25T01:00:00Z",
    reviewer,
    block: row,
    row,
    column,
    old: "1",
    new: "1",
    why,
    source: row,
    from: "2026.11.0",
    to: "2026.12.0",
  });
  const long = rowLabel(data, { indicator, area, period });
  const wide = rowLabel(data, { indicator, area });
  const review = (...entries: AuditEntry[]): string | undefined =>
    keptInReview(data, entries, { observation })?.reviewer;
  expect(
    review(entry(long, "Value", "conflictRefused", "Kim"), entry(wide, period, "updateRefused", "Lee")),
  ).toBe("Lee");
  expect(review(entry(long, "Value", "conflictAccepted", "Kim"))).toBeUndefined();
  expect(review(entry(wide, "1999", "updateRefused", "Lee"))).toBeUndefined();
});
