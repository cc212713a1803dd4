import type { JSX, ReactNode, RefObject } from "react";
import type { Explanation } from "../../../workbook/explain/explanation";
import { Disclosure } from "../../components/Disclosure";
import { GoToLink } from "../../components/GoToLink";
import { usePane } from "../../components/PaneContext";
import { useOpenParts } from "../../components/useOpenParts";
import { InputsPart, MethodsPart, PrecedentsPart, RowsPart } from "./ExplanationParts";

interface Props {
  readonly explanation: Explanation;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onGo: (address: string) => void;
}

/**
 * An explanation: the cell, then its parts, each of which opens and closes.
 *
 * @param props the explanation
 * @returns the parts that have something to say
 */
export function ExplanationView({ explanation, heading, onGo }: Props): JSX.Element {
  const { t, say } = usePane();
  const part = useOpenParts("words", "inputs", "rows", "methods", "precedents", "block");
  const { address, result, formula, words, inputs, rows, methods, precedents, block } = explanation;
  const parts: readonly [name: string, title: string, count: number, content: ReactNode][] = [
    ["inputs", t("check.inputs"), inputs.length, <InputsPart key="inputs" inputs={inputs} onGo={onGo} />],
    ["rows", t("check.rows"), rows.length, <RowsPart key="rows" rows={rows} />],
    ["methods", t("check.methods"), methods.length, <MethodsPart key="methods" methods={methods} />],
    [
      "precedents",
      t("check.precedents"),
      precedents.length,
      <PrecedentsPart key="precedents" precedents={precedents} onGo={onGo} />,
    ],
  ];
  return (
    <>
      <div className="why-cell">
        <h3 ref={heading} tabIndex={-1}>
          <GoToLink address={address} onGo={onGo} />
        </h3>
        <div className="why-result">{result === "" ? t("check.emptyCell") : result}</div>
        {formula !== undefined && <code>{formula}</code>}
      </div>
      {words.length > 0 && (
        <Disclosure title={t("check.words")} {...part("words")}>
          <div className="why-words">
            {words.map((sentence) => (
              <p key={sentence.en}>{say(sentence)}</p>
            ))}
          </div>
        </Disclosure>
      )}
      {parts.map(
        ([name, title, count, content]) =>
          count > 0 && (
            <Disclosure key={name} title={title} summary={String(count)} {...part(name)}>
              {content}
            </Disclosure>
          ),
      )}
      {block && (
        <Disclosure title={t("check.block")} {...part("block")}>
          <p>
            {t(block.edited ? "check.blockEdited" : "check.blockUnchanged", {
              title: say(block.title),
              version: block.version,
            })}
          </p>
          {block.writtenValue !== undefined && block.edited && (
            <p className="hint">{t("check.writtenValue", { value: block.writtenValue })}</p>
          )}
          {block.catalogValue !== undefined && (
            <p className="hint">{t("check.catalogValue", { value: block.catalogValue })}</p>
          )}
        </Disclosure>
      )}
    </>
  );
}
