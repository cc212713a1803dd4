import type { JSX } from "react";
import type { PersonalPlace } from "../../../workbook/survey/privacy/privacyTypes";
import { GoToLink } from "../../components/GoToLink";
import { usePane } from "../../components/PaneContext";
import { VirtualCards } from "../../components/VirtualCards";

interface Props {
  readonly places: readonly PersonalPlace[];
  readonly onGo: (address: string) => void;
}

const addressOf = ({ sheet, address }: PersonalPlace): string => `${sheet}!${address}`;
const idOf = (place: PersonalPlace): string => `${addressOf(place)} ${place.what}`;
const heightOf = (): number => 28;

/**
 * Cells with names or addresses, each with the way to it. What they hold is not repeated here.
 *
 * @param props the places
 * @returns the list
 */
export function PersonalPlaces({ places, onGo }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <VirtualCards
      className="cards-short full-width"
      label={t("survey.privacy.list")}
      items={places}
      idOf={idOf}
      heightOf={heightOf}
    >
      {(place, tabIndex) => (
        <div className="personal-place">
          <GoToLink address={addressOf(place)} tabIndex={tabIndex} onGo={onGo} />
          <span className="hint">
            {t(`survey.privacy.what.${place.what}`)}
            {place.formula && ` · ${t("survey.privacy.formula")}`}
          </span>
        </div>
      )}
    </VirtualCards>
  );
}
