import type { FunctionsMetadata } from "../../../src/workbench/host/state/functionRuntime";

const any = (name: string): { name: string; type: string } => ({ name, type: "any" });
const matrix = (name: string): { name: string; type: string; dimensionality: string } => ({
  name,
  type: "any",
  dimensionality: "matrix",
});

/** Functions of a made-up add-in, one for each way of answering. */
export const sampleFunctions: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "ADD", name: "ADD", parameters: [any("a"), any("b")] },
    { id: "LATER", name: "LATER", parameters: [any("value")] },
    { id: "REFUSE", name: "REFUSE", parameters: [any("kind")] },
    { id: "CRASH", name: "CRASH", parameters: [] },
    { id: "ECHO", name: "ECHO", parameters: [matrix("cells"), { ...any("rest"), optional: true }] },
    { id: "NUMBER", name: "NUMBER", parameters: [{ name: "value", type: "number" }] },
    { id: "SPILL", name: "SPILL", parameters: [any("rows"), any("columns")] },
    { id: "MISSING", name: "MISSING", parameters: [] },
    { id: "WHERE", name: "WHERE", parameters: [], options: { requiresAddress: true } },
    { id: "CLOCK", name: "CLOCK", parameters: [any("start")], options: { stream: true, cancelable: true } },
  ],
};
