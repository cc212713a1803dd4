import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";
import { isNumberRight, numberBounds, type NumberKey } from "./indexDraft";
import type { IndexPartProps } from "./indexParts";

interface Props extends Pick<IndexPartProps, "draft" | "onChange"> {
  readonly name: NumberKey;
  readonly label: string;
}

/**
 * A number of the draft, with what it may be where it is not.
 *
 * @param props which number
 * @returns the field
 */
export function NumberField({ name, label, draft, onChange }: Props): JSX.Element {
  const { t } = usePane();
  const [least, most] = numberBounds[name];
  return (
    <TextField
      className="year"
      label={label}
      inputMode="decimal"
      value={draft[name]}
      errorMessage={
        isNumberRight(draft, name)
          ? undefined
          : t("indexDesk.number", { least: least.toLocaleString(), most: most.toLocaleString() })
      }
      onChange={(_event, value) => {
        onChange({ [name]: value ?? "" });
      }}
    />
  );
}
