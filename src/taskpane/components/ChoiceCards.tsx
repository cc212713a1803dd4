import { useId, type JSX } from "react";

export interface Choice<T extends string> {
  readonly key: T;
  readonly text: string;
  readonly hint?: string;
}

interface Props<T extends string> {
  readonly label: string;
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
export function ChoiceCards<T extends string>({ label, choices, chosen, onChoose }: Props<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
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
