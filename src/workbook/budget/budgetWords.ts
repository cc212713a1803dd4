import type { Bilingual } from "../../model/language";

/** The words of the Budget desk. */
export const budgetWords = {
  operation: { en: "Build the Budget desk", ko: "예산 데스크 만들기" },
  reading: { en: "Reading the workbook", ko: "통합 문서 읽기" },
  writing: { en: "Writing the sheet", ko: "시트 쓰기" },
  done: { en: "Done", ko: "완료" },
  sheet: { en: "Budget desk", ko: "예산 데스크" },
  title: { en: "Budget desk", ko: "예산 데스크" },
  howTo: { en: "How to use", ko: "사용 방법" },
  howToText: {
    en: "Type into the yellow cells; everything else follows, also without the add-in. The chosen scenario fills the years and the frontier.",
    ko: "노란 셀에 입력하면 나머지는 추가 기능 없이도 따라 바뀝니다. 고른 시나리오가 연차별 배분과 비용효과 경계에 쓰입니다.",
  },
  addIn: { en: "Add-in", ko: "추가 기능" },
  data: { en: "Targets from", ko: "목표 출처" },
  settings: { en: "Settings", ko: "설정" },
  scenarios: { en: "Scenarios side by side", ko: "시나리오 비교" },
  checks: { en: "Checks", ko: "점검" },
  programmes: { en: "Programmes and their need", ko: "사업과 소요액" },
  amounts: {
    en: "Allocation by weighted gap within floors and caps",
    ko: "하한과 상한 안의 가중 부족분별 배분",
  },
  phasing: { en: "Amounts by year of the chosen scenario", ko: "고른 시나리오의 연차별 금액" },
  frontier: { en: "Cost-effectiveness frontier of the programmes", ko: "사업의 비용효과 경계" },
  workings: { en: "Workings (not to be changed)", ko: "계산 과정(고치지 않음)" },
  total: { en: "Total", ko: "합계" },
  milestone: { en: "milestone", ko: "이정표" },
  moneyTarget: {
    en: "The target is money itself: one unit of it costs itself.",
    ko: "목표가 금액이므로 한 단위의 비용은 그 금액입니다.",
  },
  usdMn: { en: "USD million", ko: "백만 달러" },
  added: { en: "Added rows", ko: "추가한 행" },
  chosen: { en: "Scenario shown", ko: "표시할 시나리오" },
  chosenHow: {
    en: "One of the three names below. Years, frontier and charts follow.",
    ko: "아래 세 이름 가운데 하나. 연차별 금액, 경계, 차트가 함께 바뀝니다.",
  },
  unit: { en: "Smallest amount paid", ko: "최소 지급 단위" },
  unitHow: {
    en: "In the unit of money of this sheet. Amounts are whole multiples, and add up to the envelope exactly.",
    ko: "이 시트의 금액 단위로 적습니다. 모든 금액은 이 값의 배수이며 합계가 총예산과 정확히 같습니다.",
  },
  firstYear: { en: "First year", ko: "시작 연도" },
  firstYearHow: { en: "The years of the table follow.", ko: "표의 연도가 함께 바뀝니다." },
  lastYear: { en: "Last year", ko: "종료 연도" },
  lastYearHow: { en: "By the number of columns.", ko: "열 개수에 따릅니다." },
  rate: { en: "KRW for 1 USD", ko: "1달러당 원화" },
  rateHow: { en: "Type the rate that is to hold.", ko: "적용할 환율을 입력하십시오." },
  rateYear: { en: "Year of the rate", ko: "환율 연도" },
  rateYearHow: {
    en: "All amounts in dollars are at the rate of this year.",
    ko: "모든 달러 금액은 이 연도의 환율로 환산합니다.",
  },
  discount: { en: "Discount rate", ko: "할인율" },
  discountHow: {
    en: "A share a year, such as 4.5 %, for the present value in money of the first year. Left empty: none.",
    ko: "시작 연도 기준 현재가치에 쓸 연 할인율(예: 4.5%). 비우면 계산하지 않습니다.",
  },
  fine: { en: "OK", ko: "이상 없음" },
  lookAt: { en: "Look", ko: "확인 필요" },
  methods: { en: "Methods", ko: "방법" },
  methodAllocation: {
    en: "Allocation: min(cap, max(floor, lambda x weight x relative gap)) with the one lambda for which the sum is the envelope (as R package stratallo); whole units by largest remainder, the first listed first (Hare-Niemeyer).",
    ko: "배분: min(상한, max(하한, lambda x 가중치 x 부족률)), 합계가 총예산이 되는 하나의 lambda(R 패키지 stratallo와 같음). 최대잔여 방식의 정수 단위, 같으면 앞선 항목부터(Hare-Niemeyer).",
  },
  methodPhasing: {
    en: "Years: F(k/n) - F((k-1)/n) of a beta distribution (even 1, 1; front 1, 2; back 3, 1; scurve 2, 2; or beta(a,b)) or of the Norden-Rayleigh curve; whole units by largest remainder.",
    ko: "연차: 베타 분포(균등 1, 1, 전반 집중 1, 2, 후반 집중 3, 1, S자형 2, 2, 또는 beta(a,b))나 노든-레일리 곡선의 F(k/n) - F((k-1)/n). 최대잔여 방식의 정수 단위.",
  },
  methodFrontier: {
    en: "Frontier: the programmes as alternatives, cost the need of the chosen scenario, effect the weighted gap that it closes; dominance and extended dominance as R package dampack.",
    ko: "비용효과 경계: 사업을 서로 대안으로 보고 비용은 고른 시나리오의 소요액, 효과는 그것으로 메우는 가중 부족분. 열등과 확장 열등은 R 패키지 dampack과 같음.",
  },
  methodWorth: {
    en: "Present value: the first year is not discounted. Amounts are not adjusted for prices.",
    ko: "현재가치: 시작 연도는 할인하지 않습니다. 금액은 물가를 조정하지 않았습니다.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
