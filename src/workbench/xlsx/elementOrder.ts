import { children } from "./xml";

/**
 * The order in which the file format wants the children of an element (ECMA-376, part 1). Excel declares a file
 * damaged that has them in another order, and the engine writes several so.
 */
const ORDER: Readonly<Record<string, string>> = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames calcPr oleSize customWorkbookViews pivotCaches extLst",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
    "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr " +
    "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter " +
    "rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
    "legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr " +
    "externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly " +
    "dispBlanksAs extLst",
  title: "tx layout overlay spPr txPr extLst",
  plotArea:
    "layout areaChart lineChart barChart pieChart doughnutChart scatterChart radarChart catAx dateAx valAx " +
    "serAx dTable spPr extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  areaChart: "grouping varyColors ser dLbls dropLines axId extLst",
  scatterChart: "scatterStyle varyColors ser dLbls axId extLst",
  radarChart: "radarStyle varyColors ser dLbls axId extLst",
  pieChart: "varyColors ser dLbls firstSliceAng extLst",
  doughnutChart: "varyColors ser dLbls firstSliceAng holeSize extLst",
  ser:
    "idx order tx spPr invertIfNegative marker explosion dPt dLbls trendline errBars cat val xVal yVal smooth " +
    "shape extLst",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent " +
    "showBubbleSize separator showLeaderLines leaderLines extLst",
  marker: "symbol size spPr extLst",
  scaling: "logBase orientation max min extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos " +
    "spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl extLst",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos " +
    "spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
};

const RANKS = new Map(
  Object.entries(ORDER).map(([name, list]) => [
    name,
    new Map(list.split(" ").map((childName, index) => [childName, index])),
  ]),
);

/** Sorts the children of one element into the format's order; unknown ones stay behind the known. */
export function orderChildren(element: Element): void {
  const ranks = RANKS.get(element.localName);
  if (!ranks) return;
  const found = children(element);
  const rank = (one: Element): number => ranks.get(one.localName) ?? ranks.size;
  const sorted = [...found].sort((a, b) => rank(a) - rank(b));
  if (sorted.some((one, index) => one !== found[index])) for (const one of sorted) element.appendChild(one);
}

/** Sorts the children of an element and of everything below it. */
export function orderTree(element: Element): void {
  orderChildren(element);
  for (const one of children(element)) orderTree(one);
}
