import { useMemo, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { selectFigures } from "../../../workbook/insertDataset/selectFigures";
import { usePane } from "../../components/PaneContext";
import { draftRequest, type DatasetDraft } from "./datasetDraft";
import { FigurePreview } from "./FigurePreview";
import { indicatorFigures } from "./indicatorFigures";

interface Props {
  readonly catalog: Catalog;
  readonly draft: DatasetDraft;
}

/**
 * The figures the choices select, by the same rule that inserts them. Where there are none it throws, and the
 * boundary around it says so.
 *
 * @param props the choices
 * @returns the preview
 */
export function DatasetPreview({ catalog, draft }: Props): JSX.Element {
  const { t, language } = usePane();
  const undecided = draft.areas?.length === 0;
  const groups = useMemo(
    () => (undecided ? [] : indicatorFigures(selectFigures(catalog, draftRequest(draft, language)))),
    [catalog, draft, language, undecided],
  );
  if (undecided) return <p className="empty">{t("benchmarks.areasNone")}</p>;
  return <FigurePreview catalog={catalog} groups={groups} />;
}
