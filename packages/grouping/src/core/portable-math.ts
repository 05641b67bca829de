// Logarithm, powers and angles by additions, multiplications and square roots alone, which IEEE 754 rounds alike on every
// machine. Those of `Math` may differ in their last bit from one engine or processor to the next (ECMA-262 leaves them
// "implementation-approximated"), and a search whose last bit differs ends elsewhere.

const halfPi = Math.PI / 2

/** @param x above 0 */
export function logarithm(x: number): number {
  let exponent = 0
  let rest = x
  for (; rest > Math.SQRT2; rest /= 2) exponent++
  for (; rest < Math.SQRT1_2; rest *= 2) exponent--
  // ln x = 2 artanh((x − 1) ÷ (x + 1))
  const t = (rest - 1) / (rest + 1)
  let sum = 0
  let power = t
  for (let k = 1; k < 28; k += 2) {
    sum += power / k
    power *= t * t
  }
  return 2 * sum + exponent * Math.LN2
}

/** @param x at most 700 */
export function exponential(x: number): number {
  if (x < -745) return 0
  const exponent = Math.round(x / Math.LN2)
  const rest = x - exponent * Math.LN2
  let sum = 1
  let term = 1
  for (let k = 1; k < 20; k++) {
    term *= rest / k
    sum += term
  }
  for (let k = 0; k < exponent; k++) sum *= 2
  for (let k = 0; k > exponent; k--) sum /= 2
  return sum
}

/** @param base above 0 */
export function power(base: number, exponent: number): number {
  return exponential(exponent * logarithm(base))
}

/** @param radians any angle of a few turns */
export function sine(radians: number): number {
  const quarters = Math.round(radians / halfPi)
  const rest = radians - quarters * halfPi
  const own = quarters % 2 === 0 ? sineNearZero(rest) : cosineNearZero(rest)
  return quarters % 4 === 0 || quarters % 4 === 1 || quarters % 4 === -3 ? own : -own
}

export function cosine(radians: number): number {
  return sine(radians + halfPi)
}

/** @param x 0 to 1 */
export function arcsine(x: number): number {
  if (x > 0.5) return halfPi - 2 * arcsine(Math.sqrt((1 - x) / 2))
  let sum = x
  let term = x
  // Small angles need few terms.
  for (let k = 1; term > 1e-18 * sum; k++) {
    term *= ((2 * k - 1) / (2 * k)) * x * x
    sum += term / (2 * k + 1)
  }
  return sum
}

/** By Taylor's series, within an eighth of a turn. */
function sineNearZero(x: number): number {
  let sum = x
  let term = x
  for (let k = 2; k < 20; k += 2) {
    term *= (-x * x) / (k * (k + 1))
    sum += term
  }
  return sum
}

function cosineNearZero(x: number): number {
  let sum = 1
  let term = 1
  for (let k = 1; k < 21; k += 2) {
    term *= (-x * x) / (k * (k + 1))
    sum += term
  }
  return sum
}
