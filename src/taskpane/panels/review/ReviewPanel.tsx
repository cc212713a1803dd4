import { useState, type JSX } from "react";
import { usePanelCall } from "../../components/usePanelCall";
import "../../messages/addReviewMessages";
import { BlocksStep } from "./BlocksStep";
import { PreviewStep } from "./PreviewStep";
import { useReview } from "./useReview";

/**
 * Review: the blocks of the workbook, what a refresh would change, and the way back.
 *
 * @returns the panel
 */
export default function ReviewPanel(): JSX.Element {
  const review = useReview();
  const [returned, setReturned] = useState(false);
  usePanelCall("review", () => {
    if (review.open === undefined) review.list();
  });
  return review.open === undefined ? (
    <BlocksStep review={review} takesFocus={returned} />
  ) : (
    <PreviewStep
      review={review}
      open={review.open}
      onBack={() => {
        setReturned(true);
        review.close();
        review.list();
      }}
    />
  );
}
