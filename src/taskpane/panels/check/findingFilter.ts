import type { CheckId, Finding, Severity } from "../../../workbook/doctor/finding";
import type { GlyphName } from "../../theme/glyphPaths";
import type { Tone } from "../../theme/tone";

export const severities: readonly Severity[] = ["error", "warning", "note"];

/** How a severity looks beside its word. */
export const severityLooks: Readonly<Record<Severity, { readonly glyph: GlyphName; readonly tone: Tone }>> = {
  error: { glyph: "error", tone: "bad" },
  warning: { glyph: "warning", tone: "poor" },
  note: { glyph: "info", tone: "fair" },
};

/** Which findings the list shows. */
export interface FindingFilter {
  /** Empty: every severity. */
  readonly severities: ReadonlySet<Severity>;
  readonly check?: CheckId;
}

export const everyFinding: FindingFilter = { severities: new Set() };

/**
 * The findings that a filter lets through, the gravest first; their order within a severity stays.
 *
 * @param findings all findings
 * @param filter severities and check
 * @returns the findings to show
 */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  return severities
    .filter((severity) => filter.severities.size === 0 || filter.severities.has(severity))
    .flatMap((severity) =>
      findings.filter(
        (finding) =>
          finding.severity === severity && (filter.check === undefined || finding.check === filter.check),
      ),
    );
}

/**
 * How many findings of each severity there are.
 *
 * @param findings the findings
 * @returns the severities that occur, the gravest first
 */
export function severityCounts(
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly count: number }[] {
  return severities.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length === 0 ? [] : [{ severity, count: length }];
  });
}
