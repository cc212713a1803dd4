import { useCallback, useEffect, useMemo, useRef } from "react";
import { buildIndex, type IndexResult } from "../../../workbook/index/buildIndex";
import type { IndexFigures } from "../../../workbook/index/indexFigures";
import type { IndexData, IndexRequest } from "../../../workbook/index/indexRequest";
import { prepareIndex } from "../../../workbook/index/prepareIndex";
import { useOperation, type OperationControl } from "../../operations/useOperation";
import { startIndexWork, type IndexWork } from "../../worker/indexWork";

/** An index computed for the preview. */
export interface IndexPreview {
  readonly data: IndexData;
  readonly figures: IndexFigures;
}

/** Computing and building indices, the computing off the main thread. */
export interface IndexDesk {
  readonly preview: OperationControl<IndexPreview>;
  readonly build: OperationControl<IndexResult>;
  readonly isBusy: boolean;
  readonly compute: (request: IndexRequest) => void;
  readonly makeSheet: (request: IndexRequest) => void;
  /** Forgets what was computed and said, since the choices have changed. */
  readonly forget: () => void;
}

/**
 * The two operations of the panel; the worker ends with it.
 *
 * @returns how to start them, and where they stand
 */
export function useIndexWork(): IndexDesk {
  const preview = useOperation<IndexPreview>();
  const build = useOperation<IndexResult>();
  const worker = useRef<IndexWork>();
  const workOf = useCallback((): IndexWork => (worker.current ??= startIndexWork()), []);
  useEffect(
    () => () => {
      worker.current?.close();
      worker.current = undefined;
    },
    [],
  );
  const isBusy = preview.state.phase === "running" || build.state.phase === "running";
  return useMemo(
    () => ({
      preview,
      build,
      isBusy,
      compute: (request) => {
        preview.run(async (progress) => {
          const { data, weights } = await prepareIndex(request, progress);
          return { data, figures: await workOf().compute(data, request, weights?.numbers, progress) };
        });
      },
      makeSheet: (request) => {
        build.run((progress) =>
          buildIndex(request, progress, {
            compute: (data, one, weights) =>
              workOf().compute(data, one, weights, { signal: progress.signal, report: () => undefined }),
          }),
        );
      },
      forget: () => {
        preview.reset();
        build.reset();
      },
    }),
    [preview, build, isBusy, workOf],
  );
}
