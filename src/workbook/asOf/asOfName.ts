/** The workbook's name for the cell with the as-of date; formulas of the add-in and of people refer to it. */
export const asOfName = "SEOULAI_AS_OF";
