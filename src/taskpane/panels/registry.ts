import type { ComponentType } from "react";
import type { Translate } from "../messages/createMessages";
import type { GlyphName } from "../theme/glyphPaths";

/** A panel of the pane: where it stands in the tab list, and how its chunk is loaded on first use. */
export interface PanelEntry {
  /** Also the address: `#targets` opens it. */
  readonly id: string;
  readonly glyph: GlyphName;
  readonly title: (t: Translate) => string;
  readonly load: () => Promise<{ default: ComponentType }>;
}

/** The panels in the order of their tabs. A new panel is one folder and one entry here. */
export const panels: readonly PanelEntry[] = [
  {
    id: "benchmarks",
    glyph: "benchmarks",
    title: (t) => t("benchmarks.title"),
    load: () => import(/* webpackChunkName: "panel-benchmarks" */ "./benchmarks/BenchmarksPanel"),
  },
  {
    id: "targets",
    glyph: "targets",
    title: (t) => t("targets.title"),
    load: () => import(/* webpackChunkName: "panel-targets" */ "./targets/TargetsPanel"),
  },
  {
    id: "surveys",
    glyph: "surveys",
    title: (t) => t("surveys.title"),
    load: () => import(/* webpackChunkName: "panel-surveys" */ "./surveys/SurveysPanel"),
  },
  {
    id: "index",
    glyph: "index",
    title: (t) => t("index.title"),
    load: () => import(/* webpackChunkName: "panel-index" */ "./index/IndexPanel"),
  },
  {
    id: "clusters",
    glyph: "clusters",
    title: (t) => t("clusters.title"),
    load: () => import(/* webpackChunkName: "panel-clusters" */ "./clusters/ClustersPanel"),
  },
  {
    id: "budget",
    glyph: "budget",
    title: (t) => t("budget.title"),
    load: () => import(/* webpackChunkName: "panel-budget" */ "./budget/BudgetPanel"),
  },
  {
    id: "policies",
    glyph: "policies",
    title: (t) => t("policies.title"),
    load: () => import(/* webpackChunkName: "panel-policies" */ "./policies/PoliciesPanel"),
  },
  {
    id: "review",
    glyph: "review",
    title: (t) => t("review.title"),
    load: () => import(/* webpackChunkName: "panel-review" */ "./review/ReviewPanel"),
  },
  {
    id: "check",
    glyph: "checkup",
    title: (t) => t("check.title"),
    load: () => import(/* webpackChunkName: "panel-check" */ "./check/CheckPanel"),
  },
  {
    id: "handover",
    glyph: "handover",
    title: (t) => t("handover.title"),
    load: () => import(/* webpackChunkName: "panel-handover" */ "./handover/HandoverPanel"),
  },
  {
    id: "help",
    glyph: "help",
    title: (t) => t("help.title"),
    load: () => import(/* webpackChunkName: "panel-help" */ "./help/HelpPanel"),
  },
];
