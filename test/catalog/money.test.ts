import fc from "fast-check";
import { convert, moneyUnit } from "../../src/catalog/money";
import { InputError, MissingDataError } from "../../src/model/errors";

const units = fc.constantFrom(
  "KRW",
  "KRW_MN",
  "KRW_BN",
  "KRW_100MN",
  "KRW_TRN",
  "USD",
  "USD_MN",
  "USD_BN",
  "EUR_MN",
);
const amounts = fc.double({ min: 0.001, max: 1e9, noNaN: true });

describe("converting money", () => {
  it.each([
    [200, "KRW_BN", "KRW_100MN", 2000],
    [200, "KRW_BN", "KRW_MN", 200000],
    [200, "krw_bn", "KRW", 200e9],
    [1, "USD", "KRW", 1363.4381],
    [1363.4381, "KRW", "USD", 1],
    [0, "KRW", "USD", 0],
  ])("gives %d %s in %s", (value, from, to, expected) => {
    expect(convert(value, from, to, 2024)).toBeCloseTo(expected, 9);
  });

  it("needs no rate between units of one currency", () => {
    expect(convert(3, "KRW_TRN", "KRW_BN", 1950)).toBe(3000);
  });

  it("comes back to the amount it started from", () => {
    fc.assert(
      fc.property(amounts, units, units, (amount, from, to) => {
        expect(convert(convert(amount, from, to, 2024), to, from, 2024) / amount).toBeCloseTo(1, 12);
      }),
    );
  });

  it("scales with the amount", () => {
    fc.assert(
      fc.property(amounts, units, units, (amount, from, to) => {
        expect(convert(2 * amount, from, to, 2024) / (2 * convert(amount, from, to, 2024))).toBeCloseTo(
          1,
          12,
        );
      }),
    );
  });

  it("names the years it has when there is no rate", () => {
    expect(() => convert(1, "JPY", "USD", 2020)).toThrow(MissingDataError);
    expect(() => convert(1, "JPY", "USD", 2020)).toThrow(/JPY for 2020.*2023, 2024, 2025/);
  });

  it("names the currencies it has for an unknown one", () => {
    expect(() => moneyUnit("ILS")).toThrow(MissingDataError);
    expect(() => moneyUnit("ILS")).toThrow(/USD, CAD, CNY/);
  });

  it("refuses an amount that no number can hold", () => {
    expect(() => convert(1e308, "KRW_TRN", "KRW", 2024)).toThrow(/too large to convert/);
  });

  it("refuses what is no unit of money", () => {
    for (const code of ["", "PERSONS", "KRW_XX", "US$", "KRW BN"])
      expect(() => moneyUnit(code)).toThrow(InputError);
    expect(() => moneyUnit("USD_PPP_BN")).toThrow(/purchasing power/);
  });
});
