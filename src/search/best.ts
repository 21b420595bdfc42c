/** The first of some items in an order, without putting all of them in order. */
export function best<Item>(
  items: readonly Item[],
  most: number,
  order: (a: Item, b: Item) => number,
): Item[] {
  let kept: Item[] = [];
  let last: Item | undefined;
  for (const item of items) {
    if (last !== undefined && order(last, item) <= 0) continue;
    kept.push(item);
    if (kept.length < 2 * most) continue;
    kept = kept.sort(order).slice(0, most);
    last = kept.at(-1);
  }
  return kept.sort(order).slice(0, most);
}
