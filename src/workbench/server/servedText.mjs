// The two texts that the local server changes on their way out; everything else is served as built.

/** The build's minifier leaves the quotes of an attribute out. */
const officeTag = /<script[^>]*\ssrc="?https:\/\/appsforoffice\.microsoft\.com\/[^">\s]*"?[^>]*><\/script>/;

/**
 * The pane's page with office.js from the npm package, and before it the script that connects the frame to the
 * workbench's host. The nonce lets the styles in that Fluent writes.
 */
export function panePage(html, nonce) {
  if (!officeTag.test(html)) throw new Error("taskpane.html has no script tag for Microsoft's office.js.");
  const own = (source) => `<script nonce="${nonce}" src="${source}"></script>`;
  return html.replace(officeTag, own("/workbench/seam.js") + own("/office/office.js"));
}

/** The manifest with its addresses on this server, whichever host it was built for. */
export function localManifest(xml, origin) {
  const start = /<DefaultSettings>\s*<SourceLocation\s+DefaultValue="([^"]+)\/taskpane\.html"/.exec(xml)?.[1];
  if (start === undefined)
    throw new Error("manifest.xml has no start address that ends with /taskpane.html.");
  return xml
    .replaceAll(`<AppDomain>${new URL(start).origin}<`, `<AppDomain>${origin}<`)
    .replaceAll(start, origin);
}
