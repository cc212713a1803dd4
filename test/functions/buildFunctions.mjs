// Builds functions.js and its metadata alone, with the project's own webpack configuration: node buildFunctions.mjs <folder>
import webpack from "webpack";
import configure from "../../webpack.config.js";

const [addIn] = await configure({ fast: true }, { mode: "production" });
const { functions } = addIn.entry;
const compiler = webpack({
  ...addIn,
  entry: { functions },
  output: { ...addIn.output, path: process.argv[2] },
  plugins: addIn.plugins.filter((plugin) => plugin.constructor.name === "FunctionsMetadataPlugin"),
});
compiler.run((error, stats) => {
  if (error !== null || stats.hasErrors()) {
    console.error(error ?? stats.toString("errors-only"));
    process.exitCode = 1;
  }
});
