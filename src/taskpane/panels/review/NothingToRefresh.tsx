import type { JSX } from "react";
import type { BlockPreview, RefreshPreview } from "../../../workbook/refresh/refreshTypes";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";

interface Props {
  readonly preview: RefreshPreview;
}

/**
 * Says that the blocks already hold what the data say.
 *
 * @param props the preview
 * @returns the message; nothing where no block could be compared
 */
export function NothingToRefresh({ preview }: Props): JSX.Element | null {
  const { t } = usePane();
  if (!preview.blocks.some(isCompared)) return null;
  return (
    <div className="panel-scroll">
      <Notice tone="success" glyph="done" title={t("review.noChanges")}>
        {t("review.noChangesHint")}{" "}
        {hasVersionToNote(preview) && t("review.noChangesNote", { version: preview.version })}
      </Notice>
    </div>
  );
}

/**
 * Which of the blocks could not be compared, and why.
 *
 * @param props the preview
 * @returns the warning, or nothing
 */
export function NotCompared({ preview }: Props): JSX.Element | null {
  const { t, language } = usePane();
  const left = preview.blocks.filter((block) => !isCompared(block)).map(({ block }) => block);
  if (left.length === 0) return null;
  return (
    <div className="panel-top">
      <Notice tone="warning" glyph="warning" title={t("review.notCompared", { count: left.length })}>
        {left.map(({ blockId, title, reason }) => (
          <p key={blockId}>
            {title[language]}. {reason?.[language]}
          </p>
        ))}
      </Notice>
    </div>
  );
}

/**
 * Whether applying a preview without changes still writes something: the version of the data, or a copy's own record.
 *
 * @param preview the preview
 * @returns true where a block was written with other data or is a copy
 */
export function hasVersionToNote({ version, blocks }: RefreshPreview): boolean {
  return blocks
    .filter(isCompared)
    .some(({ block }) => block.version !== version || block.copyOf !== undefined);
}

function isCompared({ block: { state } }: BlockPreview): boolean {
  return state !== "missing" && state !== "unknownDataset" && state !== "damaged";
}
