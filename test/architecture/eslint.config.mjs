// Lint rules of the whole project; run by `npm run lint`, which names this file.
import jsdoc from "eslint-plugin-jsdoc";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const htmlFromText = [
  {
    selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]",
    message: "Text from data or from a workbook must never become markup: use textContent.",
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: "Text from data or from a workbook must never become markup: use textContent.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text from data or from a workbook must never become markup: render it as text.",
  },
];

const excelNamed = ["MemberExpression[object.name='Excel']", "TSQualifiedName[left.name='Excel']"].map(
  (selector) => ({
    selector,
    message: "Only src/workbook names Excel.*: put the operation there, so that one folder holds every call.",
  }),
);

const impure = [
  "window",
  "document",
  "fetch",
  "Office",
  "OfficeExtension",
  "CustomFunctions",
  "localStorage",
  "setTimeout",
  "performance",
  "crypto",
].map((name) => ({
  name,
  message: "The core is pure: no Office, DOM, network, clock or randomness. Pass the value in.",
}));

const clockAndChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The core has no clock.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The core has no chance: take a seed.",
  },
];

/** The plugin's own "recommended" is an array whose rules do not come through, so its eight rules are named. */
const officeRules = Object.fromEntries(
  [
    "call-sync-after-load",
    "call-sync-before-read",
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((rule) => [`office-addins/${rule}`, "error"]),
);

const typed = ["**/*.ts", "**/*.tsx"];
const program = ["src/**/*.ts", "src/**/*.tsx"];

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "dist-workbench/**",
      "node_modules/**",
      "coverage/**",
      "**/generated/**",
      "**/*.cjs",
      "assets/**",
    ],
  },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname + "/../.." },
    },
    plugins: { "office-addins": officeAddins, jsdoc },
    rules: {
      ...officeRules,
      eqeqeq: "error",
      "no-restricted-syntax": ["error", ...htmlFromText],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "all" },
      ],
    },
  },
  {
    files: program,
    ignores: ["src/workbook/**", "src/workbench/**"],
    rules: { "no-restricted-syntax": ["error", ...htmlFromText, ...excelNamed] },
  },
  {
    files: ["src/core/**/*.ts", "src/model/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impure],
      "no-restricted-syntax": ["error", ...htmlFromText, ...excelNamed, ...clockAndChance],
    },
  },
  {
    files: program,
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "no-console": "error",
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "jsdoc/require-description": "error",
      "jsdoc/check-alignment": "error",
      "jsdoc/check-param-names": ["error", { checkDestructured: false }],
      "jsdoc/no-types": "off",
      "jsdoc/check-tag-names": [
        "error",
        { definedTags: ["customfunction", "helpurl", "source", "volatile", "requiresParameterAddresses"] },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts", "src/catalog/**/*.ts", "src/functions/**/*.ts", "src/workbook/**/*.ts"],
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
    },
  },
  {
    // A component is mostly markup; its size is held by the file, not by the function.
    files: ["src/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Custom functions take what Excel gives them, which its own types call any[][].
    files: ["src/functions/*.functions.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  {
    // Tests look into values whose shape they assert a line later.
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      // They watch the syncs of a program; the tests of the host send single members on purpose.
      ...Object.fromEntries(Object.keys(officeRules).map((rule) => [rule, "off"])),
      "@typescript-eslint/no-deprecated": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
);
