import { useCallback, useEffect, useState } from "react";
import { WorkbookError } from "../../../model/errors";
import { applyRefresh } from "../../../workbook/refresh/applyRefresh";
import { listBlocks } from "../../../workbook/refresh/listBlocks";
import { previewRefresh } from "../../../workbook/refresh/previewRefresh";
import type {
  BlockSummary,
  Decisions,
  RefreshPreview,
  RefreshResult,
} from "../../../workbook/refresh/refreshTypes";
import { useOperation, type OperationControl } from "../../operations/useOperation";
import { carryDecisions } from "./decisions";

/** A preview with what was decided in it. */
export interface OpenPreview {
  readonly preview: RefreshPreview;
  readonly decisions: Decisions;
  /** It took the place of one that no longer held: how many decisions were carried over. */
  readonly carried?: number;
}

export interface Review {
  readonly blocks: OperationControl<readonly BlockSummary[]>;
  readonly list: () => void;
  readonly comparing: OperationControl<RefreshPreview>;
  readonly compare: (blocks: readonly string[] | "all") => void;
  readonly open: OpenPreview | undefined;
  readonly decideAll: (decisions: Decisions) => void;
  readonly applying: OperationControl<RefreshResult>;
  readonly apply: (reviewer: string) => void;
  readonly close: () => void;
}

const noDecisions: Decisions = new Map();

/**
 * The course of a review: list the blocks, compare them with the data, decide, apply. Where the workbook has changed
 * since the preview, a new one takes its place with the decisions that still hold.
 *
 * @returns the state and the steps
 */
export function useReview(): Review {
  const blocks = useOperation<readonly BlockSummary[]>();
  const comparing = useOperation<RefreshPreview>();
  const applying = useOperation<RefreshResult>();
  const [open, setOpen] = useState<OpenPreview>();
  const { run: runList } = blocks;
  const { run: runCompare } = comparing;

  const list = useCallback(() => {
    runList((progress) => listBlocks({ progress }));
  }, [runList]);

  const compare = (ids: readonly string[] | "all"): void => {
    applying.reset();
    runCompare(async (progress) => {
      const preview = await previewRefresh(ids, { progress });
      setOpen({ preview, decisions: noDecisions });
      return preview;
    });
  };

  const apply = (reviewer: string): void => {
    if (open === undefined) return;
    const name = reviewer.trim();
    applying.run(async (progress) => {
      const options = { progress, ...(name === "" ? {} : { reviewer: name }) };
      const result = await applyRefresh(open.preview, open.decisions, options);
      setOpen(undefined);
      list();
      return result;
    });
  };

  useRenewal(applying, open, (before) => {
    const ids = before.preview.blocks.map(({ block }) => block.blockId);
    runCompare(async (progress) => {
      const preview = await previewRefresh(ids, { progress });
      const decisions = carryDecisions(before.decisions, before.preview, preview);
      setOpen({ preview, decisions, carried: decisions.size });
      return preview;
    });
  });

  return {
    blocks,
    list,
    comparing,
    compare,
    open,
    decideAll: (decisions) => {
      setOpen((before) => before && { ...before, decisions });
    },
    applying,
    apply,
    close: () => {
      setOpen(undefined);
      applying.reset();
      comparing.reset();
    },
  };
}

/** Asks for a new preview once an apply has found that the present one no longer holds. */
function useRenewal(
  applying: OperationControl<RefreshResult>,
  open: OpenPreview | undefined,
  renew: (before: OpenPreview) => void,
): void {
  const { state, reset } = applying;
  useEffect(() => {
    if (open === undefined || state.phase !== "failed" || !isOutdated(state.error)) return;
    reset();
    renew(open);
  }, [state, reset, open, renew]);
}

function isOutdated(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "ChangedSincePreview";
}
