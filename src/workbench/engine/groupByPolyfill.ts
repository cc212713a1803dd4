interface WithGroupBy {
  groupBy?: <T, K extends PropertyKey>(
    items: Iterable<T>,
    key: (item: T, index: number) => K,
  ) => Partial<Record<K, T[]>>;
}

/** The engine calls Object.groupBy, which Node 20 does not have: without it bulk writes crash. */
export function polyfillGroupBy(): void {
  const holder = Object as unknown as WithGroupBy;
  holder.groupBy ??= (items, key) => {
    const groups = Object.create(null) as Partial<Record<ReturnType<typeof key>, unknown[]>>;
    let index = 0;
    for (const item of items) (groups[key(item, index++)] ??= []).push(item);
    return groups as never;
  };
}
