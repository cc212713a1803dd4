import { useId, type JSX } from "react";
import { checkNames, type Finding } from "../../../workbook/doctor/finding";
import { GoToLink } from "../../components/GoToLink";
import { usePane } from "../../components/PaneContext";
import { VirtualCards } from "../../components/VirtualCards";
import { Glyph } from "../../theme/Glyph";
import { severityLooks } from "./findingFilter";

interface Props {
  readonly shown: readonly Finding[];
  readonly disabled: boolean;
  readonly onGo: (address: string) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
}

const idOf = ({ id }: Finding): string => id;
const heightOf = ({ fix }: Finding): number => (fix ? 172 : 104);

/**
 * The findings, the gravest first; only those in sight are drawn.
 *
 * @param props the findings
 * @returns the list
 */
export function FindingList({ shown, disabled, onGo, onFix }: Props): JSX.Element {
  const { t } = usePane();
  const keys = useId();
  return (
    <>
      <p id={keys} className="visually-hidden">
        {t("check.keys")}
      </p>
      <VirtualCards
        className="cards-fill"
        label={t("check.findings")}
        items={shown}
        idOf={idOf}
        heightOf={heightOf}
        describedBy={keys}
      >
        {(finding, tabIndex) => (
          <FindingCard finding={finding} disabled={disabled} tabIndex={tabIndex} onGo={onGo} onFix={onFix} />
        )}
      </VirtualCards>
    </>
  );
}

interface CardProps extends Pick<Props, "disabled" | "onGo" | "onFix"> {
  readonly finding: Finding;
  readonly tabIndex: 0 | -1;
}

function FindingCard({ finding, disabled, tabIndex, onGo, onFix }: CardProps): JSX.Element {
  const { t, say } = usePane();
  const { check, severity, sheet, address, text, fix } = finding;
  const look = severityLooks[severity];
  const where = `${sheet}!${address}`;
  return (
    <div className="change">
      <div className="change-head">
        <span className={`status-text tone-${look.tone}`}>
          <Glyph name={look.glyph} size={14} />
          {t(`check.severity.${severity}`)}
        </span>
        <GoToLink address={where} tabIndex={tabIndex} onGo={onGo} />
      </div>
      <div className="why-name">{say(checkNames[check])}</div>
      <div className="finding-texts">{say(text)}</div>
      {fix && (
        <>
          <dl className="versions">
            <div className="version">
              <dt>{t("check.before")}</dt>
              <dd>{fix.before}</dd>
            </div>
            <div className="version version-theirs">
              <dt>{t("check.after")}</dt>
              <dd>{fix.after}</dd>
            </div>
          </dl>
          <div className="answers">
            <button
              type="button"
              className="answer"
              tabIndex={tabIndex}
              disabled={disabled}
              aria-label={t("check.fixOf", { address: where, label: say(fix.label) })}
              onClick={() => {
                onFix([finding]);
              }}
            >
              {t("check.fix")}
            </button>
            <span className="hint">{say(fix.label)}</span>
          </div>
        </>
      )}
    </div>
  );
}
