import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { JSX } from "react";
import type { BlockSummary } from "../../../workbook/refresh/refreshTypes";
import { usePane } from "../../components/PaneContext";
import { BlockItem } from "./BlockItem";

interface Props {
  readonly blocks: readonly BlockSummary[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onGo: (address: string) => void;
}

/**
 * The blocks of the workbook, to choose those that are refreshed.
 *
 * @param props the blocks and which are chosen
 * @returns a list
 */
export function BlockList({ blocks, chosen, onChoose, onGo }: Props): JSX.Element {
  const { t } = usePane();
  const count = blocks.filter(({ blockId }) => chosen.has(blockId)).length;
  return (
    <>
      {blocks.length > 1 && (
        <div className="block-all">
          <Checkbox
            label={t("review.selectAll")}
            checked={count === blocks.length}
            indeterminate={count > 0 && count < blocks.length}
            onChange={(_event, checked) => {
              onChoose(new Set(checked === true ? blocks.map(({ blockId }) => blockId) : []));
            }}
          />
          <span className="hint" role="status">
            {count > 0 && t("review.chosen", { chosen: count, total: blocks.length })}
          </span>
        </div>
      )}
      <ul className="block-list" aria-label={t("review.blocks")}>
        {blocks.map((block) => (
          <BlockItem
            key={block.blockId}
            block={block}
            chosen={chosen.has(block.blockId)}
            choosable={blocks.length > 1}
            onGo={onGo}
            onChoose={(wanted) => {
              const next = new Set(chosen);
              if (wanted) next.add(block.blockId);
              else next.delete(block.blockId);
              onChoose(next);
            }}
          />
        ))}
      </ul>
    </>
  );
}
