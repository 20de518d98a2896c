/** Does work on each item, so many at once; the results come in the order of the items. Stops where one fails. */
export async function inParallel<Item, Done>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const [place, item] of queue) done[place] = await work(item);
    }),
  );
  return done;
}
