import type { JSX } from "react";
import { GoToLink } from "../../components/GoToLink";

interface Props {
  /** "" for a name of the workbook. */
  readonly sheet: string;
  /** A cell, or the name that holds the formula. */
  readonly address: string;
  readonly tabIndex?: 0 | -1;
  readonly onGo: (address: string) => void;
}

const isCell = (address: string): boolean => /^\$?[A-Z]{1,3}\$?\d+(:|$)/.test(address);

/**
 * Where a formula stands: a cell as a link to it, a name as it is.
 *
 * @param props the place
 * @returns the link or the words
 */
export function FormulaPlace({ sheet, address, tabIndex, onGo }: Props): JSX.Element {
  const place = sheet === "" ? address : `${sheet}!${address}`;
  if (sheet === "" || !isCell(address)) return <strong>{place}</strong>;
  return <GoToLink address={place} {...(tabIndex === undefined ? {} : { tabIndex })} onGo={onGo} />;
}
