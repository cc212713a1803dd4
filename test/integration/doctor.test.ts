import { examineWorkbook } from "../../src/workbook/doctor/examineWorkbook";
import type { Finding } from "../../src/workbook/doctor/finding";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import type { GapSheetRequest } from "../../src/workbook/gapSheet/request";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import { insertPlanTable } from "../../src/workbook/insertPlanTable/apply";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { plainGapSheet } from "../workbook/plainGapSheet";

jest.setTimeout(60_000);

const base: GapSheetRequest = {
  ...plainGapSheet,
  deadlines: { startups: 2030 },
};

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

async function findings(): Promise<readonly Finding[]> {
  await excel.host.settled();
  return examineWorkbook({ currentYear: 2026, pause: () => excel.host.settled() });
}

const grave = (list: readonly Finding[]): readonly Finding[] =>
  list.filter(({ severity }) => severity !== "note");

const forms = (["en", "ko"] as const).flatMap((language) =>
  (["minimum", "current"] as const).map((profile) => ({ language, profile })),
);

describe.each(forms)("a fresh workbook in $language (profile $profile)", ({ language, profile }) => {
  beforeEach(async () => {
    excel = await openWithFunctions({ profile });
  });

  it.each(["native", "functions"] as const)(
    "gives no error and no warning for gap sheets of %s formulas",
    async (form) => {
      const added = [
        {
          name: "Energy use",
          pillar: "infrastructure",
          value: 40,
          unit: "MW",
          direction: "lower",
          targetYear: 2031,
        },
        { name: "Own milestone", pillar: "Law", unit: "", direction: "higher" },
      ] as const;
      await buildGapSheet({ ...base, form, language });
      await buildGapSheet({
        ...base,
        form,
        language,
        scheme: "un",
        benchmark: "KRSEL",
        moneyUnit: "KRW_100MN",
      });
      await buildGapSheet({ ...base, form, language, sample: true, addedTargets: added });
      expect(grave(await findings())).toEqual([]);
    },
  );

  it.each(["values", "formulas"] as const)("gives no error and no warning for tables of %s", async (form) => {
    const indicators = ["gerd_ppp_usd_bn", "private_ai_investment", "ai_native_startups"];
    for (const layout of ["long", "wide"] as const) {
      for (const periods of ["latest", "all"] as const) {
        await insertDataset({ indicators, areas: [], periods, layout, form, language }, { kind: "newSheet" });
      }
    }
    await insertPlanTable({ planId: "seoul-2024", language }, { kind: "newSheet" });
    expect(grave(await findings())).toEqual([]);
  });
});
