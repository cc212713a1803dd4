const { default: Sequencer } = require("@jest/test-sequencer");

/** Files that take longest, the longest first; by parts of their paths. */
const LONGEST = [
  "integration/histories/",
  "surveyAnalysis.libreoffice",
  "surveyResultFigures",
  "handOffLarge",
  "handOffNative",
  "doctorChecks",
  "surveyPairwise.libreoffice",
  "surveyWeights",
  "e2e/surveyPath",
  "e2e/reviewPath",
  "e2e/policiesPath",
];

/**
 * Starts the longest files first, so that none is left to a worker alone at the end. On a fresh checkout jest knows no
 * times and goes by the size of files, of which the longest to run is one of the smallest.
 */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((part) => path.replaceAll("\\", "/").includes(part));
      return found < 0 ? LONGEST.length : found;
    };
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};
