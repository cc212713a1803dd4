import type { Bilingual } from "../../model/language";
import type { FunctionName } from "./parameters";

/** A way of computing, with the place where it is published. */
export interface Method {
  readonly name: Bilingual;
  readonly formula: string;
  readonly source: Bilingual;
}

const arithmetic: Bilingual = {
  en: "arithmetic of two figures, as in the monitoring of any plan; no publisher's method is needed",
  ko: "두 수치의 산술 계산으로, 모든 계획 점검에 쓰이는 방식이며 별도의 발표된 방법이 필요하지 않음",
};

const spreadsheetGrowth: Bilingual = {
  en: "compound growth rate as the spreadsheet function RRI and the R package COINr (CAGR) compute it",
  ko: "스프레드시트 함수 RRI와 R 패키지 COINr의 CAGR이 계산하는 연평균 성장률",
};

const eurostatPace: Bilingual = {
  en: "Eurostat SDG monitoring, as documented by open-sdg (Statistics Canada): R = d CAGR_o / |CAGR_T|",
  ko: "유로스타트 SDG 모니터링, open-sdg(캐나다 통계청) 문서의 R = d CAGR_o / |CAGR_T|",
};

const driftSource: Bilingual = {
  en: "Hyndman & Athanasopoulos, Forecasting: Principles and Practice; R package forecast 8.20, rwf(drift = TRUE)",
  ko: "Hyndman & Athanasopoulos, Forecasting: Principles and Practice. R 패키지 forecast 8.20의 rwf(drift = TRUE)",
};

const leastSquares: Bilingual = {
  en: "ordinary least squares, as lm and predict(interval = “prediction”) of R",
  ko: "최소제곱법, R의 lm과 predict(interval = “prediction”)",
};

const yearOfGrowth: Bilingual = {
  en: "RRI and PDURATION of spreadsheets",
  ko: "스프레드시트 함수 RRI와 PDURATION",
};

/** The methods by which the functions and the target-gap sheets compute. */
export const methods = {
  gap: {
    name: {
      en: "Gap: target g, actual a; d is 1 where higher is better, -1 where lower is",
      ko: "부족분: 목표값 g, 실적값 a, 높을수록 좋으면 d = 1, 낮을수록 좋으면 -1",
    },
    formula: "d (g - a)",
    source: arithmetic,
  },
  relativeGap: {
    name: { en: "Relative gap: target g, actual a, direction d", ko: "부족률: 목표값 g, 실적값 a, 방향 d" },
    formula: "d (g - a) / |g|",
    source: arithmetic,
  },
  achievement: {
    name: { en: "Achievement: actual a, target g", ko: "달성률: 실적값 a, 목표값 g" },
    formula: "a / g",
    source: arithmetic,
  },
  progress: {
    name: { en: "Progress: baseline b, actual a, target g", ko: "진척률: 기준값 b, 실적값 a, 목표값 g" },
    formula: "(a - b) / (g - b)",
    source: {
      en: "the ratio of UNESCAP's Current Status Index (there times 10): Bidarbakht Nia (2017), UNESCAP statistics working paper",
      ko: "UNESCAP의 Current Status Index와 같은 비율(그 지수는 10을 곱함): Bidarbakht Nia (2017), UNESCAP 통계 작업 논문",
    },
  },
  cagr: {
    name: {
      en: "Compound annual growth rate: first value v0, last value v1, n years",
      ko: "연평균 성장률: 처음 값 v0, 마지막 값 v1, n년",
    },
    formula: "(v1 / v0)^(1 / n) - 1",
    source: spreadsheetGrowth,
  },
  requiredLinear: {
    name: {
      en: "Required annual change: actual a in the year ta, target g in tg",
      ko: "연간 필요 변화량: ta년의 실적값 a, tg년의 목표값 g",
    },
    formula: "(g - a) / (tg - ta)",
    source: arithmetic,
  },
  requiredCagr: {
    name: {
      en: "Required growth rate from now on: actual a in the year ta, target g in tg",
      ko: "앞으로 필요한 성장률: ta년의 실적값 a, tg년의 목표값 g",
    },
    formula: "(g / a)^(1 / (tg - ta)) - 1",
    source: spreadsheetGrowth,
  },
  paceCagr: {
    name: {
      en: "Pace by growth rates: CAGR from baseline b to actual a, against CAGR from b to target g",
      ko: "성장률에 따른 추진 속도: 기준값 b에서 실적값 a까지와 b에서 목표값 g까지의 연평균 성장률(CAGR) 비교",
    },
    formula: "d CAGR(b, a) / |CAGR(b, g)|",
    source: eurostatPace,
  },
  paceLinear: {
    name: {
      en: "Pace by equal steps: change a year from baseline b to actual a, against that from b to target g",
      ko: "같은 양의 변화에 따른 추진 속도: 기준값 b에서 실적값 a까지와 b에서 목표값 g까지의 연간 변화량 비교",
    },
    formula: "d ((a - b) / (ta - tb)) / (|g - b| / (tg - tb))",
    source: {
      en: "SDG Index trend: Sachs et al. (2018), SDG Index and Dashboards; the ratio as Eurostat SDG monitoring forms it, with changes in units a year",
      ko: "SDG 지수의 추세: Sachs et al. (2018), SDG Index and Dashboards. 유로스타트 SDG 모니터링의 비율을 연간 변화량으로 계산",
    },
  },
  expectedRatio: {
    name: {
      en: "Expected progress: baseline b, target g, value v expected in the target year",
      ko: "예상 진척률: 기준값 b, 목표값 g, 목표 연도에 예상되는 값 v",
    },
    formula: "q = d (v - b) / |g - b|",
    source: {
      en: "UN SDG Progress Chart, technical note (2023), as restated by EUSTAT",
      ko: "UN SDG 진척도 차트 기술 노트(2023), EUSTAT이 다시 정리한 내용",
    },
  },
  statusEurostat: {
    name: {
      en: "Status by Eurostat SDG monitoring, by the pace R: significant, moderate, insufficient progress, movement away",
      ko: "유로스타트 SDG 모니터링에 따른 상태, 추진 속도 R 기준: 뚜렷한 진전, 보통 진전, 진전 미흡, 목표와 멀어짐",
    },
    formula: "R >= 0.95 | R >= 0.6 | R >= 0 | R < 0",
    source: {
      en: "open-sdg, progress methodology (Statistics Canada), after Eurostat (2021)",
      ko: "open-sdg 진척도 방법론(캐나다 통계청), 유로스타트(2021)에 따름",
    },
  },
  statusUn: {
    name: {
      en: "Status by the UN SDG Progress Chart, by the expected progress q: on track, acceleration needed, limited or no progress",
      ko: "UN SDG 진척도 차트에 따른 상태, 예상 진척률 q 기준: 순조, 가속 필요, 정체",
    },
    formula: "q >= 0.95 | q >= 0.1 | q < 0.1",
    source: {
      en: "UN SDG Progress Chart, technical note (2023), as restated by EUSTAT",
      ko: "UN SDG 진척도 차트 기술 노트(2023), EUSTAT이 다시 정리한 내용",
    },
  },
  statusSdgIndex: {
    name: {
      en: "Status by the SDG Index, by the pace R: on track, moderately improving, stagnating, decreasing",
      ko: "SDG 지수에 따른 상태, 추진 속도 R 기준: 순조, 완만한 개선, 정체, 후퇴",
    },
    formula: "R >= 1 | R >= 0.5 | R >= 0 | R < 0",
    source: {
      en: "Sachs et al. (2018), SDG Index and Dashboards, section 1.5.3 of the methodology",
      ko: "Sachs et al. (2018), SDG Index and Dashboards, 방법론 1.5.3절",
    },
  },
  projectDrift: {
    name: {
      en: "Projection by the average change (drift): first value y1, last value yT, h years ahead",
      ko: "평균 변화량(drift)에 따른 예측: 처음 값 y1, 마지막 값 yT, h년 뒤",
    },
    formula: "yT + h (yT - y1) / (T - 1)",
    source: driftSource,
  },
  projectLinear: {
    name: { en: "Projection by the least-squares line", ko: "최소제곱 직선에 따른 예측" },
    formula: "mean(y) + slope (t - mean(t))",
    source: leastSquares,
  },
  projectCagr: {
    name: {
      en: "Projection by the growth rate: last value yT, h years ahead",
      ko: "성장률에 따른 예측: 마지막 값 yT, h년 뒤",
    },
    formula: "yT (1 + CAGR)^h",
    source: spreadsheetGrowth,
  },
  projectHolt: {
    name: {
      en: "Projection by Holt's linear method, simple start: level l, trend b, h steps ahead",
      ko: "홀트 선형 방법(단순 시작값)에 따른 예측: 수준 l, 추세 b, h단계 뒤",
    },
    formula: "l + h b; alpha = 0.8, beta* = 0.2",
    source: {
      en: "Holt (1957); R package forecast 8.20, holt(initial = “simple”)",
      ko: "Holt (1957). R 패키지 forecast 8.20의 holt(initial = “simple”)",
    },
  },
  reachedDrift: {
    name: {
      en: "Year reached at the average change s: last value a in the year ta, target g",
      ko: "평균 변화량 s로 도달하는 연도: ta년의 마지막 값 a, 목표값 g",
    },
    formula: "ta + (g - a) / s",
    source: driftSource,
  },
  reachedLinear: {
    name: { en: "Year reached by the least-squares line", ko: "최소제곱 직선이 도달하는 연도" },
    formula: "mean(t) + (g - mean(y)) / slope",
    source: leastSquares,
  },
  reachedCagr: {
    name: {
      en: "Year reached at the growth rate c: last value a in the year ta, target g",
      ko: "성장률 c로 도달하는 연도: ta년의 마지막 값 a, 목표값 g",
    },
    formula: "ta + ln(g / a) / ln(1 + c)",
    source: yearOfGrowth,
  },
  distance: {
    name: {
      en: "Standardised distance: target g, value x, sample standard deviation SD of the peers, direction d",
      ko: "표준화 거리: 목표값 g, 값 x, 비교 대상의 표본 표준편차 SD, 방향 d",
    },
    formula: "max(0, d (g - x) / SD)",
    source: {
      en: "OECD (2017, 2019, 2022), Measuring Distance to the SDG Targets",
      ko: "OECD (2017, 2019, 2022), Measuring Distance to the SDG Targets",
    },
  },
  ranking: {
    name: {
      en: "Place: n areas have a better value; ties share the best place",
      ko: "순위: 더 나은 값이 있는 지역 n곳, 동점은 가장 높은 순위를 함께 가짐",
    },
    formula: "1 + n",
    source: {
      en: "ranks as RANK.EQ of spreadsheets and the ranks “min” of the R package COINr give them",
      ko: "스프레드시트 함수 RANK.EQ와 R 패키지 COINr의 “min” 순위",
    },
  },
  difference: {
    name: { en: "Difference: value a, reference b", ko: "차이: 값 a, 비교 대상 b" },
    formula: "a - b",
    source: arithmetic,
  },
  ratio: {
    name: { en: "Ratio: value a, reference b", ko: "비율: 값 a, 비교 대상 b" },
    formula: "a / b",
    source: arithmetic,
  },
  percent: {
    name: {
      en: "Difference as a fraction of the reference: value a, reference b",
      ko: "비교 대상에 대한 차이의 비율: 값 a, 비교 대상 b",
    },
    formula: "(a - b) / |b|",
    source: arithmetic,
  },
  exchange: {
    name: {
      en: "Conversion at the average rate of a year: amount x, rates for 1 USD of the given currency r1 and the wanted one r2",
      ko: "연평균 환율 환산: 금액 x, 1달러당 원래 통화 r1, 바꿀 통화 r2",
    },
    formula: "x r2 / r1",
    source: {
      en: "annual average exchange rates of the data package; the rate and its source stand among the data",
      ko: "데이터 패키지의 연평균 환율. 환율과 출처는 자료 항목에 있음",
    },
  },
  cvr: {
    name: {
      en: "Content validity ratio: n answers, ne of them “essential”",
      ko: "내용타당도 비율(CVR): 응답 n개, 그중 “필수” ne개",
    },
    formula: "(ne - n / 2) / (n / 2)",
    source: {
      en: "Lawshe (1975), A quantitative approach to content validity, Personnel Psychology 28(4), 563-575",
      ko: "Lawshe (1975), A quantitative approach to content validity, Personnel Psychology 28(4), 563-575",
    },
  },
  cvrMinExact: {
    name: {
      en: "Minimum CVR, exact: the CVR of the smallest ne of n answers that chance (one half each) reaches in at most 5 % of cases",
      ko: "정확 검정의 최소 CVR: 우연(각 1/2)으로 나올 확률이 5% 이하인 가장 작은 ne의 CVR",
    },
    formula: "(ne - n / 2) / (n / 2), ne the smallest with P(X >= ne) <= 0.05, X binomial(n, 1/2)",
    source: {
      en: "Ayre & Scally (2014), Critical values for Lawshe's content validity ratio, Measurement and Evaluation in Counseling and Development 47(1), 79-86",
      ko: "Ayre & Scally (2014), Critical values for Lawshe's content validity ratio, Measurement and Evaluation in Counseling and Development 47(1), 79-86",
    },
  },
  cvrMinLawshe: {
    name: {
      en: "Minimum CVR by Lawshe's table; between its rows that of the lower number of experts",
      ko: "로셰의 표에 따른 최소 CVR(행 사이의 인원은 적은 쪽 행)",
    },
    formula: "5-7: .99, 8: .75, 9: .78, 10: .62, ..., 20: .42, 30: .33, 40: .29",
    source: {
      en: "Lawshe (1975), Personnel Psychology 28(4), table 1, by Schipper; not monotone at 8 experts",
      ko: "Lawshe (1975), Personnel Psychology 28(4), Schipper가 계산한 표 1. 8명에서 순서가 어긋남",
    },
  },
  consensus: {
    name: {
      en: "Consensus degree: quartiles Q1 and Q3, median Mdn",
      ko: "합의도: 사분위수 Q1과 Q3, 중앙값 Mdn",
    },
    formula: "1 - (Q3 - Q1) / Mdn",
    source: {
      en: "usual in Delphi studies in Korea, where 0.75 or more counts as agreement; no single first publication is known",
      ko: "국내 델파이 연구의 관행으로 0.75 이상을 합의로 봄. 처음 제안한 문헌은 확인되지 않음",
    },
  },
  convergence: {
    name: { en: "Convergence degree: quartiles Q1 and Q3", ko: "수렴도: 사분위수 Q1과 Q3" },
    formula: "(Q3 - Q1) / 2",
    source: {
      en: "usual in Delphi studies in Korea, where 0.5 or less counts as agreement; no single first publication is known",
      ko: "국내 델파이 연구의 관행으로 0.5 이하를 합의로 봄. 처음 제안한 문헌은 확인되지 않음",
    },
  },
  quartileInc: {
    name: {
      en: "Quartiles as QUARTILE.INC: the value at this place among n values in order, between two values in proportion",
      ko: "QUARTILE.INC 방식의 사분위수: 차례로 놓은 값 n개 가운데 이 자리의 값(두 값 사이는 비례 배분)",
    },
    formula: "1 + (n - 1) p, p = 1/4 and 3/4",
    source: {
      en: "Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), type 7",
      ko: "Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), 유형 7",
    },
  },
  quartileExc: {
    name: {
      en: "Quartiles as QUARTILE.EXC: the value at this place among n values in order, between two values in proportion",
      ko: "QUARTILE.EXC 방식의 사분위수: 차례로 놓은 값 n개 가운데 이 자리의 값(두 값 사이는 비례 배분)",
    },
    formula: "(n + 1) p, p = 1/4 and 3/4",
    source: {
      en: "Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), type 6",
      ko: "Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), 유형 6",
    },
  },
  coefficientOfVariation: {
    name: {
      en: "Coefficient of variation: sample standard deviation SD, mean m",
      ko: "변이계수: 표본 표준편차 SD, 평균 m",
    },
    formula: "SD / m",
    source: {
      en: "as a measure of stability in Delphi: Dajani, Sincoff & Talley (1979), Technological Forecasting and Social Change 13, 83-90",
      ko: "델파이의 안정도 척도로서: Dajani, Sincoff & Talley (1979), Technological Forecasting and Social Change 13, 83-90",
    },
  },
  cvDifference: {
    name: {
      en: "Stability: difference of the coefficients of variation of two rounds",
      ko: "안정도: 두 차수 변이계수의 차이",
    },
    formula: "|CV1 - CV2|",
    source: {
      en: "Dajani, Sincoff & Talley (1979), Stability and agreement criteria for the termination of Delphi studies, Technological Forecasting and Social Change 13, 83-90",
      ko: "Dajani, Sincoff & Talley (1979), Stability and agreement criteria for the termination of Delphi studies, Technological Forecasting and Social Change 13, 83-90",
    },
  },
  spearman: {
    name: {
      en: "Spearman's rank correlation of two rounds, on mid-ranks r1 and r2; p exact without ties up to 9 experts, else by Student's t with n - 2",
      ko: "두 차수의 스피어만 순위 상관(동점은 평균 순위 r1, r2). p는 동점 없이 9명까지는 정확값, 그 밖에는 자유도 n - 2의 t",
    },
    formula: "rho = correlation(r1, r2)",
    source: {
      en: "Spearman (1904), The proof and measurement of association between two things, American Journal of Psychology 15, 72-101; p as cor.test of R",
      ko: "Spearman (1904), The proof and measurement of association between two things, American Journal of Psychology 15, 72-101. p는 R의 cor.test와 같음",
    },
  },
  wilcoxon: {
    name: {
      en: "Wilcoxon's signed-rank test of two rounds: V is the sum of the ranks of the experts whose rating fell; p exact without ties and zeros up to 50 experts, else normal with continuity correction",
      ko: "두 차수의 윌콕슨 부호순위 검정: V는 평정이 내려간 전문가의 순위 합. p는 동점과 0이 없이 50명까지는 정확값, 그 밖에는 연속성 수정 정규근사",
    },
    formula: "V = sum of rank(|d|) over d > 0, d = round 1 - round 2",
    source: {
      en: "Wilcoxon (1945), Individual comparisons by ranking methods, Biometrics Bulletin 1, 80-83; as wilcox.test of R",
      ko: "Wilcoxon (1945), Individual comparisons by ranking methods, Biometrics Bulletin 1, 80-83. R의 wilcox.test와 같음",
    },
  },
  kendallW: {
    name: {
      en: "Kendall's W: m experts, n items, S the sum of squared deviations of the rank sums, T the correction for ties (sum of t³ - t)",
      ko: "켄달의 W: 전문가 m명, 문항 n개, S는 순위 합의 편차 제곱합, T는 동점 보정(t³ - t의 합)",
    },
    formula: "12 S / (m² (n³ - n) - m T); chi-square = m (n - 1) W, df = n - 1",
    source: {
      en: "Kendall & Babington Smith (1939), The problem of m rankings, Annals of Mathematical Statistics 10, 275-287",
      ko: "Kendall & Babington Smith (1939), The problem of m rankings, Annals of Mathematical Statistics 10, 275-287",
    },
  },
  agreement: {
    name: {
      en: "Percentage agreement: the share of items on which the ratings lie within the tolerance",
      ko: "일치 비율: 평정값이 허용 차이 안에 드는 문항의 비율",
    },
    formula: "items with max - min <= tolerance / items",
    source: {
      en: "as agree of the R package irr computes it; in Delphi: Holey et al. (2007), BMC Medical Research Methodology 7:52",
      ko: "R 패키지 irr의 agree와 같음. 델파이 적용: Holey et al. (2007), BMC Medical Research Methodology 7:52",
    },
  },
  delphiVerdict: {
    name: {
      en: "Verdict on an item of a Delphi round: accept, drop, or else revise",
      ko: "델파이 문항 판정: 채택, 제외, 그 밖에는 수정",
    },
    formula:
      "accept: consensus >= 0.75 and convergence <= 0.5 and CVR >= minimum; drop: CVR < minimum and consensus < 0.75",
    source: {
      en: "the cut-offs usual in Delphi studies in Korea, with the CVR of Lawshe (1975)",
      ko: "국내 델파이 연구에서 쓰는 기준값과 Lawshe (1975)의 CVR",
    },
  },
  likert: {
    name: {
      en: "Statistics of a scale from 1 to k: mean m; top-2 and bottom-2 are the shares of the two highest and lowest answers",
      ko: "1~k점 척도의 통계: 평균 m, 상위 2점과 하위 2점 비율은 가장 높은 두 응답과 가장 낮은 두 응답의 비율",
    },
    formula: "score = 100 (m - 1) / (k - 1)",
    source: {
      en: "summated ratings after Likert (1932), A technique for the measurement of attitudes, Archives of Psychology 140; the score is the mean on a scale from 0 to 100",
      ko: "Likert (1932), A technique for the measurement of attitudes, Archives of Psychology 140의 총화평정. 점수는 평균을 0~100으로 옮긴 값",
    },
  },
  alpha: {
    name: {
      en: "Cronbach's alpha: k items, sample variances s² of the items and S² of their sum, respondents with a blank left out",
      ko: "크론바흐 알파: 문항 k개, 문항의 표본분산 s², 합계의 표본분산 S², 빈 셀이 있는 응답자 제외",
    },
    formula: "k / (k - 1) (1 - sum(s²) / S²)",
    source: {
      en: "Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16(3), 297-334",
      ko: "Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16(3), 297-334",
    },
  },
  ipa: {
    name: {
      en: "Importance-performance analysis: importance y and performance x against the lines cy and cx; on the line counts as high",
      ko: "중요도-수행도 분석(IPA): 중요도 y와 수행도 x를 기준선 cy, cx와 비교. 선 위의 점은 높은 쪽",
    },
    formula:
      "y >= cy, x >= cx: keep up the good work | y >= cy, x < cx: concentrate here | y < cy, x < cx: low priority | y < cy, x >= cx: possible overkill",
    source: {
      en: "Martilla & James (1977), Importance-performance analysis, Journal of Marketing 41(1), 77-79",
      ko: "Martilla & James (1977), Importance-performance analysis, Journal of Marketing 41(1), 77-79",
    },
  },
  borich: {
    name: {
      en: "Borich need: required level RL and current level CL of each of N respondents",
      ko: "보리치 요구도: 응답자 N명의 필요 수준 RL과 현재 수준 CL",
    },
    formula: "sum(RL - CL) mean(RL) / N",
    source: {
      en: "Borich (1980), A needs assessment model for conducting follow-up studies, Journal of Teacher Education 31(3), 39-42",
      ko: "Borich (1980), A needs assessment model for conducting follow-up studies, Journal of Teacher Education 31(3), 39-42",
    },
  },
  locus: {
    name: {
      en: "Locus for Focus: importance and gap against their lines, first letter importance, second gap; on the line counts as high (H)",
      ko: "로커스 포 포커스: 중요도와 격차를 기준선과 비교. 첫 글자는 중요도, 둘째 글자는 격차이며 선 위의 점은 높음(H)",
    },
    formula: "HH | HL | LH | LL",
    source: {
      en: "Mink, Shultz & Mink (1991), Developing and managing open organizations",
      ko: "Mink, Shultz & Mink (1991), Developing and managing open organizations",
    },
  },
  ahpEigen: {
    name: {
      en: "AHP weights: principal right eigenvector w of the matrix A of pairwise comparisons, sum 1",
      ko: "AHP 가중치: 쌍대비교 행렬 A의 주고유벡터 w, 합 1",
    },
    formula: "A w = lambda max w",
    source: {
      en: "Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill",
      ko: "Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill",
    },
  },
  ahpGeometric: {
    name: {
      en: "AHP weights: geometric mean of each row of the matrix of pairwise comparisons, divided by their sum",
      ko: "AHP 가중치: 쌍대비교 행렬 각 행의 기하평균을 그 합으로 나눈 값",
    },
    formula: "(a1 a2 ... an)^(1 / n) / sum",
    source: {
      en: "Crawford & Williams (1985), A note on the analysis of subjective judgment matrices, Journal of Mathematical Psychology 29, 387-405",
      ko: "Crawford & Williams (1985), A note on the analysis of subjective judgment matrices, Journal of Mathematical Psychology 29, 387-405",
    },
  },
  ahpConsistency: {
    name: {
      en: "AHP consistency: n elements, random index RI (n = 3 on: 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49)",
      ko: "AHP 일관성: 항목 n개, 무작위 지수 RI(n = 3부터 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49)",
    },
    formula: "CI = (lambda max - n) / (n - 1), CR = CI / RI",
    source: {
      en: "Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill; a CR of at most 0.10 is acceptable (0.05 with three elements, 0.08 with four in stricter use)",
      ko: "Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill. CR 0.10 이하를 받아들임(엄격한 기준은 3개 0.05, 4개 0.08)",
    },
  },
  ahpCombine: {
    name: {
      en: "AHP group matrix: geometric mean of each judgement over m experts",
      ko: "AHP 집단 행렬: 전문가 m명의 판단을 원소마다 기하평균",
    },
    formula: "(a1 a2 ... am)^(1 / m)",
    source: {
      en: "Aczél & Saaty (1983), Procedures for synthesizing ratio judgements, Journal of Mathematical Psychology 27, 93-102",
      ko: "Aczél & Saaty (1983), Procedures for synthesizing ratio judgements, Journal of Mathematical Psychology 27, 93-102",
    },
  },
  locationQuotient: {
    name: {
      en: "Location quotient: activity e and total E of the area, activity r and total R of the reference",
      ko: "입지계수: 지역의 해당 산업 e와 전체 E, 기준 지역의 해당 산업 r과 전체 R",
    },
    formula: "(e / E) / (r / R)",
    source: {
      en: "after Florence (1939), Report on the Location of Industry; as locq of the R package REAT. Above 1 specialised, above 1.25 commonly called a cluster",
      ko: "Florence (1939), Report on the Location of Industry에 따름. R 패키지 REAT의 locq와 같음. 1보다 크면 특화, 1.25보다 크면 흔히 클러스터로 봄",
    },
  },
  herfindahl: {
    name: {
      en: "Herfindahl-Hirschman index of the shares s; 1 / H equal shares are as concentrated",
      ko: "비중 s의 허핀달-허시먼 지수(HHI). 똑같은 비중 1 / H개와 같은 집중도",
    },
    formula: "H = sum s^2",
    source: {
      en: "Hirschman (1945), National Power and the Structure of Foreign Trade; Herfindahl (1950), Concentration in the Steel Industry; as herf of the R package REAT",
      ko: "Hirschman (1945), National Power and the Structure of Foreign Trade; Herfindahl (1950), Concentration in the Steel Industry. R 패키지 REAT의 herf와 같음",
    },
  },
  herfindahlNormalised: {
    name: {
      en: "Normalised Herfindahl-Hirschman index H of n shares: 0 where all are equal",
      ko: "비중 n개의 정규화한 허핀달-허시먼 지수 H: 모두 같으면 0",
    },
    formula: "(H - 1 / n) / (1 - 1 / n)",
    source: {
      en: "as herf of the R package REAT, after Doersam (2004)",
      ko: "R 패키지 REAT의 herf와 같음, Doersam (2004)에 따름",
    },
  },
  topShare: {
    name: {
      en: "Concentration ratio CR-k: shares s in falling order",
      ko: "상위 집중률 CR-k: 큰 순서로 놓은 비중 s",
    },
    formula: "s1 + s2 + ... + sk",
    source: {
      en: "the concentration ratio of industrial statistics; worked example after Doersam (2004)",
      ko: "산업 통계의 상위 집중률. 계산 예는 Doersam (2004)",
    },
  },
  krugman: {
    name: {
      en: "Krugman's specialisation index: share s of each industry in the area, share r in the reference",
      ko: "크루그먼 특화지수: 산업별 지역 비중 s, 기준 지역 비중 r",
    },
    formula: "sum |s - r|",
    source: {
      en: "Krugman (1991), Geography and Trade, MIT Press; as krugman.spec of the R package REAT",
      ko: "Krugman (1991), Geography and Trade, MIT Press. R 패키지 REAT의 krugman.spec과 같음",
    },
  },
  entropy: {
    name: {
      en: "Shannon entropy of the shares s, natural logarithm, 0 ln 0 = 0",
      ko: "비중 s의 섀넌 엔트로피(자연로그, 0 ln 0 = 0)",
    },
    formula: "-sum s ln s",
    source: {
      en: "Shannon (1948), A mathematical theory of communication, Bell System Technical Journal 27, 379-423",
      ko: "Shannon (1948), A mathematical theory of communication, Bell System Technical Journal 27, 379-423",
    },
  },
  evenness: {
    name: {
      en: "Evenness: Shannon entropy E of n shares as a fraction of its largest value",
      ko: "균등도: 비중 n개의 섀넌 엔트로피 E를 그 최댓값으로 나눈 값",
    },
    formula: "E / ln n",
    source: {
      en: "Pielou (1966), The measurement of diversity in different types of biological collections, Journal of Theoretical Biology 13, 131-144",
      ko: "Pielou (1966), The measurement of diversity in different types of biological collections, Journal of Theoretical Biology 13, 131-144",
    },
  },
  hachman: {
    name: {
      en: "Hachman index: location quotient LQ and share s of each industry of the area; 1 is the mix of the reference",
      ko: "해치먼 지수: 지역 산업별 입지계수 LQ와 비중 s. 1이면 기준 지역과 같은 구성",
    },
    formula: "1 / sum (LQ s)",
    source: {
      en: "Hachman index of economic diversity, Bureau of Economic and Business Research, University of Utah",
      ko: "경제 다양성의 해치먼 지수, 유타대학교 경제경영연구소",
    },
  },
  shiftShare: {
    name: {
      en: "Shift-share: start e of an industry in the area, growth factors g there, Gi of the industry and G of all industries in the reference: national growth, industry mix, regional shift; an industry that starts at 0 is all regional",
      ko: "변이할당: 지역 산업의 시작 값 e, 그 성장 배율 g, 기준 지역의 산업 성장 배율 Gi와 전체 성장 배율 G로 나눈 국가 성장, 산업 구조, 지역 경쟁력 효과. 시작 값이 0인 산업은 모두 지역 경쟁력 효과",
    },
    formula: "e (G - 1) + e (Gi - G) + e (g - Gi)",
    source: {
      en: "Dunn (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6, 97-112; as shift of the R package REAT",
      ko: "Dunn (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6, 97-112. R 패키지 REAT의 shift와 같음",
    },
  },
  normaliseMinmax: {
    name: {
      en: "Min-max: value x, worst and best of the indicator, scale from l to u",
      ko: "최소-최대 정규화: 값 x, 지표의 최악값과 최선값, 척도 l~u",
    },
    formula: "l + (x - worst) / (best - worst) (u - l)",
    source: {
      en: "OECD & JRC (2008), Handbook on Constructing Composite Indicators; as n_minmax of the R package COINr",
      ko: "OECD & JRC (2008), Handbook on Constructing Composite Indicators. R 패키지 COINr의 n_minmax와 같음",
    },
  },
  normaliseZscore: {
    name: {
      en: "z-score: mean m and sample standard deviation s of the indicator; turned where less is better",
      ko: "z점수: 지표의 평균 m, 표본 표준편차 s. 작을수록 좋으면 부호를 바꿈",
    },
    formula: "(x - m) / s",
    source: {
      en: "OECD & JRC (2008), Handbook on Constructing Composite Indicators; as n_zscore of the R package COINr",
      ko: "OECD & JRC (2008), Handbook on Constructing Composite Indicators. R 패키지 COINr의 n_zscore와 같음",
    },
  },
  normaliseDistance: {
    name: { en: "Distance to the best: worst unit 0, best unit 1", ko: "최선값까지의 거리: 최악 0, 최선 1" },
    formula: "1 - (best - x) / (best - worst)",
    source: {
      en: "OECD & JRC (2008), Handbook on Constructing Composite Indicators; as n_dist2max of the R package COINr",
      ko: "OECD & JRC (2008), Handbook on Constructing Composite Indicators. R 패키지 COINr의 n_dist2max와 같음",
    },
  },
  normaliseRank: {
    name: { en: "Rank from the worst, ties the lowest place", ko: "최악부터 센 순위, 같은 값은 낮은 순위" },
    formula: "1 + number of worse values",
    source: {
      en: "OECD & JRC (2008), Handbook on Constructing Composite Indicators; as n_rank of the R package COINr",
      ko: "OECD & JRC (2008), Handbook on Constructing Composite Indicators. R 패키지 COINr의 n_rank와 같음",
    },
  },
  normalisePercentile: {
    name: {
      en: "Percentile rank: rank r from the worst of n values",
      ko: "백분위 순위: 값 n개 중 최악부터 센 순위 r",
    },
    formula: "(r - 1) / (n - 1)",
    source: {
      en: "OECD & JRC (2008), Handbook on Constructing Composite Indicators; as n_prank of the R package COINr",
      ko: "OECD & JRC (2008), Handbook on Constructing Composite Indicators. R 패키지 COINr의 n_prank와 같음",
    },
  },
  equalWeights: {
    name: { en: "Equal weights of n indicators", ko: "지표 n개의 균등 가중치" },
    formula: "1 / n",
    source: {
      en: "OECD & JRC (2008), Handbook on Constructing Composite Indicators",
      ko: "OECD & JRC (2008), Handbook on Constructing Composite Indicators",
    },
  },
  pcaWeights: {
    name: {
      en: "Weights by principal components: loadings a of the first component of the standardised indicators",
      ko: "주성분 가중치: 표준화한 지표의 제1주성분 적재값 a",
    },
    formula: "w = a^2",
    source: {
      en: "OECD & JRC (2008), Handbook on Constructing Composite Indicators; component as prcomp(scale. = TRUE) of R gives it",
      ko: "OECD & JRC (2008), Handbook on Constructing Composite Indicators. 주성분은 R의 prcomp(scale. = TRUE)와 같음",
    },
  },
  entropyWeights: {
    name: {
      en: "Weights by entropy: shares p of n units in an indicator",
      ko: "엔트로피 가중치: 지표에서 단위 n개의 비중 p",
    },
    formula: "w = (1 - e) / sum (1 - e), e = -sum p ln p / ln n",
    source: {
      en: "Shannon (1948); Hwang & Yoon (1981), Multiple Attribute Decision Making",
      ko: "Shannon (1948); Hwang & Yoon (1981), Multiple Attribute Decision Making",
    },
  },
  scoreArithmetic: {
    name: {
      en: "Score: weighted arithmetic mean, weights of blanks shared out",
      ko: "점수: 가중 산술평균, 빈 셀의 가중치는 나머지에 나눔",
    },
    formula: "sum w x / sum w",
    source: {
      en: "OECD & JRC (2008), Handbook on Constructing Composite Indicators; as a_amean of the R package COINr",
      ko: "OECD & JRC (2008), Handbook on Constructing Composite Indicators. R 패키지 COINr의 a_amean과 같음",
    },
  },
  scoreGeometric: {
    name: {
      en: "Score: weighted geometric mean, weights of blanks shared out",
      ko: "점수: 가중 기하평균, 빈 셀의 가중치는 나머지에 나눔",
    },
    formula: "exp(sum w ln x / sum w)",
    source: {
      en: "OECD & JRC (2008), Handbook on Constructing Composite Indicators; as a_gmean of the R package COINr",
      ko: "OECD & JRC (2008), Handbook on Constructing Composite Indicators. R 패키지 COINr의 a_gmean과 같음",
    },
  },
  scoreHarmonic: {
    name: {
      en: "Score: weighted harmonic mean, weights of blanks shared out",
      ko: "점수: 가중 조화평균, 빈 셀의 가중치는 나머지에 나눔",
    },
    formula: "sum w / sum (w / x)",
    source: {
      en: "OECD & JRC (2008), Handbook on Constructing Composite Indicators; as a_hmean of the R package COINr",
      ko: "OECD & JRC (2008), Handbook on Constructing Composite Indicators. R 패키지 COINr의 a_hmean과 같음",
    },
  },
  indexRank: {
    name: { en: "Rank: ties share the best place", ko: "순위: 같은 점수는 앞선 순위를 함께 가짐" },
    formula: "1 + number of better scores",
    source: {
      en: "ranks as RANK.EQ of spreadsheets and the ranks “min” of the R package COINr give them",
      ko: "스프레드시트 함수 RANK.EQ와 R 패키지 COINr의 “min” 순위",
    },
  },
  robustness: {
    name: {
      en: "Robustness of ranks: each weight times 1 + u, u uniform between -noise and noise; 5th and 95th percentile of the ranks (type 7)",
      ko: "순위의 강건성: 가중치마다 1 + u를 곱함. u는 -변동폭~변동폭의 균등분포. 순위의 5·95 백분위수(type 7)",
    },
    formula: "w' = w (1 + u)",
    source: {
      en: "Saisana, Saltelli & Tarantola (2005), Journal of the Royal Statistical Society A 168, 307-323",
      ko: "Saisana, Saltelli & Tarantola (2005), Journal of the Royal Statistical Society A 168, 307-323",
    },
  },
  sensitivity: {
    name: {
      en: "Effects on the mean absolute rank shift y: samples A and B, AB is A with one weight of B, V the variance of y",
      ko: "평균 순위 변동 y에 대한 효과: 표본 A와 B, AB는 A에서 가중치 하나를 B로 바꾼 것, V는 y의 분산",
    },
    formula: "S = mean(yB (yAB - yA)) / V, ST = mean((yA - yAB)^2) / (2 V)",
    source: {
      en: "Saltelli et al. (2010), Computer Physics Communications 181, 259-270; Jansen (1999), Computer Physics Communications 117, 35-43; as SA_estimate of the R package COINr",
      ko: "Saltelli et al. (2010), Computer Physics Communications 181, 259-270; Jansen (1999), Computer Physics Communications 117, 35-43. R 패키지 COINr의 SA_estimate와 같음",
    },
  },
  phaseBeta: {
    name: {
      en: "Phasing: the share of year k of n, F the beta distribution with a and b (even 1, 1; front 1, 2; back 3, 1; S-curve 2, 2)",
      ko: "연차별 배분: n년 중 k년 차의 몫, F는 a, b의 베타 분포(균등 1, 1, 전반 집중 1, 2, 후반 집중 3, 1, S자형 2, 2)",
    },
    formula: "F(k / n) - F((k - 1) / n)",
    source: {
      en: "beta distribution function as BETA.DIST computes it; S-curves of spending as in Hudson (1978), DHSS expenditure forecasting method; the choice of the family is this add-in's",
      ko: "BETA.DIST가 계산하는 베타 분포 함수. 지출의 S자 곡선은 Hudson (1978), DHSS expenditure forecasting method 참고. 분포의 선택은 이 추가 기능이 정함",
    },
  },
  phaseRayleigh: {
    name: {
      en: "Phasing by the Norden-Rayleigh curve: the share of year k of n",
      ko: "노든-레일리 곡선에 따른 연차별 배분: n년 중 k년 차의 몫",
    },
    formula: "F(k / n) - F((k - 1) / n), F(t) = (1 - exp(-3.5 t²)) / (1 - exp(-3.5))",
    source: {
      en: "Norden (1963), Useful tools for project management; cut at the end of the plan, where the curve has reached 97 %",
      ko: "Norden (1963), Useful tools for project management. 곡선이 97%에 이르는 계획 끝에서 자름",
    },
  },
  allocation: {
    name: {
      en: "Allocation by weights w within floors m and caps M; lambda is the one for which the amounts sum to the total",
      ko: "가중치 w에 따른 하한 m, 상한 M 이내의 배분. lambda는 합계가 총액이 되는 하나의 값",
    },
    formula: "x = min(M, max(m, lambda w))",
    source: {
      en: "Neyman-type allocation under box constraints, as the R package stratallo (Wójciak, Wesołowski) computes it",
      ko: "상하한이 있는 네이만형 배분, R 패키지 stratallo(Wójciak, Wesołowski)와 같음",
    },
  },
  largestRemainder: {
    name: {
      en: "Whole units by largest remainder: the whole part of each share, then one more to the largest remainders; of equal ones to the first listed",
      ko: "최대잔여 방식: 몫의 정수 부분을 주고 남는 단위를 나머지가 큰 순서로 하나씩 더함. 같으면 앞선 항목부터",
    },
    formula: "floor(units w / sum(w)), + 1 for the largest remainders",
    source: {
      en: "Hare quota with largest remainders (Hamilton; Hare-Niemeyer), as the R package proporz computes it",
      ko: "헤어 쿼터와 최대잔여 방식(Hamilton, Hare-Niemeyer), R 패키지 proporz와 같음",
    },
  },
  unitCost: {
    name: { en: "Unit cost: cost c of an outcome o", ko: "단위 비용: 성과 o의 비용 c" },
    formula: "c / o",
    source: arithmetic,
  },
  icer: {
    name: {
      en: "Incremental cost-effectiveness ratio along the frontier: options ordered by cost, dominated and extendedly dominated ones left out",
      ko: "점증적 비용효과비(ICER): 비용 순으로 놓고 열등한 대안과 확장 열등한 대안을 뺀 경계를 따라 계산",
    },
    formula: "(C2 - C1) / (E2 - E1)",
    source: {
      en: "dominance and extended dominance as the R package dampack (calculate_icers) computes them",
      ko: "열등과 확장 열등의 판정은 R 패키지 dampack의 calculate_icers와 같음",
    },
  },
} as const satisfies Readonly<Record<string, Method>>;

/** The key of a method. */
export type MethodKey = keyof typeof methods;

/** All methods that a function may compute by; none where it only looks up. */
export const functionMethods: Readonly<Record<FunctionName, readonly Method[]>> = {
  TARGET: [methods.exchange],
  GAP: [methods.gap],
  "GAP.RELATIVE": [methods.relativeGap],
  ACHIEVEMENT: [methods.achievement],
  PROGRESS: [methods.progress],
  CAGR: [methods.cagr],
  REQUIRED: [methods.requiredLinear, methods.requiredCagr],
  PACE: [methods.paceCagr, methods.paceLinear],
  STATUS: [
    methods.statusEurostat,
    methods.statusUn,
    methods.statusSdgIndex,
    methods.paceCagr,
    methods.paceLinear,
    methods.expectedRatio,
  ],
  PROJECT: [methods.projectDrift, methods.projectLinear, methods.projectCagr, methods.projectHolt],
  REACHED: [methods.reachedDrift, methods.reachedLinear, methods.reachedCagr],
  DISTANCE: [methods.distance],
  "LIST.TARGETS": [],
  BENCHMARK: [],
  HISTORY: [],
  GRID: [],
  RANKING: [methods.ranking],
  LEADERS: [methods.ranking],
  COMPARE: [methods.difference, methods.ratio, methods.percent],
  SOURCE: [],
  DEFINITION: [],
  EXCHANGE: [methods.exchange],
  "LIST.INDICATORS": [],
  "LIST.AREAS": [],
  "LIST.POLICIES": [],
  "LIST.VALUECHAIN": [],
  "DELPHI.SUMMARY": [
    methods.delphiVerdict,
    methods.consensus,
    methods.convergence,
    methods.quartileInc,
    methods.quartileExc,
    methods.coefficientOfVariation,
    methods.cvr,
    methods.cvrMinExact,
  ],
  "DELPHI.CVR": [methods.cvr],
  "DELPHI.CVRMIN": [methods.cvrMinExact, methods.cvrMinLawshe],
  "DELPHI.CONSENSUS": [methods.consensus, methods.quartileInc, methods.quartileExc],
  "DELPHI.CONVERGENCE": [methods.convergence, methods.quartileInc, methods.quartileExc],
  "DELPHI.CV": [methods.coefficientOfVariation],
  "DELPHI.STABILITY": [
    methods.cvDifference,
    methods.coefficientOfVariation,
    methods.spearman,
    methods.wilcoxon,
  ],
  "DELPHI.KENDALLW": [methods.kendallW],
  "DELPHI.AGREEMENT": [methods.agreement],
  "SURVEY.SUMMARY": [methods.likert],
  "SURVEY.ALPHA": [methods.alpha],
  "SURVEY.IPA": [methods.ipa],
  "SURVEY.BORICH": [methods.borich],
  "SURVEY.LOCUS": [methods.locus],
  "AHP.WEIGHTS": [methods.ahpEigen, methods.ahpGeometric],
  "AHP.CONSISTENCY": [methods.ahpConsistency],
  "AHP.COMBINE": [methods.ahpCombine],
  "CLUSTER.LQ": [methods.locationQuotient],
  "CLUSTER.HHI": [methods.herfindahl, methods.herfindahlNormalised],
  "CLUSTER.TOPSHARE": [methods.topShare],
  "CLUSTER.SPECIALISATION": [methods.krugman],
  "CLUSTER.ENTROPY": [methods.entropy, methods.evenness],
  "CLUSTER.SHIFTSHARE": [methods.shiftShare],
  "INDEX.NORMALISE": [
    methods.normaliseMinmax,
    methods.normaliseZscore,
    methods.normaliseDistance,
    methods.normaliseRank,
    methods.normalisePercentile,
  ],
  "INDEX.WEIGHTS": [methods.equalWeights, methods.pcaWeights, methods.entropyWeights],
  "INDEX.SCORE": [methods.scoreArithmetic, methods.scoreGeometric, methods.scoreHarmonic],
  "INDEX.RANK": [methods.indexRank],
  "INDEX.ROBUSTNESS": [methods.robustness],
  "INDEX.SENSITIVITY": [methods.sensitivity],
  "BUDGET.PHASE": [methods.phaseBeta, methods.phaseRayleigh, methods.largestRemainder],
  "BUDGET.ALLOCATE": [methods.allocation, methods.largestRemainder],
  "BUDGET.UNITCOST": [methods.unitCost],
  "BUDGET.ICER": [methods.icer],
  EXPLAIN: [],
};
