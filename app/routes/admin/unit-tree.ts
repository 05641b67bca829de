import type { UnitRow } from '#app/features/organisation/unit.queries.server.ts'

export interface UnitNode extends UnitRow {
  parts: UnitNode[]
}

/** Units as a tree; one whose parent is not among them stands at the top. The order of the list is kept. */
export function treeOf(units: readonly UnitRow[]): UnitNode[] {
  const nodes = new Map(units.map((unit) => [unit.id, { ...unit, parts: [] as UnitNode[] }]))
  const top: UnitNode[] = []
  for (const node of nodes.values()) {
    const parent = node.parentId === null ? undefined : nodes.get(node.parentId)
    if (parent) parent.parts.push(node)
    else top.push(node)
  }
  return top
}

/** The tree as a list for a choice: each unit after the one it is part of, with how deep it stands. */
export const flat = (nodes: readonly UnitNode[], depth = 0): { id: string; name: string; depth: number }[] =>
  nodes.flatMap(({ id, name, parts }) => [{ id, name, depth }, ...flat(parts, depth + 1)])
