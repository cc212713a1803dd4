import type { JSX } from "react";
import { catalog } from "../../../catalog/catalog";
import { Disclosure } from "../../components/Disclosure";
import { usePane } from "../../components/PaneContext";
import { useOpenParts } from "../../components/useOpenParts";
import { DataFacts } from "./DataFacts";
import { FunctionList } from "./FunctionList";
import { SourceList } from "./SourceList";

/**
 * Help: the functions, installing, the data with their sources, and the limits.
 *
 * @returns the panel
 */
export default function HelpPanel(): JSX.Element {
  const data = catalog();
  const { t, language } = usePane();
  const part = useOpenParts("limits", "data");
  return (
    <div className="panel-scroll">
      <h2 className="visually-hidden">{t("help.title")}</h2>
      <Disclosure title={t("help.functions")} {...part("functions")}>
        <FunctionList key={language} />
      </Disclosure>
      <Disclosure title={t("help.sideload")} {...part("sideload")}>
        <ul className="plain-list">
          <li>{t("help.sideloadWindows")}</li>
          <li>{t("help.sideloadWeb")}</li>
          <li>{t("help.sideloadMac")}</li>
          <li>{t("help.sideloadCli")}</li>
          <li>{t("help.nameError")}</li>
        </ul>
      </Disclosure>
      <Disclosure title={t("help.data")} summary={data.version} {...part("data")}>
        <DataFacts catalog={data} />
      </Disclosure>
      <Disclosure title={t("help.sources")} summary={String(data.sources.size)} {...part("sources")}>
        <SourceList catalog={data} />
      </Disclosure>
      <Disclosure title={t("help.limits")} {...part("limits")}>
        <ul className="plain-list">
          <li>{t("help.privacy")}</li>
          <li>{t("help.limitEvidence")}</li>
          <li>{t("help.limitBenchmarks")}</li>
          <li>{t("help.limitFocus")}</li>
          <li>{t("help.licenceText")}</li>
        </ul>
      </Disclosure>
    </div>
  );
}
