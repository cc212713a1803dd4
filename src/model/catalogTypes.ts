import type { Bilingual } from "./language";

/** Whether a larger value is better ("higher") or worse ("lower"). */
export type Direction = "higher" | "lower";

export type AreaKind = "world" | "bloc" | "country" | "region" | "city";

/** A country, city, region or bloc. `id`: ISO 3166-1 alpha-3, UN/LOCODE style, or ISO 3166-2. */
export interface Area {
  readonly id: string;
  readonly kind: AreaKind;
  readonly parent?: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
}

export type UnitKind = "area" | "count" | "money" | "money_ppp" | "percent" | "rate" | "score" | "year";

/** A unit of measure; money carries its currency and the multiplier to one unit of that currency. */
export interface Unit {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: UnitKind;
  readonly currency?: string;
  readonly multiplier?: number;
}

/** yes: rankable; same_source: only figures of one source in one period; no: definitions differ by area. */
export type Comparability = "yes" | "same_source" | "no";

/** A statistical series (or a value-chain measure) with its definition. */
export interface Indicator {
  readonly id: string;
  readonly kind: "series" | "value_chain";
  readonly theme: string;
  readonly name: Bilingual;
  readonly unit: string;
  /** "none": neither a higher nor a lower value is better (population, founding year). */
  readonly direction: Direction | "none";
  readonly comparable: Comparability;
  readonly definition: Bilingual;
}

/** How close to the publisher's own figure the number was read. */
export type Evidence = "publisher_file" | "copy_of_publisher_file" | "publisher_page" | "secondary";

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published?: string;
  readonly url: string;
  readonly licence: string;
  readonly evidence: Evidence;
  readonly crossChecked: boolean;
  readonly readFrom?: string;
}

/** SDMX observation status: A normal, E estimate or bound, P provisional, B break in series. */
export type ObservationStatus = "A" | "E" | "P" | "B";

export type Bound = "lt" | "gt" | "approx";

/** One figure: indicator x area x period (x vintage). `value` stands in the indicator's unit. */
export interface Observation {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: number;
  readonly bound?: Bound;
  readonly unit: string;
  readonly status: ObservationStatus;
  readonly vintage?: string;
  readonly source: string;
  readonly secondSource?: string;
  readonly note?: string;
}

/** A city's plan: its targets, in the order of the data. */
export interface Plan {
  readonly id: string;
  readonly area: string;
  readonly targets: readonly PlanTarget[];
}

/** A target of a city's plan; `value` undefined marks a milestone without a number. */
export interface PlanTarget {
  readonly plan: string;
  readonly area: string;
  readonly id: string;
  readonly pillar: string;
  readonly focus: string;
  readonly name: Bilingual;
  readonly value?: number;
  readonly unit?: string;
  readonly direction: Direction;
  readonly targetYear?: number;
  readonly wording: Bilingual;
  readonly source: string;
  readonly note?: Bilingual;
}

/** Which indicator comes nearest as a benchmark of a target; no indicator: no comparable figure. */
export interface PlanBenchmark {
  readonly plan: string;
  readonly target: string;
  readonly indicator?: string;
  readonly comparability: string;
  readonly reason: Bilingual;
}

/** What comes nearest to an actual of a target today; never a baseline. */
export interface PlanActual {
  readonly plan: string;
  readonly target: string;
  readonly indicator?: string;
  readonly area?: string;
  readonly period?: string;
  readonly comparability: string;
  readonly note: Bilingual;
}

/** A strategy, law or programme of a country or city. Budgets are never summed across `budgetKind`. */
export interface Policy {
  readonly id: string;
  readonly area: string;
  readonly level: string;
  readonly year: number;
  readonly name: string;
  readonly nameLocal?: string;
  readonly leadBody?: string;
  readonly approach?: string;
  readonly budgetValue?: number;
  readonly budgetCurrency?: string;
  readonly budgetPeriod?: string;
  readonly budgetKind?: string;
  readonly quantifiedTarget?: string;
  readonly targetYear?: number;
  readonly source: string;
}

/** One figure of the value chain semiconductor - cloud - platform - application. */
export interface ValueChainFigure {
  readonly segment: string;
  readonly indicator: string;
  readonly area?: string;
  readonly entity?: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly note?: string;
}

/** Currency units for one US dollar, average of a year. */
export interface ExchangeRate {
  readonly currency: string;
  readonly period: string;
  readonly perUsd: number;
  readonly source: string;
}
