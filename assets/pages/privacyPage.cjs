// privacy.html: what the add-in does with data, which is: nothing leaves the computer.
const { both, page } = require("./page.cjs");

const parts = [
  {
    title: { en: "Nothing leaves your workbook", ko: "통합 문서 밖으로 나가는 것은 없습니다" },
    text: {
      en: "SEOULAI computes on your computer. It sends no cell, no name and no file to any server, has no account, and counts no use.",
      ko: "SEOULAI는 사용자의 컴퓨터에서 계산합니다. 셀, 이름, 파일을 어떤 서버로도 보내지 않고, 계정이 없으며, 사용 기록을 모으지 않습니다.",
    },
  },
  {
    title: { en: "What it writes", ko: "무엇을 기록하나요" },
    text: {
      en: "Into the workbook: the tables and sheets you ask for, and a stamp that says which data version they came from. On your computer: your choice of language and appearance.",
      ko: "통합 문서에는 요청한 표와 시트, 그리고 어느 데이터 버전에서 왔는지 알려 주는 표지를 기록합니다. 컴퓨터에는 언어와 화면 모양 설정만 기록합니다.",
    },
  },
  {
    title: { en: "What it loads", ko: "무엇을 불러오나요" },
    text: {
      en: "Its own files from the address you installed it from, and Microsoft's office.js. Microsoft's own terms hold for Excel and office.js.",
      ko: "설치한 주소에서 자체 파일을, 그리고 Microsoft의 office.js를 불러옵니다. Excel과 office.js에는 Microsoft의 약관이 적용됩니다.",
    },
  },
];

/** The privacy statement. */
const privacyPage = () =>
  page(
    { en: "Privacy", ko: "개인정보 보호" },
    parts.map((part) => `${both(part.title, "h2")}\n${both(part.text)}`).join("\n"),
  );

module.exports = { privacyPage };
