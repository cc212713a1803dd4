import type { MatchTarget } from "../importTypes";

type Role = Exclude<MatchTarget["kind"], "item" | "ignore">;

/** Compared with the header without blanks and punctuation, in lower case. */
const words: readonly (readonly [Role, RegExp])[] = [
  [
    "email",
    /^(?:귀하의|응답자|your|respondent)?(?:이메일(?:주소)?|전자(?:우편|메일)(?:주소)?|메일(?:주소)?|e?mail(?:address)?|사용자이름|username)$/u,
  ],
  [
    "received",
    /^(?:타임스탬프|timestamp|(?:제출|응답|완료|접수|등록|참여|종료|수신)(?:된)?(?:일시|일자|시간|시각|날짜|일)|(?:completion|submission|submit|end|response)(?:ted)?(?:time|date|datetime)|datesubmitted|dateofresponse|submitted(?:at|on)?|received(?:at|on)?|recordeddate|접수|수신)$/u,
  ],
  [
    "expert",
    /^(?:전문가|패널|응답자|참여자|panel(?:l?ist)?|expert|respondent|participant)(?:id|no|number|번호|코드|code|아이디)?$/u,
  ],
  ["name", /^(?:귀하의|응답자|전문가|your|full|respondent)?(?:이름|성명|성함|name|fullname)$/u],
  [
    "group",
    /^(?:집단|그룹|소속|소속유형|소속구분|소속집단|기관유형|기관구분|구분|응답자유형|group|sector|affiliation(?:type)?|organi[sz]ationtype|typeoforgani[sz]ation)$/u,
  ],
  [
    "field",
    /^(?:분야|전공|전문분야|전공분야|세부분야|field|expertise|speciali[sz]ation|specialty|areaofexpertise|fieldofexpertise)$/u,
  ],
];

/**
 * The role that the header of a column names: who answered, when, of which group. Telephone numbers, names of
 * organisations and the like are none: what is not needed stays out of the workbook.
 *
 * @param header of a column
 * @returns the role; undefined where the header names none
 * @example roleOf("이메일 주소") // => "email"
 */
export function roleOf(header: string): Role | undefined {
  const parts = header.split(" / ").map((part) =>
    part
      .normalize("NFKC")
      .toLowerCase()
      .replace(/^\s*\d+\s*[.):]\s*/u, "")
      .replace(/\([^)]*\)/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, ""),
  );
  return words.find(([, word]) => parts.some((part) => word.test(part)))?.[0];
}
