/** Addition, multiplication and their inverses on the elements 0 to `order` − 1; 0 is the zero and 1 the one. */
export interface FiniteRing {
  readonly order: number
  add(a: number, b: number): number
  multiply(a: number, b: number): number
}

/** The prime power factors of `n`, in ascending order of the primes: 12 gives 4 and 3. @param n at least 2 */
export function primePowerFactors(
  n: number,
): { readonly prime: number; readonly exponent: number; readonly order: number }[] {
  const factors = []
  let left = n
  for (let prime = 2; left > 1; prime++) {
    if (prime * prime > left) prime = left
    let exponent = 0
    let order = 1
    for (; left % prime === 0; left /= prime) {
      exponent++
      order *= prime
    }
    if (exponent > 0) factors.push({ prime, exponent, order })
  }
  return factors
}

/**
 * The finite field of a prime power. An element is a polynomial over the integers modulo the prime, its coefficients the
 * digits of its number; products are taken modulo the first irreducible monic polynomial of the degree.
 *
 * @throws RangeError when `order` is no prime power: a caller's bug
 */
export function galoisField(order: number): FiniteRing {
  const [factor, other] = primePowerFactors(order)
  if (!factor || other) throw new RangeError(`${order} is no prime power`)
  const { prime, exponent } = factor
  if (exponent === 1) return { order, add: (a, b) => (a + b) % order, multiply: (a, b) => (a * b) % order }
  const modulus = firstIrreducible(prime, exponent)
  const digits = (element: number) => digitsOf(element, prime, exponent)
  return {
    order,
    add: (a, b) => {
      const other = digits(b)
      return numberOf(
        digits(a).map((digit, place) => (digit + other[place]!) % prime),
        prime,
      )
    },
    multiply: (a, b) => numberOf(remainder(product(digits(a), digits(b), prime), modulus, prime), prime),
  }
}

/**
 * The direct product of the fields of the prime power factors of `order`: a ring in which as many elements as the
 * smallest factor has differ from each other by units, namely `unitDifferences`.
 */
export function fieldProduct(order: number): FiniteRing & { readonly unitDifferences: readonly number[] } {
  const fields: { readonly field: FiniteRing; readonly place: number }[] = []
  let place = 1
  for (const factor of primePowerFactors(order)) {
    fields.push({ field: galoisField(factor.order), place })
    place *= factor.order
  }
  const combine =
    (operation: 'add' | 'multiply') =>
    (a: number, b: number): number => {
      let result = 0
      for (const { field, place } of fields) {
        const x = Math.floor(a / place) % field.order
        const y = Math.floor(b / place) % field.order
        result += place * field[operation](x, y)
      }
      return result
    }
  const smallest = Math.min(...fields.map(({ field }) => field.order))
  // The same number in each factor: two such elements differ in every factor.
  const repeated = fields.reduce((sum, { place }) => sum + place, 0)
  return {
    order,
    add: combine('add'),
    multiply: combine('multiply'),
    unitDifferences: Array.from({ length: smallest }, (_, element) => element * repeated),
  }
}

type Polynomial = readonly number[]

const digitsOf = (element: number, prime: number, count: number): number[] =>
  Array.from({ length: count }, (_, place) => Math.floor(element / prime ** place) % prime)

const numberOf = (digits: Polynomial, prime: number): number =>
  digits.reduce((sum, digit, place) => sum + digit * prime ** place, 0)

function product(a: Polynomial, b: Polynomial, prime: number): number[] {
  const result = new Array<number>(a.length + b.length - 1).fill(0)
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) result[i + j] = (result[i + j]! + x * y) % prime
  }
  return result
}

/** @param modulus monic @returns as many coefficients as the modulus has degree */
function remainder(dividend: Polynomial, modulus: Polynomial, prime: number): number[] {
  const rest = [...dividend]
  const degree = modulus.length - 1
  for (let top = rest.length - 1; top >= degree; top--) {
    const factor = rest[top]!
    for (let i = 0; i <= degree; i++) {
      const place = top - degree + i
      rest[place] = (((rest[place]! - factor * modulus[i]!) % prime) + prime) % prime
    }
  }
  while (rest.length < degree) rest.push(0)
  return rest.slice(0, degree)
}

function firstIrreducible(prime: number, degree: number): number[] {
  for (let number = 0; number < prime ** degree; number++) {
    const candidate = [...digitsOf(number, prime, degree), 1]
    if (!hasDivisor(candidate, prime)) return candidate
  }
  throw new RangeError(`No irreducible polynomial of degree ${degree} over ${prime}`)
}

function hasDivisor(polynomial: Polynomial, prime: number): boolean {
  const degree = polynomial.length - 1
  for (let d = 1; 2 * d <= degree; d++) {
    for (let number = 0; number < prime ** d; number++) {
      const divisor = [...digitsOf(number, prime, d), 1]
      if (remainder(polynomial, divisor, prime).every((coefficient) => coefficient === 0)) return true
    }
  }
  return false
}
