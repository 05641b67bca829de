/** How many groups there are of each size, the smallest first; empty ones are none. */
export function sizesOf(sizes: readonly number[]): { size: number; groups: number }[] {
  const groups = new Map<number, number>()
  for (const size of sizes) if (size > 0) groups.set(size, (groups.get(size) ?? 0) + 1)
  return [...groups].sort(([one], [other]) => one - other).map(([size, count]) => ({ size, groups: count }))
}
