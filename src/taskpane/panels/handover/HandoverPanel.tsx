import { useCallback, useState, type JSX } from "react";
import { Disclosure } from "../../components/Disclosure";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { useAsOf } from "../../components/useAsOf";
import { useGoTo } from "../../components/useGoTo";
import { useOpenParts } from "../../components/useOpenParts";
import { usePanelCall } from "../../components/usePanelCall";
import "../../messages/addHandoverMessages";
import { AsOfPart } from "./AsOfPart";
import { EvidencePart } from "./EvidencePart";
import { HandOffPart } from "./HandOffPart";
import { useHandOffState } from "./useHandOffState";
import { WhatChangedPart } from "./WhatChangedPart";

/**
 * Hand over: the date that the workbook is pinned to, what has changed between editions, formulas without the add-in,
 * and the appendix of evidence.
 *
 * @returns the panel
 */
export default function HandoverPanel(): JSX.Element {
  const { t } = usePane();
  const part = useOpenParts("handOff");
  const [asOfTurn, setAsOfTurn] = useState(0);
  const pin = useAsOf("handover", asOfTurn);
  const handOff = useHandOffState();
  const place = useGoTo();
  const { read } = handOff;
  usePanelCall("handover", read);
  const onPinned = useCallback(() => {
    setAsOfTurn((turn) => turn + 1);
    read();
  }, [read]);
  return (
    <div className="panel-scroll">
      <h2 className="visually-hidden">{t("handover.title")}</h2>
      {place.operation.state.phase === "failed" && (
        <FailureMessage error={place.operation.state.error} onDismiss={place.operation.reset} />
      )}
      <Disclosure
        title={t("handover.asOf")}
        summary={
          pin.asOf === undefined ? t("handover.asOfNone") : t("handover.asOfPinned", { asOf: pin.asOf.asOf })
        }
        {...part("asOf")}
      >
        <AsOfPart pin={pin} onPinned={onPinned} onGo={place.go} />
      </Disclosure>
      <Disclosure title={t("handover.whatChanged")} {...part("whatChanged")}>
        <WhatChangedPart />
      </Disclosure>
      <Disclosure
        title={t("handover.handOff")}
        summary={
          handOff.count === undefined
            ? undefined
            : handOff.count === 0
              ? t("handover.handOffNone")
              : t("handover.handOffCount", { count: handOff.count })
        }
        {...part("handOff")}
      >
        <HandOffPart state={handOff} onGo={place.go} />
      </Disclosure>
      <Disclosure title={t("handover.evidence")} {...part("evidence")}>
        <EvidencePart />
      </Disclosure>
    </div>
  );
}
