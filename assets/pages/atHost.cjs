// The sources name one address, that of a developer's machine; a build for another address replaces it.

const developmentHost = "https://localhost:3000";

/**
 * `text` with the development address replaced by `host`. An AppDomain takes an origin without a path.
 *
 * @param {string} text a manifest, or metadata with addresses
 * @param {string} host "https://example.org" or "https://example.org/seoulai"
 */
const atHost = (text, host) => {
  const address = new URL(host);
  if (address.protocol !== "https:") throw new Error(`The host must be an https address; it is ${host}.`);
  const base = address.href.replace(/\/+$/, "");
  return text
    .replaceAll(`<AppDomain>${developmentHost}</AppDomain>`, `<AppDomain>${address.origin}</AppDomain>`)
    .replaceAll(developmentHost, base);
};

module.exports = { atHost, developmentHost };
