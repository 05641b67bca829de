/** A permutation of the points 0 to n − 1: point `i` goes to `permutation[i]`. */
export type Permutation = readonly number[]

const identity = (points: number): Permutation => Array.from({ length: points }, (_, point) => point)

/** All elements of the group that `generators` generate on `points` points, the identity first. Meant for small groups. */
export function groupElements(points: number, generators: readonly Permutation[]): Permutation[] {
  const first = identity(points)
  const elements = [first]
  const seen = new Set([first.join()])
  for (let at = 0; at < elements.length; at++) {
    for (const generator of generators) {
      const product = elements[at]!.map((point) => generator[point]!)
      const key = product.join()
      if (seen.has(key)) continue
      seen.add(key)
      elements.push(product)
    }
  }
  return elements
}

/** The orbit number of each point. */
export function pointOrbits(points: number, elements: readonly Permutation[]) {
  const orbitOf = new Int32Array(points).fill(-1)
  let count = 0
  for (let point = 0; point < points; point++) {
    if (orbitOf[point] !== -1) continue
    for (const element of elements) orbitOf[element[point]!] = count
    count++
  }
  return { orbitOf, count }
}

/** The orbit number of each pair of points (both ways, `orbitOf[a * points + b]`), and the number of pairs in each orbit. */
export function pairOrbits(points: number, elements: readonly Permutation[]) {
  const orbitOf = new Int32Array(points * points).fill(-1)
  const sizes: number[] = []
  for (let a = 0; a < points; a++) {
    for (let b = a + 1; b < points; b++) {
      if (orbitOf[a * points + b] !== -1) continue
      let size = 0
      for (const element of elements) {
        const x = element[a]!
        const y = element[b]!
        if (orbitOf[x * points + y] !== -1) continue
        orbitOf[x * points + y] = sizes.length
        orbitOf[y * points + x] = sizes.length
        size++
      }
      sizes.push(size)
    }
  }
  return { orbitOf, sizes }
}

/** The images of a base week, each once; groups and the persons in them in ascending order. */
export function develop(week: readonly (readonly number[])[], elements: readonly Permutation[]): number[][][] {
  const images = new Map<string, number[][]>()
  for (const element of elements) {
    const image = week
      .map((group) => group.map((point) => element[point]!).sort((a, b) => a - b))
      .sort((a, b) => a[0]! - b[0]!)
    images.set(image.join(';'), image)
  }
  return [...images.values()]
}
