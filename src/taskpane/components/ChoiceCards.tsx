import { useId, type JSX } from "react";

interface Choice<T extends string> {
  readonly key: T;
  readonly text: string;
  readonly hint?: string;
}

interface Props<T extends string> {
  readonly label: string;
  /** The label stands above already, as a heading. */
  readonly labelHidden?: boolean;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (key: T) => void;
}

/**
 * One choice of a few, each with a sentence that says what it means. Native radio buttons: they bring the keyboard
 * of radio buttons, and the sentence belongs to each as its description.
 *
 * @param props the choices and the chosen one
 * @returns the group
 */
export function ChoiceCards<T extends string>(props: Props<T>): JSX.Element {
  const { label, labelHidden, choices, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className={labelHidden ? "visually-hidden" : undefined}>{label}</legend>
      {choices.map(({ key, text, hint }) => (
        <label key={key} className="choice">
          <input
            type="radio"
            name={name}
            checked={key === chosen}
            aria-describedby={hint === undefined ? undefined : `${name}${key}`}
            onChange={() => {
              onChoose(key);
            }}
          />
          <span>
            <span className="choice-text">{text}</span>
            {hint !== undefined && (
              <span id={`${name}${key}`} className="hint">
                {hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
