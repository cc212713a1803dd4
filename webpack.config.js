// Two builds: the add-in (dist/, what is published) and the workbench (dist-workbench/, never published with it).
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { atHost, developmentHost } = require("./assets/pages/atHost.cjs");
const { PagesPlugin } = require("./assets/pages/pagesPlugin.cjs");

const rules = (transpileOnly) => [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    // `npm test` and the editor check types; here only the code of what is built is looked at.
    use: { loader: "ts-loader", options: { transpileOnly, onlyCompileBundledFiles: true } },
  },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: false } }] },
];

/**
 * Workers of the pane make the runtime ask for the page's address as it loads; it stands in functions.js, which also
 * loads where there is no page at all.
 */
const withoutPage = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("withoutPage", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name: "withoutPage", stage }, () => {
        compilation.updateAsset("functions.js", (source) => {
          const text = source.source().toString();
          return new sources.RawSource(text.replace("self.location.href", "globalThis.location?.href"));
        });
      });
    });
  },
};

const common = (folder, mode, transpileOnly) => ({
  context: __dirname,
  mode,
  target: ["web", "es2020"],
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: rules(transpileOnly) },
  performance: { hints: false },
  // Short names between modules: half a kilobyte of functions.js.
  optimization: mode === "production" ? { mangleExports: "size", moduleIds: "size" } : {},
  output: {
    path: path.join(__dirname, folder),
    clean: true,
    // Names stay fixed: the manifest points at functions.js, and Excel caches it by that address.
    filename: "[name].js",
    chunkFilename: "[name].js",
    // Relative and global-free, so that functions.js also loads where there is no page at all.
    publicPath: "",
    globalObject: "globalThis",
    chunkLoadingGlobal: "seoulaiChunks",
  },
  stats: "errors-warnings",
});

const addIn = (host, mode, transpileOnly, plugins) => ({
  ...common("dist", mode, transpileOnly),
  name: "add-in",
  entry: {
    functions: "./src/functions/functions.ts",
    commands: { import: "./src/commands/commands.ts", dependOn: "functions" },
    taskpane: { import: "./src/taskpane/taskpane.tsx", dependOn: ["functions", "commands"] },
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      // The functions register before anything of the pane runs.
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "blocking",
      inject: "body",
    }),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: (content) => atHost(content.toString(), host) },
        { from: "assets/icons/*.png" },
        { from: "assets/pages/page.css" },
      ],
    }),
    ...plugins,
    withoutPage,
    new PagesPlugin(),
  ],
});

const workbench = (mode, transpileOnly) => ({
  ...common("dist-workbench", mode, transpileOnly),
  name: "workbench",
  entry: {
    workbench: "./src/workbench/page/workbench.ts",
    seam: "./src/workbench/page/seam.ts",
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new CopyPlugin({ patterns: [{ from: "src/workbench/page/workbench.html" }] }),
  ],
});

module.exports = async (env = {}, argv = {}) => {
  const { FunctionsMetadataPlugin } = await import("./src/functions/metadata.mjs");
  const { DataVersionsPlugin } = await import("./src/catalog/versions/dataVersionsPlugin.mjs");
  const mode = argv.mode ?? "production";
  const host = env.host ?? developmentHost;
  const transpileOnly = env.fast !== undefined;
  const plugins = [new FunctionsMetadataPlugin({ origin: host }), new DataVersionsPlugin()];
  return [addIn(host, mode, transpileOnly, plugins), workbench(mode, transpileOnly)];
};
