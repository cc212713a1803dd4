import { catalog } from "../../src/catalog/catalog";
import { InputError } from "../../src/model/errors";
import { benchmarkAreas } from "../../src/taskpane/panels/targets/benchmarkAreas";
import { deadlineProblem } from "../../src/taskpane/panels/targets/deadlineProblem";
import { gapRequest, startDraft } from "../../src/taskpane/panels/targets/gapDraft";
import {
  ownTarget,
  ownTargetProblems,
  type OwnTargetForm,
} from "../../src/taskpane/panels/targets/ownTarget";
import { statusLook } from "../../src/taskpane/panels/targets/statusLook";
import { targetValueText } from "../../src/taskpane/panels/targets/targetValueText";
import { metSign, openSign, schemes } from "../../src/workbook/gapSheet/words";
import { planGapSheet } from "../../src/workbook/gapSheet/plan";

const data = catalog();
const [planId = ""] = data.plans;
const draft = startDraft(data, planId, "en");
const context = { language: "en", thisYear: 2026 } as const;
const name = { en: "AI fund", ko: "AI 펀드" };

describe("the draft of a gap sheet", () => {
  it("starts with native formulas, without deadlines where the plan names none, and without example figures", () => {
    expect(draft).toMatchObject({ form: "native", deadlines: {}, sample: false, benchmark: "leader" });
  });

  it("counts money as the readers of the language do", () => {
    expect(startDraft(data, planId, "ko").moneyUnit).toBe("KRW_100MN");
    expect(draft.moneyUnit).toBe("KRW_BN");
  });

  it("hands on the deadlines that were typed, as numbers", () => {
    const request = gapRequest(data, { ...draft, deadlines: { startups: " 2030 ", ai_fund: "" } }, context);
    expect(request.deadlines).toEqual({ startups: 2030 });
  });

  it.each(["2020", "soon", "30", "2999"])(
    "refuses “%s” as a deadline, naming the target and the text",
    (typed) => {
      const build = (): unknown => gapRequest(data, { ...draft, deadlines: { startups: typed } }, context);
      expect(build).toThrow(InputError);
      expect(build).toThrow(/AI start-ups.*/);
      expect(build).toThrow(new RegExp(typed));
    },
  );

  it("becomes a request that the sheet's plan takes", () => {
    const request = gapRequest(data, { ...draft, deadlines: { startups: "2030" } }, context);
    expect(() => planGapSheet(data, request, context.thisYear)).not.toThrow();
  });
});

describe("deadlineProblem", () => {
  it("is none for a blank, this year and later years", () => {
    for (const text of ["", "  ", "2026", "2100"]) expect(deadlineProblem(text, name, 2026)).toBeUndefined();
  });

  it("says in both languages that a year is past", () => {
    const problem = deadlineProblem("2025", name, 2026);
    expect(problem?.en).toContain("past");
    expect(problem?.ko).toContain("지났습니다");
  });
});

describe("a target of one's own", () => {
  const form: OwnTargetForm = {
    name: "AI schools",
    pillar: "rd_talent",
    value: "1,200",
    unit: "COUNT",
    direction: "higher",
    year: "2030",
  };

  it("is taken as typed, with thousands separators", () => {
    expect(ownTargetProblems(form, [], 2026)).toEqual({});
    expect(ownTarget(form)).toEqual({
      name: "AI schools",
      pillar: "rd_talent",
      value: 1200,
      unit: "COUNT",
      direction: "higher",
      targetYear: 2030,
    });
  });

  it("is a milestone without a value", () => {
    expect(ownTarget({ ...form, value: "" }).value).toBeUndefined();
  });

  it("needs a name that is not taken, a number and a year to come", () => {
    const wrong = { ...form, name: " ", value: "many", year: "1999" };
    expect(Object.keys(ownTargetProblems(wrong, [], 2026)).sort()).toEqual(["name", "value", "year"]);
    expect(ownTargetProblems(form, ["AI schools"], 2026).name?.en).toContain("already");
  });
});

describe("the list of targets", () => {
  const target = (id: string) => {
    const found = data.plan(planId).targets.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The plan has no target ${id}.`);
    return found;
  };

  it("shows money in the chosen unit and language", () => {
    const fund = target("ai_fund");
    expect(targetValueText(data, fund, { moneyUnit: "KRW_100MN", language: "ko" })).toBe("3,000억 원");
    expect(targetValueText(data, fund, { moneyUnit: "KRW_BN", language: "en" })).toBe("KRW 300 billion");
    expect(targetValueText(data, fund, { moneyUnit: "KRW_MN", language: "en" })).toBe("KRW 300,000 million");
    expect(targetValueText(data, fund, { moneyUnit: "KRW_100MN", language: "en" })).toBe(
      "3,000 × KRW 100 million",
    );
  });

  it("calls a target without a number a milestone", () => {
    const shown = { moneyUnit: "KRW_BN", language: "en" } as const;
    expect(targetValueText(data, target("infrastructure"), shown)).toBe("milestone");
  });

  it("has the second published figure of the R&D budget to show", () => {
    expect(target("rd_budget").note?.en).toMatch(/200 billion.*20 billion/);
    expect(target("rd_budget").note?.ko).toBeTruthy();
  });

  it("offers areas with a benchmark figure for comparison, and not the plan's own city", () => {
    const areas = benchmarkAreas(data, planId);
    expect(areas).toContain("USA");
    expect(areas).not.toContain("KRSEL");
  });
});

describe("statusLook", () => {
  it("draws every sign of every scheme in the tone of its band", () => {
    for (const { bands } of Object.values(schemes)) {
      for (const { sign, tone } of bands) {
        expect([sign, statusLook(sign).tone]).toEqual([sign, tone]);
        expect(statusLook(sign).glyph).not.toBe("dash");
      }
    }
  });

  it("knows the sign of a met target, and stays neutral where there is no status", () => {
    expect(statusLook(metSign)).toEqual({ glyph: "flag", tone: "good" });
    expect(statusLook(openSign).tone).toBe("none");
    expect(statusLook("").tone).toBe("none");
  });
});
