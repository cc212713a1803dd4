import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { Spinner } from "office-ui-fabric-react/lib/Spinner";
import { useEffect, useState, type JSX } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";
import { useOperation } from "../../operations/useOperation";
import { functionsFile, readFunctionHelp, signature, type FunctionHelp } from "./functionHelp";
import { functionTheme, functionThemes, type FunctionTheme } from "./functionTheme";

const themes = Object.keys(functionThemes) as readonly FunctionTheme[];

/** Beside this page: the same file that Excel reads, so that help and functions cannot differ. */
async function load(file: string): Promise<readonly FunctionHelp[]> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
  return readFunctionHelp(await answer.json());
}

/**
 * The custom functions with their arguments.
 *
 * @returns a searchable list, theme by theme
 */
export function FunctionList(): JSX.Element {
  const { t, say, language } = usePane();
  const { state, run } = useOperation<readonly FunctionHelp[]>();
  const [query, setQuery] = useState("");
  const file = functionsFile(language);
  const read = (): void => {
    run(() => load(file));
  };
  useEffect(read, [run, file]);
  if (state.phase === "failed") {
    return (
      <Notice tone="error" glyph="error" actions={<DefaultButton text={t("failure.retry")} onClick={read} />}>
        {t("help.functionsFailed")}
      </Notice>
    );
  }
  if (state.phase !== "done") return <Spinner label={t("app.loading")} labelPosition="right" />;
  const sought = query.trim().toLowerCase();
  const found = state.result.filter(({ name, description }) =>
    `${name} ${description}`.toLowerCase().includes(sought),
  );
  return (
    <>
      <p className="hint">{t("help.functionsIntro")}</p>
      <SearchBox
        ariaLabel={t("help.functionSearch")}
        placeholder={t("help.functionSearch")}
        value={query}
        onChange={(_event, value) => {
          setQuery(value ?? "");
        }}
      />
      {found.length === 0 && <p className="empty">{t("help.functionNone", { query })}</p>}
      {themes.map((theme) => {
        const own = found.filter(({ name }) => functionTheme(name) === theme);
        return (
          own.length > 0 && (
            <section key={theme} aria-label={say(functionThemes[theme])}>
              <h4 className="function-theme">{say(functionThemes[theme])}</h4>
              <ul className="function-list">
                {own.map((help) => (
                  <FunctionItem key={help.id} help={help} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

/** One function: its purpose, and on demand how it is typed and what its arguments mean. */
function FunctionItem({ help }: { readonly help: FunctionHelp }): JSX.Element {
  const { t } = usePane();
  return (
    <li>
      <details>
        <summary>
          <code>{help.name}</code>
          <span>{help.description}</span>
        </summary>
        <code className="signature">{signature(help)}</code>
        {help.parameters.length > 0 && (
          <dl className="facts" aria-label={t("help.arguments")}>
            {help.parameters.map(({ name, description, optional }) => (
              <div key={name}>
                <dt>
                  {name} {optional && <span className="hint">({t("help.optional")})</span>}
                </dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
        )}
      </details>
    </li>
  );
}
