/**
 * The npm copy of office.js ends at ExcelApi 1.15. The copy that Microsoft serves has newer members, which go the
 * same way over the seam; the few that the add-in uses where they are supported are added here, to the window's
 * classes, so that those ways can be run. The library's file stays as it is.
 */

interface ClientObject {
  readonly context: unknown;
  _handleResult(value: Record<string, unknown> | null): void;
}

type ClientClass = (new (context: unknown, path: unknown) => ClientObject) & { prototype: ClientObject };

interface Extension {
  ClientObject: ClientClass;
  Utility: {
    load(object: ClientObject, options: unknown): ClientObject;
    fixObjectPathIfNecessary(object: ClientObject, value: unknown): void;
    throwIfNotLoaded(name: string, value: unknown, className: string, isNull: unknown): void;
    toJson(object: ClientObject, scalars: object, navigation: object, items?: unknown): unknown;
  };
  BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: ClientObject,
      name: string,
      isCollection: boolean,
      flags: number,
    ): ClientObject;
    createMethodObject(
      type: unknown,
      parent: ClientObject,
      name: string,
      operation: number,
      args: unknown[],
      isCollection: boolean,
      isInvalidAfter: boolean,
      byId: string | null,
      flags: number,
    ): ClientObject;
    createIndexerObject(type: unknown, parent: ClientObject, args: unknown[]): ClientObject;
    createChildItemObject(
      type: unknown,
      hasIndexer: boolean,
      parent: ClientObject,
      item: unknown,
      index: number,
    ): ClientObject;
    invokeMethod(
      object: ClientObject,
      name: string,
      operation: number,
      args: unknown[],
      flags: number,
      process: number,
    ): unknown;
    invokeSetProperty(object: ClientObject, name: string, value: unknown, flags: number): void;
  };
}

export interface OfficeGlobals {
  OfficeExtension?: Extension;
  Excel?: Record<string, ClientClass | undefined>;
}

const WRITE = 0;
const READ = 1;
const READ_FLAG = 4;

/** Adds the newer members to the classes of a window, once; nothing where office.js has them or is not there. */
export function addNewerMembers(globals: OfficeGlobals): void {
  const { Excel: classes, OfficeExtension: extension } = globals;
  if (!classes || !extension || classes.Note || !classes.Worksheet || !classes.Workbook || !classes.Range)
    return;
  const note = noteClass(extension, classes);
  const notes = noteCollectionClass(extension, note);
  classes.Note = note;
  classes.NoteCollection = notes;
  for (const owner of [classes.Worksheet, classes.Workbook]) addNotes(owner, notes, extension);
  addValue(classes.Range, "Range", "valuesAsJson", true, extension);
}

function addNotes(owner: ClientClass, notes: ClientClass, { BatchApiHelper }: Extension): void {
  const made = new WeakMap<ClientObject, ClientObject>();
  Object.defineProperty(owner.prototype, "notes", {
    configurable: true,
    enumerable: true,
    get(this: ClientObject) {
      const known =
        made.get(this) ?? BatchApiHelper.createPropertyObject(notes, this, "Notes", true, READ_FLAG);
      made.set(this, known);
      return known;
    },
  });
}

/** A property with one value, read after `load`. */
function addValue(
  owner: ClientClass,
  className: string,
  name: string,
  writable: boolean,
  extension: Extension,
): void {
  const { Utility, BatchApiHelper } = extension;
  const wireName = name.charAt(0).toUpperCase() + name.slice(1);
  const values = new WeakMap<ClientObject, unknown>();
  const handle = Object.getOwnPropertyDescriptor(owner.prototype, "_handleResult")?.value as
    ClientObject["_handleResult"] | undefined;
  owner.prototype._handleResult = function (this: ClientObject, value) {
    handle?.call(this, value);
    if (value && value[wireName] !== undefined) values.set(this, value[wireName]);
  };
  Object.defineProperty(owner.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ClientObject) {
      Utility.throwIfNotLoaded(name, values.get(this), className, false);
      return values.get(this);
    },
    ...(writable
      ? {
          set(this: ClientObject, value: unknown) {
            values.set(this, value);
            BatchApiHelper.invokeSetProperty(this, wireName, value, 0);
          },
        }
      : {}),
  });
}

function baseClass({ ClientObject: Base, Utility }: Extension, className: string): ClientClass {
  return class extends Base {
    get _className(): string {
      return className;
    }
    load(options: unknown): ClientObject {
      return Utility.load(this, options);
    }
    override _handleResult(value: Record<string, unknown> | null): void {
      super._handleResult(value);
      if (value) Utility.fixObjectPathIfNecessary(this, value);
    }
  };
}

function noteClass(extension: Extension, classes: NonNullable<OfficeGlobals["Excel"]>): ClientClass {
  const { BatchApiHelper } = extension;
  const type = class Note extends baseClass(extension, "Note") {
    delete(): void {
      BatchApiHelper.invokeMethod(this, "Delete", WRITE, [], 0, 0);
    }
    getLocation(): ClientObject {
      return BatchApiHelper.createMethodObject(
        classes.Range,
        this,
        "GetLocation",
        READ,
        [],
        false,
        true,
        null,
        READ_FLAG,
      );
    }
  };
  addValue(type, "Note", "authorName", false, extension);
  addValue(type, "Note", "content", true, extension);
  addValue(type, "Note", "visible", true, extension);
  return type;
}

/** A collection whose items come under `_Items`. */
function listClass(extension: Extension, className: string, itemClass: ClientClass): ClientClass {
  const { BatchApiHelper, Utility } = extension;
  return class extends baseClass(extension, className) {
    private loaded: ClientObject[] | undefined;
    get _isCollection(): boolean {
      return true;
    }
    get items(): ClientObject[] | undefined {
      Utility.throwIfNotLoaded("items", this.loaded, className, false);
      return this.loaded;
    }
    override _handleResult(value: Record<string, unknown> | null): void {
      super._handleResult(value);
      const items = value?._Items;
      if (!Array.isArray(items)) return;
      this.loaded = items.map((item: Record<string, unknown>, index) => {
        const child = BatchApiHelper.createChildItemObject(itemClass, true, this, item, index);
        child._handleResult(item);
        return child;
      });
    }
    toJSON(): unknown {
      return Utility.toJson(this, {}, {}, this.loaded);
    }
  };
}

function noteCollectionClass(extension: Extension, note: ClientClass): ClientClass {
  const { BatchApiHelper } = extension;
  const read = (owner: ClientObject, name: string, args: unknown[]): ClientObject =>
    BatchApiHelper.createMethodObject(note, owner, name, READ, args, false, false, null, READ_FLAG);
  return class NoteCollection extends listClass(extension, "NoteCollection", note) {
    add(cellAddress: unknown, content: string): ClientObject {
      const args = [cellAddress, content];
      return BatchApiHelper.createMethodObject(note, this, "Add", WRITE, args, false, true, null, 0);
    }
    getCount(): unknown {
      return BatchApiHelper.invokeMethod(this, "GetCount", READ, [], READ_FLAG, 0);
    }
    getItem(key: unknown): ClientObject {
      return BatchApiHelper.createIndexerObject(note, this, [key]);
    }
    getItemAt(index: number): ClientObject {
      return read(this, "GetItemAt", [index]);
    }
    getItemOrNullObject(key: unknown): ClientObject {
      return read(this, "GetItemOrNullObject", [key]);
    }
  };
}
