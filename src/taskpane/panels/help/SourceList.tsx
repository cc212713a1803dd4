import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { Link } from "office-ui-fabric-react/lib/Link";
import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { useState, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { evidenceWords, publishedWords } from "../../../catalog/citation";
import { word } from "../../../catalog/words";
import { usePane } from "../../components/PaneContext";

const page = 20;

/**
 * Every source of the data, with its evidence grade and licence.
 *
 * @param props the data
 * @returns a searchable list
 */
export function SourceList({ catalog }: { readonly catalog: Catalog }): JSX.Element {
  const { t, language } = usePane();
  const [query, setQuery] = useState("");
  const [limit, setLimit] = useState(page);
  const sought = query.trim().toLowerCase();
  const found = [...catalog.sources.values()].filter((source) =>
    `${source.publisher} ${source.title} ${source.id}`.toLowerCase().includes(sought),
  );
  const shown = found.slice(0, limit);
  return (
    <>
      <SearchBox
        ariaLabel={t("help.sourceSearch")}
        placeholder={t("help.sourceSearch")}
        value={query}
        onChange={(_event, value) => {
          setQuery(value ?? "");
          setLimit(page);
        }}
      />
      <p className="count" role="status">
        {t("help.sourcesShown", { shown: shown.length, total: found.length })}
      </p>
      <ul className="source-list">
        {shown.map((source) => (
          <li key={source.id}>
            <Link href={source.url} target="_blank" rel="noreferrer" underline>
              {source.title}
              <span className="visually-hidden"> ({t("help.opensOutside")})</span>
            </Link>
            <span>
              {source.publisher}
              {`, ${publishedWords(source, language)}`}
            </span>
            <span className="hint">
              {evidenceWords(source.evidence, language)}
              {source.crossChecked ? `, ${t("help.crossChecked")}` : ""}
              {" · "}
              {t("help.licence")}: {word("licence", source.licence, language)}
            </span>
          </li>
        ))}
      </ul>
      {found.length > limit && (
        <ActionButton
          onClick={() => {
            setLimit(limit + page);
          }}
        >
          {t("help.showMore")}
        </ActionButton>
      )}
    </>
  );
}
