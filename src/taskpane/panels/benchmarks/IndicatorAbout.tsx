import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { citation, evidenceWords, publishedWords } from "../../../catalog/citation";
import { usePane } from "../../components/PaneContext";
import { Glyph } from "../../theme/Glyph";
import type { IndicatorFacts } from "./indicatorFacts";

interface Props {
  readonly catalog: Catalog;
  readonly facts: IndicatorFacts;
}

/**
 * What a user must know of an indicator before taking its figures: definition, source, evidence, and what not to do
 * with it.
 *
 * @param props the indicator
 * @returns a card
 */
export function IndicatorAbout({ catalog, facts }: Props): JSX.Element {
  const { t, say, language } = usePane();
  const { indicator, sources } = facts;
  const cited = sources.flatMap((id) => catalog.sources.get(id) ?? []);
  const [first] = cited;
  const grades = [...new Set(cited.map(({ evidence }) => evidence))];
  const warnings = [
    ...(indicator.comparable === "no" ? [t("benchmarks.notComparable")] : []),
    ...(indicator.comparable === "same_source" ? [t("benchmarks.sameSource")] : []),
    ...(facts.hasEstimates ? [t("benchmarks.hasEstimates")] : []),
    ...(indicator.direction === "lower" ? [t("benchmarks.lowerIsBetter")] : []),
  ];
  return (
    <section className="about" aria-label={t("benchmarks.about")} tabIndex={0}>
      <h3>
        {say(indicator.name)} <code>{indicator.id}</code>
      </h3>
      <p>{say(indicator.definition)}</p>
      {first && (
        <p className="about-source">
          {`${first.publisher}, ${publishedWords(first, language)}`}
          {cited.length > 1 ? ` ${t("benchmarks.moreSources", { count: cited.length - 1 })}` : ""}
          {" · "}
          {grades.map((grade) => evidenceWords(grade, language)).join("; ")}
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning} className="about-warning">
          <Glyph name="info" size={14} />
          {warning}
        </p>
      ))}
      <details>
        <summary>{t("benchmarks.allSources", { count: cited.length })}</summary>
        <ul className="plain-list">
          {cited.map((source) => (
            <li key={source.id}>{citation(source, language)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
