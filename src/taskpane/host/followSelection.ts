/**
 * Tells whenever other cells are selected in the workbook.
 *
 * @param onSelect told after each selection
 * @returns ends it
 */
export function followSelection(onSelect: () => void): () => void {
  const { document } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  document.addHandlerAsync(event, onSelect);
  return () => {
    document.removeHandlerAsync(event, { handler: onSelect });
  };
}
