// support.html: what to do when something does not work.
const { both, page } = require("./page.cjs");

const parts = [
  {
    title: { en: "A cell shows #VALUE! or #N/A", ko: "셀에 #VALUE! 또는 #N/A가 표시됩니다" },
    text: {
      en: "Select the cell and read the message beside it: it names the input and says what to do. #N/A means that there is no such figure or that the result is not defined; #VALUE! means that an input has the wrong type, shape or range.",
      ko: "셀을 선택하고 옆에 나타나는 메시지를 읽어 주십시오. 어느 입력값이 문제인지, 어떻게 고칠지 알려 줍니다. #N/A는 그런 수치가 없거나 결과가 정의되지 않는다는 뜻이고, #VALUE!는 입력값의 종류, 모양, 범위가 맞지 않는다는 뜻입니다.",
    },
  },
  {
    title: { en: "A cell shows #NAME?", ko: "셀에 #NAME?이 표시됩니다" },
    text: {
      en: "The add-in is not loaded in this copy of Excel. Add it again, then press Ctrl+Alt+F9. A gap sheet in native formulas needs no add-in.",
      ko: "이 Excel에 추가 기능이 없습니다. 다시 추가한 뒤 Ctrl+Alt+F9를 누르십시오. 기본 수식으로 만든 격차 시트에는 추가 기능이 필요하지 않습니다.",
    },
  },
  {
    title: { en: "The pane stays empty", ko: "작업창이 비어 있습니다" },
    text: {
      en: "The pane needs Microsoft's office.js. Check that your network lets the address appsforoffice.microsoft.com through, then open the pane again.",
      ko: "작업창에는 Microsoft의 office.js가 필요합니다. 네트워크에서 appsforoffice.microsoft.com 주소가 허용되는지 확인한 뒤 작업창을 다시 여십시오.",
    },
  },
  {
    title: { en: "When you report a fault", ko: "오류를 알릴 때" },
    text: {
      en: "Use Copy details in the pane's error message, and say which Excel you use (File, Account). The copied text holds no cell of your workbook.",
      ko: "작업창의 오류 메시지에서 자세한 내용을 복사하고, 사용하는 Excel(파일, 계정)을 알려 주십시오. 복사되는 내용에는 통합 문서의 셀이 들어 있지 않습니다.",
    },
  },
];

/** The support page. */
const supportPage = () =>
  page(
    { en: "SEOULAI support", ko: "SEOULAI 지원" },
    parts.map((part) => `${both(part.title, "h2")}\n${both(part.text)}`).join("\n"),
  );

module.exports = { supportPage };
