import { IconButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef, type JSX } from "react";

interface Props {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
}

/**
 * The head of a view that stands in place of the steps: the way back, and the title, which takes the keyboard when
 * the view opens and when it becomes another.
 *
 * @param props the words
 * @returns the head
 */
export function ViewHead({ title, back, onBack }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <div className="preview-head">
      <IconButton iconProps={{ iconName: "ChevronLeft" }} ariaLabel={back} title={back} onClick={onBack} />
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </div>
  );
}
