import type { ExcelClass, HostContext, HostObject, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { KeyTarget, RootTarget } from "../state/targets";
import { textArgument } from "./argument";

function documentProperty(name: string): Property<RootTarget> {
  return {
    get: (_, { kept }) => kept.documentProperties.get(name) ?? "",
    set: (_, value, { kept }) => {
      kept.documentProperties.set(name, textArgument(value, name));
    },
  };
}

/** Excel.DocumentProperties */
export const documentProperties: ExcelClass<RootTarget> = {
  name: "DocumentProperties",
  properties: {
    Author: documentProperty("author"),
    Category: documentProperty("category"),
    Comments: documentProperty("comments"),
    Company: documentProperty("company"),
    Keywords: documentProperty("keywords"),
    Manager: documentProperty("manager"),
    Subject: documentProperty("subject"),
    Title: documentProperty("title"),
  },
  children: { Custom: (_, host) => host.object("CustomPropertyCollection", {}) },
};

/** The key as it was written first: Excel's keys know no case. */
function keyOf(wanted: string, { kept }: HostContext): string | undefined {
  return [...kept.customProperties.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase());
}

function find(key: string, host: HostContext): HostObject<never> | null {
  const known = keyOf(key, host);
  return known === undefined ? null : host.object("CustomProperty", { key: known });
}

/** Excel.CustomPropertyCollection */
export const customPropertyCollection: ExcelClass<RootTarget> = {
  name: "CustomPropertyCollection",
  items: (_, host) =>
    [...host.kept.customProperties.keys()].map((key) => host.object("CustomProperty", { key })),
  methods: {
    Add: (_, [key, value], host) => {
      const name = textArgument(key, "key");
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
        throw new HostError("InvalidArgument");
      const known = keyOf(name, host) ?? name;
      host.kept.customProperties.set(known, value);
      return host.object("CustomProperty", { key: known });
    },
    DeleteAll: (_, __, { kept }) => {
      kept.customProperties.clear();
      return null;
    },
    GetCount: (_, __, { kept }) => kept.customProperties.size,
    GetItem: (_, [key], host) => {
      const found = find(textArgument(key, "key"), host);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetItemOrNullObject: (_, [key], host) => find(textArgument(key, "key"), host),
  },
};

/** Excel.CustomProperty */
export const customProperty: ExcelClass<KeyTarget> = {
  name: "CustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Type: {
      get: ({ key }, { kept }) => {
        const value = kept.customProperties.get(key);
        return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
      },
    },
    Value: {
      get: ({ key }, { kept }) => kept.customProperties.get(key) ?? null,
      set: ({ key }, value, { kept }) => {
        if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
          throw new HostError("InvalidArgument");
        kept.customProperties.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ key }, _, { kept }) => {
      kept.customProperties.delete(key);
      return null;
    },
  },
};

/** Excel.SettingCollection */
export const settingCollection: ExcelClass<RootTarget> = {
  name: "SettingCollection",
  items: (_, host) => [...host.kept.settings.keys()].map((key) => host.object("Setting", { key })),
  methods: {
    Add: (_, [key, value], host) => {
      const name = textArgument(key, "key");
      host.kept.settings.set(name, (value ?? null) as never);
      return host.object("Setting", { key: name });
    },
    GetCount: (_, __, { kept }) => kept.settings.size,
    GetItem: (_, [key], host) => {
      const name = textArgument(key, "key");
      if (!host.kept.settings.has(name)) throw new HostError("ItemNotFound");
      return host.object("Setting", { key: name });
    },
    GetItemOrNullObject: (_, [key], host) => {
      const name = textArgument(key, "key");
      return host.kept.settings.has(name) ? host.object("Setting", { key: name }) : null;
    },
  },
};

/** Excel.Setting */
export const setting: ExcelClass<KeyTarget> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { kept }) => kept.settings.get(key) ?? null,
      set: ({ key }, value, { kept }) => {
        kept.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ key }, _, { kept }) => {
      kept.settings.delete(key);
      return null;
    },
  },
};
