import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { JSX } from "react";
import type { BlockSummary } from "../../../workbook/refresh/refreshTypes";
import { GoToLink } from "../../components/GoToLink";
import { usePane } from "../../components/PaneContext";
import { Glyph } from "../../theme/Glyph";
import { ageWords } from "./ageWords";
import { blockLooks } from "./blockLook";
import { outcomes } from "./outcomeLook";

interface Props {
  readonly block: BlockSummary;
  readonly chosen: boolean;
  readonly choosable: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onGo: (address: string) => void;
}

/**
 * A block: what it is, where it stands, how old it is, and what a refresh would find.
 *
 * @param props the block
 * @returns a list item
 */
export function BlockItem({ block, chosen, choosable, onChoose, onGo }: Props): JSX.Element {
  const { t, say, language } = usePane();
  const title = say(block.title);
  const look = blockLooks[block.state];
  const found = outcomes.filter((outcome) => block.counts[outcome] > 0);
  const about = [
    t("review.written", {
      version: block.version,
      age: ageWords(block.written, Date.now(), language),
    }),
    block.asOf === undefined ? undefined : t("review.asOf", { asOf: block.asOf }),
  ].filter((words) => words !== undefined);
  return (
    <li className="block">
      {choosable && (
        <Checkbox
          ariaLabel={t("review.selectBlock", { title })}
          checked={chosen}
          onChange={(_event, checked) => {
            onChoose(checked === true);
          }}
        />
      )}
      <div className="block-words">
        <span className="block-title">{title}</span>
        <span className={`status-text tone-${look.tone}`}>
          <Glyph name={look.glyph} size={14} />
          {t(`review.state.${block.state}`)}
        </span>
        <span className="hint">
          {t(`review.kind.${block.kind}`)}
          {block.place && (
            <>
              {" · "}
              <GoToLink address={`${block.place.sheet}!${block.place.address}`} onGo={onGo} />
            </>
          )}
          {block.copyOf !== undefined && ` · ${t("review.copy")}`}
        </span>
        <span className="hint">{about.join(" · ")}</span>
        {found.length > 0 && (
          <span className="block-counts">
            {found
              .map((outcome) => t(`review.counts.${outcome}`, { count: block.counts[outcome] }))
              .join(" · ")}
          </span>
        )}
        {block.reason && <span className="block-reason">{say(block.reason)}</span>}
      </div>
    </li>
  );
}
