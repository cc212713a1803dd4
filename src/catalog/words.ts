import type { Bilingual, Language } from "../model/language";

/** The keys of the data package's enums in words. */
const words: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  kind: {
    world: { en: "world", ko: "세계" },
    bloc: { en: "bloc", ko: "권역" },
    country: { en: "country", ko: "국가" },
    region: { en: "region", ko: "지역" },
    city: { en: "city", ko: "도시" },
  },
  theme: {
    adoption: { en: "adoption", ko: "활용" },
    cluster: { en: "cluster", ko: "클러스터" },
    companies: { en: "companies", ko: "기업" },
    competitiveness: { en: "competitiveness", ko: "경쟁력" },
    context: { en: "context", ko: "배경" },
    industry: { en: "industry", ko: "산업" },
    infrastructure: { en: "infrastructure", ko: "인프라" },
    investment: { en: "investment", ko: "투자" },
    models: { en: "models", ko: "모델" },
    patents: { en: "patents", ko: "특허" },
    rd: { en: "R&D", ko: "연구개발" },
    readiness: { en: "readiness", ko: "준비도" },
    research: { en: "research", ko: "연구" },
    seoul: { en: "Seoul", ko: "서울" },
    talent: { en: "talent", ko: "인재" },
    value_chain: { en: "value chain", ko: "가치사슬" },
  },
  segment: {
    semiconductor: { en: "semiconductor", ko: "반도체" },
    cloud: { en: "cloud", ko: "클라우드" },
    platform: { en: "platform", ko: "플랫폼" },
    application: { en: "application", ko: "응용" },
  },
  level: {
    supranational: { en: "supranational", ko: "초국가" },
    national: { en: "national", ko: "국가" },
    local: { en: "local", ko: "지방" },
  },
  approach: {
    "government-led": { en: "government-led", ko: "정부 주도" },
    "private-led": { en: "private-led", ko: "민간 주도" },
    "research-led": { en: "research-led", ko: "연구 주도" },
    "regulation-led": { en: "regulation-led", ko: "규제 주도" },
  },
  budgetKind: {
    programme_total: { en: "programme total", ko: "사업 총액" },
    one_year: { en: "one year", ko: "한 해" },
    per_year: { en: "per year", ko: "연간" },
    per_school: { en: "per school", ko: "학교당" },
    private: { en: "private", ko: "민간" },
    announced_total: { en: "announced total", ko: "발표 총액" },
    unstated_period: { en: "unstated period", ko: "기간 미표시" },
  },
  direction: {
    higher: { en: "higher is better", ko: "높을수록 좋음" },
    lower: { en: "lower is better", ko: "낮을수록 좋음" },
    none: { en: "neither direction is better", ko: "방향 없음" },
  },
  evidence: {
    publisher_file: { en: "read in the publisher's file", ko: "발행처의 파일을 읽음" },
    copy_of_publisher_file: {
      en: "copy of the publisher's file was read",
      ko: "발행처 파일의 사본을 읽음",
    },
    publisher_page: { en: "read on the publisher's page", ko: "발행처의 페이지를 읽음" },
    secondary: { en: "secondary: press or another page", ko: "2차 자료: 언론 또는 다른 페이지" },
  },
  status: {
    A: { en: "normal", ko: "정상" },
    E: { en: "estimate", ko: "추정값" },
    P: { en: "provisional", ko: "잠정값" },
    B: { en: "break in series", ko: "시계열 단절" },
  },
  licence: {
    "not stated (individual facts cited)": {
      en: "not stated (individual facts cited)",
      ko: "표시 없음(개별 사실 인용)",
    },
    "facts quoted": { en: "facts quoted", ko: "사실 인용" },
    "US federal statistics; licence not stated": {
      en: "US federal statistics; licence not stated",
      ko: "미국 연방 통계, 라이선스 표시 없음",
    },
    "CC BY-ND 4.0 (report); facts quoted": {
      en: "CC BY-ND 4.0 (report); facts quoted",
      ko: "CC BY-ND 4.0(보고서), 사실 인용",
    },
    "CC BY-ND 4.0 assumed from the 2026 edition; facts quoted": {
      en: "CC BY-ND 4.0 assumed from the 2026 edition; facts quoted",
      ko: "2026년판에 따라 CC BY-ND 4.0으로 추정, 사실 인용",
    },
    "Seoul Metropolitan Government press release": {
      en: "Seoul Metropolitan Government press release",
      ko: "서울특별시 보도자료",
    },
    "PDDL 1.0 (package)": { en: "PDDL 1.0 (package)", ko: "PDDL 1.0(패키지)" },
    "PDDL 1.0 (as stated in repository README)": {
      en: "PDDL 1.0 (as stated in repository README)",
      ko: "PDDL 1.0(저장소 README의 표시)",
    },
    "European Commission web page (reuse permitted with attribution)": {
      en: "European Commission web page (reuse permitted with attribution)",
      ko: "유럽연합 집행위원회 웹페이지(출처 표시 조건으로 재이용 허용)",
    },
    "UK government publication (OGL v3 customary; licence line not seen)": {
      en: "UK government publication (OGL v3 customary; licence line not seen)",
      ko: "영국 정부 간행물(통상 OGL v3, 라이선스 문구는 확인하지 못함)",
    },
    "Government of Canada web page": { en: "Government of Canada web page", ko: "캐나다 정부 웹페이지" },
    "Singapore government press release": {
      en: "Singapore government press release",
      ko: "싱가포르 정부 보도자료",
    },
    "OECD terms; licence not stated; facts quoted": {
      en: "OECD terms; licence not stated; facts quoted",
      ko: "OECD 이용 조건, 라이선스 표시 없음, 사실 인용",
    },
    "CC BY-SA 4.0 (stated in the 2022 report; other years not checked)": {
      en: "CC BY-SA 4.0 (stated in the 2022 report; other years not checked)",
      ko: "CC BY-SA 4.0(2022년 보고서의 표시, 다른 연도는 확인하지 않음)",
    },
    "Shanghai municipal government legal text": {
      en: "Shanghai municipal government legal text",
      ko: "상하이시 법령문",
    },
    "CC BY-SA (Wikipedia text); facts quoted": {
      en: "CC BY-SA (Wikipedia text); facts quoted",
      ko: "CC BY-SA(위키백과 본문), 사실 인용",
    },
    "World Bank open data terms; licence not stated": {
      en: "World Bank open data terms; licence not stated",
      ko: "세계은행 공개 데이터 조건, 라이선스 표시 없음",
    },
    "licence not stated; facts quoted": {
      en: "licence not stated; facts quoted",
      ko: "라이선스 표시 없음, 사실 인용",
    },
  },
};

/** The groups of keys that have words. */
export type WordGroup =
  | "kind"
  | "theme"
  | "segment"
  | "level"
  | "approach"
  | "budgetKind"
  | "direction"
  | "evidence"
  | "status"
  | "licence";

/**
 * A key of the data in words. A key without words, such as the proper name of a licence, is its own word.
 *
 * @param group which keys
 * @param key the key as the data write it
 * @param language of the words
 * @returns the words
 * @example word("evidence", "copy_of_publisher_file", "en") // => "copy of the publisher's file was read"
 */
export function word(group: WordGroup, key: string, language: Language): string {
  return words[group]?.[key]?.[language] ?? key;
}

/**
 * The key that a text names, by the key itself or its words in either language, in any case.
 *
 * @param group which keys
 * @param text what the user wrote
 * @returns the key, or undefined
 */
export function keyOf(group: WordGroup, text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return Object.entries(words[group] ?? {}).find(([key, { en, ko }]) =>
    [key, en, ko].some((form) => form.toLowerCase() === wanted),
  )?.[0];
}

/** The keys of a group, in the order in which a list shows them. */
export function keysOf(group: WordGroup): readonly string[] {
  return Object.keys(words[group] ?? {});
}
