// fast-check with many times the draws that a test asks for, and a seed of this run's own, which a failure prints.
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const factor = Number(process.env.PROVE_FACTOR ?? 25);

/** How many processes share the draws: start as many with the same number, and each draws its part. */
const shards = Number(process.env.PROVE_SHARDS ?? 1);

const many = (parameters) => {
  const asked = parameters?.numRuns ?? fastCheck.readConfigureGlobal()?.numRuns ?? 100;
  return { ...parameters, numRuns: Math.ceil((asked * factor) / shards), seed: seed() };
};

/** Another one for each process, also where several start at once. */
const seed = () => (Date.now() * 31 + process.pid * 7919) % 2 ** 31;

const assert = (property, parameters) => fastCheck.assert(property, many(parameters));

/** The seed that a test sets for all of its properties is left out: a proof draws anew. */
const configureGlobal = ({ seed: _seed, ...parameters }) => fastCheck.configureGlobal(parameters);

const replaced = { ...fastCheck, assert, configureGlobal };

module.exports = { ...replaced, default: replaced, __esModule: true };
