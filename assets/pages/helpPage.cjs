// help.html: a section for every function, made from the metadata that Excel itself reads.
const { both, escapeHtml, page } = require("./page.cjs");

const parameterName = (parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name);

const syntax = (entry) => `=SEOULAI.${entry.name}(${entry.parameters.map(parameterName).join(", ")})`;

const parameterRow = (parameter, korean) => `<tr>
<td><code>${escapeHtml(parameter.name)}</code></td>
<td>${parameter.optional ? 'optional <span lang="ko">선택</span>' : 'required <span lang="ko">필수</span>'}</td>
<td>${escapeHtml(parameter.description ?? "")}<br /><span lang="ko">${escapeHtml(korean?.description ?? "")}</span></td>
</tr>`;

const parameterTable = (entry, korean) => {
  if (entry.parameters.length === 0) return "";
  const rows = entry.parameters.map((parameter, index) => parameterRow(parameter, korean.parameters[index]));
  return `<table>
<thead><tr><th scope="col">Argument <span lang="ko">인수</span></th><th scope="col"></th><th scope="col">Meaning <span lang="ko">뜻</span></th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
};

const section = (entry, korean) => `<section id="${escapeHtml(entry.id)}">
<h2>${escapeHtml(entry.name)}</h2>
<p class="syntax"><code>${escapeHtml(syntax(entry))}</code></p>
${both({ en: entry.description, ko: korean.description })}
${parameterTable(entry, korean)}
</section>`;

const opening = {
  en: "Type =SEOULAI. in a cell to see the list. A cell that cannot be computed shows #VALUE! or #N/A; its message says what was expected, what arrived and what to do.",
  ko: "셀에 =SEOULAI. 를 입력하면 목록이 나타납니다. 계산할 수 없는 셀은 #VALUE! 또는 #N/A로 표시되고, 무엇이 필요한지, 무엇이 입력되었는지, 어떻게 고칠지 메시지로 알려 줍니다.",
};

/**
 * The guide to all functions.
 *
 * @param english functions.json as an object
 * @param korean functions-ko.json as an object
 */
const helpPage = (english, korean) => {
  const koreanById = new Map(korean.functions.map((entry) => [entry.id, entry]));
  const sections = english.functions.map((entry) => {
    const translated = koreanById.get(entry.id);
    if (translated === undefined) throw new Error(`functions-ko.json has no function ${entry.id}`);
    return section(entry, translated);
  });
  const index = english.functions.map(
    (entry) => `<li><a href="#${escapeHtml(entry.id)}">${escapeHtml(entry.name)}</a></li>`,
  );
  const body = [both(opening), `<ul class="index">\n${index.join("\n")}\n</ul>`, ...sections].join("\n");
  return page({ en: "SEOULAI functions", ko: "SEOULAI 함수" }, body);
};

module.exports = { helpPage };
