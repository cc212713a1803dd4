import { catalog } from "../../../catalog/catalog";
import { InputError } from "../../../model/errors";
import { buildClusterSheet } from "../../../workbook/clusterSheet/buildClusterSheet";
import { buildProfiles } from "../../../workbook/cityProfile/buildProfiles";
import { profileAreas } from "../../../workbook/cityProfile/profileAreas";
import { goTo } from "../../../workbook/goTo";
import type { Progress } from "../../../workbook/progress";
import { buildValueChain } from "../../../workbook/valueChain/buildValueChain";
import type { Language } from "../../../model/language";
import { usePane } from "../../components/PaneContext";
import { useOperation, type OperationControl } from "../../operations/useOperation";
import { draftProfiles, draftSource, type ClusterDraft, type ClusterView } from "./clusterDraft";

interface Made {
  readonly view: ClusterView;
  readonly sheets: readonly string[];
}

export interface ClusterSheets {
  readonly operation: OperationControl<Made>;
  readonly onMake: (draft: ClusterDraft) => void;
  readonly success: (made: Made) => { readonly text: string; readonly goTo: () => Promise<void> };
}

/**
 * Making what the draft asks for: the value-chain sheet, the cluster sheet, or profiles.
 *
 * @returns the operation and its words
 */
export function useClusterSheets(): ClusterSheets {
  const { t, language } = usePane();
  const operation = useOperation<Made>();
  return {
    operation,
    onMake: (draft) => {
      operation.run(async (progress) => ({
        view: draft.view,
        sheets: await make(draft, language, progress),
      }));
    },
    success: ({ view, sheets }) => {
      const [sheet = ""] = sheets;
      const text = {
        valueChain: t("clusterDesk.chainMade", { sheet }),
        table: t("clusterDesk.tableMade", { sheet }),
        profile:
          sheets.length > 1
            ? t("clusterDesk.profilesMade", { count: sheets.length, sheet })
            : t("clusterDesk.profileMade", { sheet }),
      }[view];
      return { text, goTo: () => goTo(sheet, "A1") };
    },
  };
}

async function make(draft: ClusterDraft, language: Language, progress: Progress): Promise<readonly string[]> {
  const { form, override, home, peers } = draft;
  if (draft.view === "valueChain")
    return [(await buildValueChain({ home, peers, form, language, override }, progress)).sheet];
  if (draft.view === "table") {
    const source = draftSource(draft);
    if (source === undefined) throw noTable();
    return [(await buildClusterSheet({ source, form, language }, progress)).sheet];
  }
  const all = profileAreas(catalog()).map(({ area }) => area.id);
  const profiles = draftProfiles(draft, all);
  return (await buildProfiles({ profiles, form, language, override }, progress)).sheets;
}

/** The button stays off until a table is chosen; a retry may come after it is gone. */
function noTable(): InputError {
  return new InputError({
    en: "No table is chosen. Choose a sheet to fill in, or cells.",
    ko: "고른 표가 없습니다. 채워 넣는 시트나 셀을 고르십시오.",
  });
}
