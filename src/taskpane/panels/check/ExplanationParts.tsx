import type { JSX } from "react";
import type { Explanation } from "../../../workbook/explain/explanation";
import { GoToLink } from "../../components/GoToLink";
import { usePane } from "../../components/PaneContext";

interface Going {
  readonly onGo: (address: string) => void;
}

/** The arguments of the formula with their values. */
export function InputsPart({ inputs, onGo }: Pick<Explanation, "inputs"> & Going): JSX.Element {
  const { say } = usePane();
  return (
    <ul className="why-list">
      {inputs.map(({ name, text, value, address }) => {
        const isTold = value === undefined || [value, `"${value}"`].includes(text) || text === address;
        return (
          <li key={`${name.en} ${text} ${address ?? ""}`}>
            <span className="why-name">{say(name)}</span> <span className="why-value">{value ?? text}</span>
            {(address !== undefined || !isTold) && (
              <span className="hint">
                {!isTold && <code>{text}</code>}{" "}
                {address !== undefined && <GoToLink address={address} onGo={onGo} />}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The figures of the catalog behind the number. */
export function RowsPart({ rows }: Pick<Explanation, "rows">): JSX.Element {
  const { t, say } = usePane();
  return (
    <ul className="why-list">
      {rows.map((row) => {
        const facts = [
          row.period === undefined ? undefined : `${t("check.period")} ${row.period}`,
          row.vintage === undefined ? undefined : `${t("check.vintage")} ${row.vintage}`,
          row.status === undefined ? undefined : say(row.status),
        ].filter((fact) => fact !== undefined);
        return (
          <li key={`${row.what.en} ${row.period ?? ""} ${row.value}`}>
            <span className="why-name">{say(row.what)}</span> <span className="why-value">{row.value}</span>
            {facts.length > 0 && <span className="hint">{facts.join(" · ")}</span>}
            <span className="hint">
              {t("check.source")}: {say(row.source)}
            </span>
            <span className="hint">
              {t("check.grade")}: {say(row.grade)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The methods with the place where each is published. */
export function MethodsPart({ methods }: Pick<Explanation, "methods">): JSX.Element {
  const { t, say } = usePane();
  return (
    <ul className="why-list">
      {methods.map((method) => (
        <li key={method.name.en}>
          <span className="why-name">{say(method.name)}</span>
          <code className="formula">{method.formula}</code>
          <span className="hint">
            {t("check.source")}: {say(method.source)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The cells that the number depends on, nearest first. */
export function PrecedentsPart({ precedents, onGo }: Pick<Explanation, "precedents"> & Going): JSX.Element {
  const { t, say } = usePane();
  return (
    <ul className="why-list">
      {precedents.map(({ depth, address, text, formula, what }) => (
        <li key={`${String(depth)} ${address}`} className={`precedent-${String(Math.min(depth, 3))}`}>
          <span className="visually-hidden">{t("check.depth", { depth })}: </span>
          <GoToLink address={address} onGo={onGo} />{" "}
          <span className="why-value">{text === "" ? t("check.emptyCell") : text}</span>
          {formula !== undefined && <code className="formula">{formula}</code>}
          {what && <span className="hint">{say(what)}</span>}
        </li>
      ))}
    </ul>
  );
}
