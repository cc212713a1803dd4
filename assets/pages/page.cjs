// The frame of the add-in's plain pages (help, privacy, support): no script, both languages on one page.

const marks = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in markup or in an attribute. */
const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (mark) => marks[mark]);

/** One text in both languages, English first; `tag` is the element of each. */
const both = (text, tag = "p") =>
  `<${tag}>${escapeHtml(text.en)}</${tag}>\n<${tag} lang="ko">${escapeHtml(text.ko)}</${tag}>`;

/** A whole page. `body` is markup made by the functions above. */
const page = (title, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title.en)} · ${escapeHtml(title.ko)}</title>
    <link rel="icon" href="assets/icons/brand-32.png" />
    <link rel="stylesheet" href="page.css" />
  </head>
  <body>
    <header><img src="assets/icons/brand-48.png" alt="" width="32" height="32" /><h1>${escapeHtml(title.en)} <span lang="ko">${escapeHtml(title.ko)}</span></h1></header>
    <nav><a href="help.html">Functions <span lang="ko">함수</span></a> <a href="support.html">Support <span lang="ko">지원</span></a> <a href="privacy.html">Privacy <span lang="ko">개인정보</span></a></nav>
    <main>
${body}
    </main>
  </body>
</html>
`;

module.exports = { both, escapeHtml, page };
