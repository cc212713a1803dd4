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
  /** The date that the workbook is pinned to. */
  readonly asOf: string | undefined;
}

/**
 * The figures the choices select, by the same rule that inserts them. Where there are none it throws, and the
 * boundary around it says so.
 *
 * @param props the choices
 * @returns the preview
 */
export function DatasetPreview({ catalog, draft, asOf }: Props): JSX.Element {
  const { t, language } = usePane();
  const undecided = draft.areas?.length === 0;
  const groups = useMemo(() => {
    if (undecided) return [];
    const request = { ...draftRequest(draft, language), ...(asOf === undefined ? {} : { asOf }) };
    return indicatorFigures(selectFigures(catalog, request));
  }, [catalog, draft, language, asOf, undecided]);
  if (undecided) return <p className="empty">{t("benchmarks.areasNone")}</p>;
  return <FigurePreview catalog={catalog} groups={groups} />;
}
