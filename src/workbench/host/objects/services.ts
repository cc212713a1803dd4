import type { ExcelClass } from "../protocol/excelClass";
import type { Json } from "../protocol/wire";
import { HostError } from "../protocol/hostError";
import type { RootTarget } from "../state/targets";
import { textArgument, wordArgument } from "./argument";

/** Features of the function runtime that the workbench asks for: retry of large results, the short interval. */
const FUNCTION_FEATURES = [1, 2];

/** Microsoft.ExcelServices.CustomFunctions: the way back of the add-in's function results. */
export const customFunctions: ExcelClass<RootTarget> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, { functions }) => {
      functions.start();
      return null;
    },
    _GetEnabledFeatures: () => FUNCTION_FEATURES,
    SetInvocationArrayResults: (_, [results], { functions }) => {
      if (!Array.isArray(results)) throw new HostError("InvalidArgument");
      functions.accept(results as Json[][]);
      return null;
    },
  },
};

/** Root of the function runtime's own batches; it asks nothing of it. */
export const customFunctionsContainer: ExcelClass<RootTarget> = { name: "CustomFunctionsContainer" };

/** Microsoft.InternalService.AddinInternalService */
export const addinInternalService: ExcelClass<RootTarget> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

const STATES = ["Hidden", "Visible", "Background"] as const;

/** Microsoft.AppRuntime.AppRuntimeService: Office.addin.showAsTaskpane and hide. */
export const appRuntimeService: ExcelClass<RootTarget> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (_, [state], host) => {
      host.paneVisible(wordArgument(state, "state", STATES) === "Visible");
      return null;
    },
    GetAppRuntimeState: (_, __, host) => (host.paneVisible() ? "Visible" : "Background"),
  },
};

const START_STATES = ["Inactive", "Background"] as const;

/** Microsoft.AppRuntime.AppRuntimePersistenceService: Office.addin.setStartupBehavior. */
export const appRuntimePersistenceService: ExcelClass<RootTarget> = {
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState: (_, [state], { kept }) => {
      kept.settings.set("__startState", wordArgument(state, "state", START_STATES));
      return null;
    },
    GetAppRuntimeStartState: (_, __, { kept }) => kept.settings.get("__startState") ?? "Inactive",
  },
};

/** Microsoft.DynamicRibbon.DynamicRibbon: Office.ribbon.requestUpdate. */
export const dynamicRibbon: ExcelClass<RootTarget> = {
  name: "DynamicRibbon",
  methods: {
    ExecuteRequestUpdate: (_, [json], host) => {
      host.ribbonUpdate(textArgument(json, "input"));
      return null;
    },
  },
};
