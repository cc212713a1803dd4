import { useId, type JSX } from "react";

interface Props<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly key: T; readonly text: string }[];
  readonly chosen: T;
  readonly onChoose: (key: T) => void;
}

/**
 * One of two or three views, side by side. Native radio buttons, for their keyboard.
 *
 * @param props the views and the one that is shown
 * @returns the group
 */
export function Segments<T extends string>({ label, choices, chosen, onChoose }: Props<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset className="segments" aria-label={label}>
      {choices.map(({ key, text }) => (
        <label key={key} className="segment">
          <input
            type="radio"
            name={name}
            checked={key === chosen}
            onChange={() => {
              onChoose(key);
            }}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
