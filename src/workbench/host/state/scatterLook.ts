import type { ScatterLook } from "../../engine/scatterChart";
import type { Json } from "../protocol/wire";
import { factAt } from "./factWay";

type Facts = Record<string, Json>;

const SIDES: Readonly<Record<string, ScatterLook["name"]>> = {
  Right: "right",
  Left: "left",
  Top: "top",
  Bottom: "bottom",
};
const LINE_COLOR = "#7F7F7F";
const LINE_WEIGHT = 1.5;
const DEFAULT_MARKER = 5;

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function number(value: Json | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

/** Excel's facts of one series of points as the engine draws it: marker, line, name. */
export function scatterLook(facts: Facts, index: number): ScatterLook {
  const at = (way: string): Json | undefined => factAt(facts, `series/${String(index)}/${way}`);
  const kind = text(at("chartType")) || text(facts.chartType);
  const color = text(at("format/line/color")) || text(at("markerBackgroundColor")) || LINE_COLOR;
  const hasLine = /Lines|Smooth/.test(kind) && text(at("format/line/lineStyle")) !== "None";
  const hasMarker = !kind.endsWith("NoMarkers") && text(at("markerStyle")) !== "None";
  const named = at("hasDataLabels") === true && at("dataLabels/showSeriesName") === true;
  const size = at("dataLabels/font/size");
  return {
    marker: hasMarker ? number(at("markerSize"), DEFAULT_MARKER) : 0,
    ...(hasLine
      ? {
          line: {
            color,
            weight: number(at("format/line/weight"), LINE_WEIGHT),
            dashed: /Dash|Dot/.test(text(at("format/line/lineStyle"))),
          },
        }
      : {}),
    ...(named ? { name: SIDES[text(at("dataLabels/position"))] ?? "right" } : {}),
    ...(typeof size === "number" ? { nameSize: size } : {}),
  };
}
