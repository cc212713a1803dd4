import { findingAt, say, type Check } from "../examination";

/** A filter, or hidden rows or columns, over figures of a block. */
export const hiddenFigures: Check = ({ book }) =>
  book.blocks.flatMap(({ place, table, hiddenRows, hiddenColumns }) => {
    if (place === undefined || (!hiddenRows && !hiddenColumns)) return [];
    const filtered = table?.filtered === true && hiddenRows;
    const text = filtered ? byFilter : hiddenRows ? byRows : byColumns;
    return [findingAt(["hiddenFigures", "warning"], { sheet: place.sheet, ...place.range }, text)];
  });

const byFilter = say(
  "A filter hides figures of this table. Sums still count them, a printed page does not show them. Clear the filter (Data > Clear) unless it is meant.",
  "필터가 이 표의 수치를 가리고 있습니다. 합계에는 들어가지만 인쇄물에는 나오지 않습니다. 의도한 것이 아니라면 필터를 지우십시오(데이터 > 지우기).",
);

const byRows = say(
  "Hidden rows hide figures of this block. Sums still count them, a printed page does not show them. Show the rows (Home > Format > Unhide Rows) unless it is meant.",
  "숨긴 행이 이 블록의 수치를 가리고 있습니다. 합계에는 들어가지만 인쇄물에는 나오지 않습니다. 의도한 것이 아니라면 행 숨기기를 취소하십시오(홈 > 서식).",
);

const byColumns = say(
  "Hidden columns hide part of this block, perhaps its sources or what its formulas read. Show the columns (Home > Format > Unhide Columns) unless it is meant.",
  "숨긴 열이 이 블록의 일부를 가리고 있으며, 출처나 수식이 읽는 값일 수 있습니다. 의도한 것이 아니라면 열 숨기기를 취소하십시오(홈 > 서식).",
);
