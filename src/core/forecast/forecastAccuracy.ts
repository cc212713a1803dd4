import { mean } from "simple-statistics";
import { InputError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";

/** Errors of a forecast against what came. */
export interface ForecastAccuracy {
  readonly rmse: number;
  readonly mae: number;
  /** In per cent; absent when a value is zero. */
  readonly mapePct?: number;
  /** Against the mean absolute step of the training values; absent when these never change. */
  readonly mase?: number;
}

/**
 * Accuracy of a forecast.
 *
 * @param train values that the forecast was made from, in order
 * @param test values that came, in order
 * @param forecast forecast of these, in order
 * @returns RMSE, MAE, MAPE and MASE
 * @throws {InputError} no test value, or a forecast of another length
 * @source Hyndman & Koehler (2006); forecast 8.20 `accuracy`
 * @example forecastAccuracy([1, 2, 4], [5, 6], [4, 8]).mae // => 1.5
 */
export function forecastAccuracy(
  train: readonly number[],
  test: readonly number[],
  forecast: readonly number[],
): ForecastAccuracy {
  if (test.length === 0 || test.length !== forecast.length) {
    throw new InputError({
      en: `There are ${test.length} values and ${forecast.length} forecasts. Give one forecast for each value, at least one.`,
      ko: `값이 ${test.length}개, 예측이 ${forecast.length}개입니다. 값마다 예측을 하나씩, 하나 이상 지정하세요.`,
    });
  }
  for (const value of [...train, ...test, ...forecast]) requireFinite({ value });
  const errors = test.map((value, index) => value - (forecast[index] ?? value));
  const mae = mean(errors.map(Math.abs));
  const steps = train.slice(1).map((value, index) => Math.abs(value - (train[index] ?? value)));
  const scale = steps.length === 0 ? 0 : mean(steps);
  return {
    rmse: Math.sqrt(mean(errors.map((error) => error * error))),
    mae,
    ...(test.includes(0)
      ? {}
      : { mapePct: 100 * mean(errors.map((error, index) => Math.abs(error / (test[index] ?? 1)))) }),
    ...(scale === 0 ? {} : { mase: mae / scale }),
  };
}
