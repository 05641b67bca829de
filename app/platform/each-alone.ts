/**
 * Does something with each, one after another: one that fails stops none of the others, and is told at the end.
 *
 * @returns what each that went well gave
 * @throws AggregateError with all that went wrong, when all have been tried
 */
export async function eachAlone<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const errors: unknown[] = []
  for (const item of items) {
    try {
      results.push(await act(item))
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} of ${items.length} failed`)
  return results
}
