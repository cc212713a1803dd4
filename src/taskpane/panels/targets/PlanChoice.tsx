import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { Link } from "office-ui-fabric-react/lib/Link";
import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { evidenceWords, publishedWords } from "../../../catalog/citation";
import { usePane } from "../../components/PaneContext";

interface Props {
  readonly catalog: Catalog;
  readonly planId: string;
  readonly onChoose: (planId: string) => void;
}

/**
 * Which plan, and where its targets were read.
 *
 * @param props the plan
 * @returns the choice and the source
 */
export function PlanChoice({ catalog, planId, onChoose }: Props): JSX.Element {
  const { t, say, language } = usePane();
  const nameOf = (id: string): string => {
    const area = catalog.areas.get(catalog.plan(id).area);
    return area ? `${say(area.name)} (${id})` : id;
  };
  const source = catalog.sources.get(catalog.plan(planId).targets[0]?.source ?? "");
  return (
    <div className="plan">
      <Dropdown
        label={t("targets.plan")}
        options={catalog.plans.map((key) => ({ key, text: nameOf(key) }))}
        selectedKey={planId}
        onChange={(_event, option) => {
          if (option) onChoose(String(option.key));
        }}
      />
      {source && (
        <p className="hint">
          {t("targets.planSource")}:{" "}
          <Link href={source.url} target="_blank" rel="noreferrer" underline>
            {source.publisher}
            {`, ${publishedWords(source, language)}`}
            <span className="visually-hidden"> ({t("help.opensOutside")})</span>
          </Link>
          {" · "}
          {evidenceWords(source.evidence, language)}
        </p>
      )}
    </div>
  );
}
