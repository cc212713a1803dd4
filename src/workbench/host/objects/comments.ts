import type { Argument, ExcelClass, HostContext, HostObject } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { findRange } from "../state/findRange";
import type { KeptComment } from "../state/keptState";
import type { CommentTarget, RangeTarget, ScopeTarget } from "../state/targets";
import { requireAllowed } from "../state/writeCells";
import { countArgument, rangeArgument, textArgument } from "./argument";

const AUTHOR = "Workbench";

interface PlacedComment {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly value: KeptComment;
}

function all({ sheetId }: ScopeTarget, { kept, engine }: HostContext): PlacedComment[] {
  const sheets = sheetId === undefined ? engine.sheets.ids() : [sheetId];
  return sheets.flatMap((id) => kept.comments.entries(id).map((entry) => ({ sheetId: id, ...entry })));
}

function objectOf({ value }: PlacedComment, host: HostContext): HostObject<never> {
  return host.object("Comment", { commentId: value.id });
}

function place(scope: ScopeTarget, where: Argument, host: HostContext): RangeTarget {
  const sheetId = scope.sheetId ?? host.engine.sheets.activeId();
  const range = rangeArgument(where) ?? findRange(textArgument(where, "cellAddress"), sheetId, host);
  if (!range || range.zone.top !== range.zone.bottom || range.zone.left !== range.zone.right)
    throw new HostError("InvalidArgument", "A comment belongs to one cell.");
  return range;
}

function byId(scope: ScopeTarget, id: Argument, host: HostContext): PlacedComment | undefined {
  const key = textArgument(id, "commentId");
  return all(scope, host).find(({ value }) => value.id === key);
}

function must(found: PlacedComment | undefined): PlacedComment {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function commentOf({ commentId }: CommentTarget, host: HostContext): PlacedComment {
  return must(byId({}, commentId, host));
}

/** Excel.CommentCollection, without answers and mentions */
export const commentCollection: ExcelClass<ScopeTarget> = {
  name: "CommentCollection",
  items: (scope, host) => all(scope, host).map((found) => objectOf(found, host)),
  methods: {
    Add: (scope, [where, content], host) => {
      const { sheetId, zone } = place(scope, where, host);
      const text = textArgument(content, "content");
      requireAllowed(sheetId, "allowEditObjects", host);
      if (host.kept.comments.get(sheetId, zone.top, zone.left))
        throw new HostError("InvalidOperation", "The cell has a comment already.");
      host.kept.lastComment += 1;
      const id = `{${String(host.kept.lastComment).padStart(8, "0")}-0000-4000-8000-000000000000}`;
      host.kept.comments.set(sheetId, zone.top, zone.left, { id, author: AUTHOR, text });
      return host.object("Comment", { commentId: id });
    },
    GetCount: (scope, _, host) => all(scope, host).length,
    GetItem: (scope, [id], host) => objectOf(must(byId(scope, id, host)), host),
    GetItemAt: (scope, [index], host) => {
      const found = all(scope, host)[countArgument(index, "index")];
      if (!found) throw new HostError("InvalidArgument");
      return objectOf(found, host);
    },
    GetItemByCell: (scope, [where], host) => {
      const { sheetId, zone } = place(scope, where, host);
      return objectOf(
        must(all({ sheetId }, host).find(({ row, col }) => row === zone.top && col === zone.left)),
        host,
      );
    },
    GetItemOrNullObject: (scope, [id], host) => {
      const found = byId(scope, id, host);
      return found ? objectOf(found, host) : null;
    },
  },
};

/** Excel.Comment */
export const comment: ExcelClass<CommentTarget> = {
  name: "Comment",
  id: ({ commentId }) => commentId,
  properties: {
    Id: { get: ({ commentId }) => commentId },
    AuthorName: { get: (target, host) => commentOf(target, host).value.author },
    Content: {
      get: (target, host) => commentOf(target, host).value.text,
      set: (target, value, host) => {
        const found = commentOf(target, host);
        requireAllowed(found.sheetId, "allowEditObjects", host);
        found.value.text = textArgument(value, "content");
      },
    },
  },
  methods: {
    GetLocation: (target, _, host) => {
      const { sheetId, row, col } = commentOf(target, host);
      return host.object("Range", { sheetId, zone: { top: row, bottom: row, left: col, right: col } });
    },
    Delete: (target, _, host) => {
      const { sheetId, row, col } = commentOf(target, host);
      requireAllowed(sheetId, "allowEditObjects", host);
      host.kept.comments.delete(sheetId, row, col);
      return null;
    },
  },
};
