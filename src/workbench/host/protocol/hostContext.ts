import type { TargetTypes } from "../state/targets";
import type { HostServices } from "../state/hostServices";
import type { ExcelClass, HostContext, HostObject, Resolved } from "./excelClass";
import { HostError } from "./hostError";

/** All classes of a host by name. */
export type ClassTable = { readonly [K in keyof TargetTypes]: ExcelClass<TargetTypes[K]> };

/** Services that a batch can open by name, and the classes behind them. */
const SERVICES: Readonly<Record<string, keyof TargetTypes>> = {
  "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
  "Microsoft.AppRuntime.AppRuntimePersistenceService": "AppRuntimePersistenceService",
  "Microsoft.DynamicRibbon.DynamicRibbon": "DynamicRibbon",
};

/** Binds the classes to a host's services. */
export function hostContext(services: HostServices, classes: ClassTable): HostContext {
  const object = <K extends keyof TargetTypes>(name: K, target: TargetTypes[K]): HostObject<never> => ({
    type: classes[name],
    target: target as never,
  });
  return { ...services, object };
}

export function rootObject(context: HostContext): Resolved {
  return context.object("Workbook", {});
}

/** The service that a batch opens by name. @throws {HostError} ApiNotFound: no such service */
export function serviceObject(name: string, context: HostContext): Resolved {
  const className = SERVICES[name];
  if (className === undefined) throw new HostError("ApiNotFound", `host: service ${name} is not implemented`);
  return context.object(className, {});
}
