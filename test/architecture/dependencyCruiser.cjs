// Who may import whom: the layer table of the project, type-only imports included.

/** layer -> layers of src it may import, besides itself */
const layers = {
  model: [],
  catalog: ["model"],
  functions: ["core", "catalog", "model"],
  workbook: ["core", "catalog", "model"],
  taskpane: ["workbook", "catalog", "core", "model"],
  commands: ["workbook", "model"],
};

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import only ${allowed.length > 0 ? allowed.join(", ") : "itself"}.`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: "^src/", pathNot: `^src/(${[layer, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "layer-core-numeric",
      comment: "The numeric part of the core is the floor: it may import only itself and the model.",
      severity: "error",
      from: { path: "^src/core/numeric/" },
      to: { path: "^src/", pathNot: "^src/(model|core/numeric)/" },
    },
    {
      name: "layer-core-theme",
      comment: "A theme of the core may import its own folder, numeric and the model; never another theme.",
      severity: "error",
      from: { path: "^src/core/([^/]+)/" },
      to: { path: "^src/", pathNot: "^src/(model|core/numeric|core/$1)/" },
    },
    {
      name: "workbench-is-a-leaf",
      comment: "The workbench imports all and is imported by none.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "engine-behind-its-adapter",
      comment: "Only src/workbench/engine names the spreadsheet engine, so that it can be changed.",
      severity: "error",
      from: { path: "^(src|test)/", pathNot: "^src/workbench/engine/" },
      to: { path: "(^|/)@odoo/" },
    },
    {
      name: "pure-core-has-no-platform",
      comment: "The core, the model and the catalog need no Office, React or Node module.",
      severity: "error",
      from: { path: "^src/(core|model|catalog)/", pathNot: "\\.mjs$" },
      to: { path: "node_modules/(react|office-ui-fabric-react|@microsoft)|^(fs|path|crypto|os|http)$" },
    },
    {
      name: "program-does-not-need-tests",
      comment: "src never imports from test.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-cycles",
      comment: "A cycle hides which of the two is the lower one; type-only imports count.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "Every import must lead somewhere.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true, pathNot: "generated" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    exclude: { path: "generated" },
  },
};
