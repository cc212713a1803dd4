// Headers of the local server. The pane's are as strict as those a published add-in should be served with.

const common = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

const policy = (parts) =>
  Object.entries({
    "default-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "object-src": "'none'",
    ...parts,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** Fluent writes its styles into the page, so they carry a nonce; nothing else inline may run or apply. */
const panePolicy = (nonce) =>
  policy({
    "script-src": "'self'",
    "style-src": `'self' 'nonce-${nonce}'`,
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "frame-ancestors": "'self'",
  });

/** The spreadsheet engine compiles templates and formulas (unsafe-eval) and sets style attributes (unsafe-inline). */
const workbenchPolicy = policy({
  "script-src": "'self' 'unsafe-eval'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "frame-src": "'self'",
  "frame-ancestors": "'none'",
});

/** A worker has a policy of its own, not that of its page: it may load its own scripts and reach nothing else. */
const workerPolicy = policy({ "script-src": "'self'" });

const plainPolicy = policy({
  "style-src": "'self'",
  "img-src": "'self'",
  "frame-ancestors": "'self'",
});

/**
 * The headers of one answer.
 *
 * @param {"pane" | "workbench" | "worker" | "plain"} kind what is asked for; "plain" for all else
 * @param {string} nonce of this answer
 */
export function headers(kind, nonce) {
  const policies = {
    pane: panePolicy(nonce),
    workbench: workbenchPolicy,
    worker: workerPolicy,
    plain: plainPolicy,
  };
  return { ...common, "Content-Security-Policy": policies[kind] };
}
