import { ahpCombine } from "../../../core/survey/ahpCombine";
import { ahpConsistency } from "../../../core/survey/ahpConsistency";
import { ahpWeights } from "../../../core/survey/ahpWeights";
import { consistencyLimit } from "../../../core/survey/consistencyLimit";
import { InputError } from "../../../model/errors";
import { percentNumber, roundedText } from "../numberText";
import { say } from "../say";
import { choiceOf, matrixOf, requiredNumber } from "./arguments";
import type { Teller } from "./call";

/** Tells AHP.WEIGHTS. */
export const tellAhpWeights: Teller = (call) => {
  const method = choiceOf(call, "method", ["eigen", "geometric"]) ?? "eigen";
  const matrix = matrixOf(call, "matrix");
  const weights = ahpWeights(matrix, method);
  const place = Math.min(call.at.row, weights.length - 1);
  const weight = weights[place] ?? 0;
  const rank = 1 + weights.filter((other) => other > weight).length;
  const how =
    method === "eigen"
      ? say("the principal eigenvector of the matrix", "행렬의 주고유벡터")
      : say("the geometric means of its rows, divided by their sum", "행의 기하평균을 그 합으로 나눈 값");
  return {
    rows: [],
    result: weights.map((one) => [one]),
    words: [
      say(
        `The ${weights.length} weights are ${how.en} and sum to 1, one under the other.`,
        `가중치 ${weights.length}개는 ${how.ko}이며 합이 1이고 아래로 이어집니다.`,
      ),
      say(
        `Element ${place + 1} has the weight ${roundedText(weight)}, ${percentNumber(weight)} %, which is place ${rank} of ${weights.length}.`,
        `${place + 1}번째 항목의 가중치는 ${roundedText(weight)}(${percentNumber(weight)}%)이며 ${weights.length}개 중 ${rank}위입니다.`,
      ),
    ],
    methods: [method === "eigen" ? "ahpEigen" : "ahpGeometric"],
  };
};

/** Tells AHP.CONSISTENCY. */
export const tellAhpConsistency: Teller = (call) => {
  const matrix = matrixOf(call, "matrix");
  const { lambdaMax, ci, cr } = ahpConsistency(matrix);
  const n = matrix.length;
  const limit = consistencyLimit(n);
  return {
    rows: [],
    result: [[lambdaMax, ci, cr ?? "#N/A"]],
    words: [
      say(
        `The largest eigenvalue of the ${n} x ${n} matrix is ${roundedText(lambdaMax)}; with consistent judgements it would be ${n}. The index is (${roundedText(lambdaMax)} - ${n}) / (${n} - 1) = ${roundedText(ci)}.`,
        `${n} x ${n} 행렬의 최대 고윳값은 ${roundedText(lambdaMax)}입니다. 판단이 완전히 일관되면 ${n}입니다. 일관성 지수(CI)는 (${roundedText(lambdaMax)} - ${n}) / (${n} - 1) = ${roundedText(ci)}입니다.`,
      ),
      cr === null
        ? say(
            "There is no random index for more than 10 elements, so the ratio is undefined.",
            "항목이 10개를 넘으면 무작위 지수가 없어 일관성 비율을 정할 수 없습니다.",
          )
        : say(
            `Divided by the random index of ${n} elements the consistency ratio is ${roundedText(cr)}: ${cr <= limit ? "at most" : "more than"} ${limit}, so the judgements ${cr <= limit ? "are consistent enough" : "should be looked at again"}.`,
            `항목 ${n}개의 무작위 지수로 나눈 일관성 비율(CR)은 ${roundedText(cr)}입니다. 기준 ${limit} ${cr <= limit ? "이하여서 판단이 충분히 일관됩니다" : "초과여서 판단을 다시 살펴보아야 합니다"}.`,
          ),
    ],
    methods: ["ahpConsistency"],
  };
};

/** Tells AHP.COMBINE. */
export const tellAhpCombine: Teller = (call) => {
  const rows = matrixOf(call, "matrices");
  const size = requiredNumber(call, "size");
  const isWhole = Number.isInteger(size) && size > 0 && rows.length % size === 0;
  if (!isWhole || rows[0]?.length !== size) throw noMatrices(rows.length, rows[0]?.length ?? 0, size);
  const experts = rows.length / size;
  const result = ahpCombine(
    Array.from({ length: experts }, (_, expert) => rows.slice(expert * size, (expert + 1) * size)),
  );
  const { row, column } = call.at;
  const judgements = Array.from({ length: experts }, (_, expert) =>
    roundedText(rows[expert * size + row]?.[column] ?? 1),
  );
  const listed = judgements.length > 6 ? [...judgements.slice(0, 5), "…"] : judgements;
  return {
    rows: [],
    result,
    words: [
      say(
        `The judgements of ${experts} experts on row ${row + 1} against column ${column + 1} are ${listed.join(", ")}; their geometric mean is ${roundedText(result[row]?.[column] ?? 1)}.`,
        `전문가 ${experts}명이 ${row + 1}행을 ${column + 1}열과 비교한 판단은 ${listed.join(", ")}이며 기하평균은 ${roundedText(result[row]?.[column] ?? 1)}입니다.`,
      ),
    ],
    methods: ["ahpCombine"],
  };
};

function noMatrices(rows: number, columns: number, size: number): InputError {
  return new InputError(
    say(
      `the ${rows} x ${columns} cells are no matrices of ${size} x ${size} one under the other. Give ${size} columns and a multiple of ${size} rows, or another size.`,
      `${rows} x ${columns} 셀은 ${size} x ${size} 행렬을 아래로 이어 붙인 것이 아닙니다. 열 ${size}개와 ${size}의 배수인 행을 지정하거나 크기를 바꾸십시오.`,
    ),
  );
}
