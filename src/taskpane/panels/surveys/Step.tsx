import type { JSX, ReactNode } from "react";
import { Disclosure } from "../../components/Disclosure";
import { usePane } from "../../components/PaneContext";
import { MissingLine } from "./MissingLine";
import type { Missing, StepId } from "./stepNeeds";

interface Props {
  readonly step: StepId;
  readonly summary?: string;
  readonly missing: Missing | undefined;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/**
 * One step of a survey: what it needs first, or its content.
 *
 * @param props the step
 * @returns a part that opens and closes
 */
export function Step({ step, summary, missing, open, onToggle, children }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <Disclosure title={t(`survey.step.${step}`)} summary={summary} open={open} onToggle={onToggle}>
      <div className="stack">
        {missing === undefined ? (
          children
        ) : (
          <MissingLine>
            {t(`survey.missing.${missing.key}`, { number: missing.number, sheet: missing.sheet })}
          </MissingLine>
        )}
      </div>
    </Disclosure>
  );
}
