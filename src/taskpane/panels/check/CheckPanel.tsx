import { useCallback, useState, type JSX } from "react";
import { Segments } from "../../components/Segments";
import { usePane } from "../../components/PaneContext";
import { usePanelCall } from "../../components/usePanelCall";
import "../../messages/addCheckMessages";
import { Doctor } from "./Doctor";
import { Why } from "./Why";

type View = "why" | "doctor";

/**
 * Check: why a number is what it is, and the doctor of the whole workbook. Both stay mounted, so that neither loses
 * what it has found.
 *
 * @returns the panel
 */
export default function CheckPanel(): JSX.Element {
  const { t } = usePane();
  const [view, setView] = useState<View>("why");
  /** Each asking of the ribbon for an explanation or an examination has another mark. */
  const [asked, setAsked] = useState<Readonly<Partial<Record<View, string>>>>({});
  usePanelCall(
    "check",
    useCallback((call: URLSearchParams) => {
      for (const name of ["why", "doctor"] as const) {
        const mark = call.get(name);
        if (mark === null) continue;
        setView(name);
        setAsked({ [name]: mark });
      }
    }, []),
  );
  return (
    <div className="panel-fill">
      <div className="panel-top">
        <h2 className="visually-hidden">{t("check.title")}</h2>
        <Segments
          label={t("check.mode")}
          chosen={view}
          choices={[
            { key: "why", text: t("check.why") },
            { key: "doctor", text: t("check.doctor") },
          ]}
          onChoose={setView}
        />
      </div>
      <div className="view" hidden={view !== "why"}>
        <Why asked={asked.why} />
      </div>
      <div className="view" hidden={view !== "doctor"}>
        <Doctor asked={asked.doctor} />
      </div>
    </div>
  );
}
