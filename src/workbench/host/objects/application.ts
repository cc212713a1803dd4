import type { ExcelClass } from "../protocol/excelClass";
import type { RootTarget } from "../state/targets";
import { textArgument, wordArgument } from "./argument";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel.Application. The workbench calculates at the end of each batch anyway, so suspending changes nothing. */
export const application: ExcelClass<RootTarget> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (_, { kept }) => kept.calculationMode,
      set: (_, mode, { kept }) => {
        kept.calculationMode = wordArgument(mode, "calculationMode", MODES);
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (_, [type], { engine, functions }) => {
      if (/^full/iu.test(textArgument(type, "calculationType"))) functions.clear();
      engine.recalculate();
      return null;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
