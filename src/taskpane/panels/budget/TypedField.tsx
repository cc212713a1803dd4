import { useId, type JSX } from "react";

interface Props {
  readonly label: string;
  /** Said instead of the label where it stands among many of one kind. */
  readonly ariaLabel?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Texts take any keys; figures ask a touch screen for its numbers. */
  readonly kind?: "figure" | "text";
}

/**
 * A small field under its label, several of which stand side by side.
 *
 * @param props label, value and what typing does
 * @returns the field
 */
export function TypedField({ label, ariaLabel, value, onChange, kind = "figure" }: Props): JSX.Element {
  const id = useId();
  return (
    <div className="typed-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={kind === "figure" ? "decimal" : "text"}
        autoComplete="off"
        aria-label={ariaLabel}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
