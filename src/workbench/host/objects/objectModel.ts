import type { ClassTable } from "../protocol/hostContext";
import { application } from "./application";
import { range } from "./range";
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  customFunctions,
  customFunctionsContainer,
  dynamicRibbon,
} from "./services";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

/** Excel's classes as the workbench has them. */
export const objectModel: ClassTable = {
  AddinInternalService: addinInternalService,
  Application: application,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  AppRuntimeService: appRuntimeService,
  CustomFunctions: customFunctions,
  CustomFunctionsContainer: customFunctionsContainer,
  DynamicRibbon: dynamicRibbon,
  Range: range,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
};
