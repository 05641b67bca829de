import type { SectionsResult } from '../assign-sections.ts'
import type { CertificateTree, SectionsCertificate } from '../certificate.ts'
import type { SectionsProblem } from '../problem.ts'
import { type Area, everything, isVoid, placed, sized } from './area.ts'
import { countAssignment } from './check-assignment.ts'
import { type Facts, factsOf } from './facts.ts'
import { bestWays, householdsOf } from './households.ts'
import { type Aim, aimsOf, scaleFaults } from './worth.ts'

/** What a certificate proves. */
export interface CertificateVerdict {
  /** The assignment keeps all requirements and counts as the result says, and what is claimed is proved. */
  readonly isValid: boolean
  /** No assignment with as few breaches has more points. */
  readonly isOptimal: boolean
  readonly isFairest: boolean
  readonly faults: readonly string[]
}

/** One aim within an area: worth for one person of each party at each site, and the sizes that are open. */
interface Question {
  readonly may: readonly (readonly boolean[])[]
  readonly worth: readonly (readonly number[])[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Each person missing up to `wanted` costs `breachCost`. */
  readonly wanted: readonly number[]
}

/**
 * Checks a result of `assignSections` from the problem's words alone: that the assignment keeps what it must, and that
 * the tree of prices proves it best. Shares no code with the solver. Every bound is worked out anew from the prices;
 * any prices give a true bound (weak duality), so that wrong ones prove less, never what is false.
 *
 * @param problem what the result is of, already read
 */
export function verifySectionsCertificate(problem: SectionsProblem, result: SectionsResult): CertificateVerdict {
  const facts = factsOf(problem)
  const { certificate } = result
  const count = countAssignment(facts, result)
  const aims = aimsOf(facts, certificate, count)
  const faults = [...count.faults, ...scaleFaults(facts, certificate, aims)]
  if (faults.length > 0) return { isValid: false, isOptimal: false, isFairest: false, faults }
  const walk = new TreeWalk(facts, certificate, aims)
  const { isOptimal } = walk
  const isFairest = isOptimal && walk.isFairest
  const bound = (walk.bound + count.missing * certificate.breachCost) / certificate.scale
  if (result.isOptimal && !isOptimal) faults.push('the certificate does not prove the total to be best')
  if (result.isFairest && !isFairest) faults.push('the certificate does not prove the ranks to be fairest')
  if (bound > Math.min(result.bound, certificate.bound) + 1e-6)
    faults.push(`the certificate proves a bound of ${bound}`)
  return { isValid: faults.length === 0, isOptimal, isFairest, faults }
}

class TreeWalk {
  isOptimal = true
  isFairest = true
  bound: number
  readonly #facts: Facts
  readonly #certificate: SectionsCertificate
  readonly #aims: readonly Aim[]
  readonly #households: readonly (readonly number[])[]
  readonly #persons: number

  constructor(facts: Facts, certificate: SectionsCertificate, aims: readonly Aim[]) {
    this.#facts = facts
    this.#certificate = certificate
    this.#aims = aims
    this.#households = householdsOf(facts)
    this.#persons = facts.parties.reduce((sum, { students }) => sum + students.length, 0)
    this.bound = aims[0]!.reached
    this.#check(certificate.tree, everything(facts))
  }

  #check(tree: CertificateTree, area: Area): void {
    if ('prices' in tree) this.#checkPrices(tree.prices, area)
    else if ('none' in tree) {
      if (!isVoid(this.#facts, area)) this.#fail(Number.POSITIVE_INFINITY)
    } else {
      for (const [i, branch] of tree.branches.entries()) {
        const holds = i === 0
        this.#check(
          branch,
          'place' in tree ? placed(this.#facts, area, tree.place, holds) : sized(this.#facts, area, tree.size, holds),
        )
      }
    }
  }

  /** Each aim in turn: below what is reached, the part is done; as good, what may be as good goes on to the next. */
  #checkPrices(prices: readonly (readonly number[])[], area: Area): void {
    const { grain } = this.#certificate
    const { problem, firmMinimum } = this.#facts
    const firm = [...problem.sections.map(({ id }) => firmMinimum.get(id)!), 0]
    let question: Question = {
      may: area.may,
      worth: this.#aims[0]!.worth,
      from: area.most.map(() => 0),
      to: area.most,
      wanted: area.least.map((least, site) => Math.max(least, firm[site]!)),
    }
    for (const [aim, { reached }] of this.#aims.entries()) {
      const own = prices[aim]
      if (!own || own.length !== area.most.length || !this.#areExact(own, area)) {
        if (aim === 0) this.#fail(Number.POSITIVE_INFINITY)
        else this.isFairest = false
        return
      }
      const bound = this.#boundBy(question, own)
      const best = Math.floor(bound / grain) * grain
      if (best > reached) {
        if (aim === 0) this.#fail(best)
        else this.isFairest = false
      }
      if (best !== reached) return
      question = this.#asGood(question, own, bound - reached, this.#aims[aim + 1]?.worth ?? [])
    }
  }

  /** Prices that swallow the points when they are added up would prove anything. */
  #areExact(prices: readonly number[], { most }: Area): boolean {
    const largest = prices.reduce((sum, price, site) => {
      return sum + Math.abs(price) * Math.min(most[site]!, this.#persons)
    }, 0)
    const dearest = prices.reduce((kept, price) => Math.max(kept, Math.abs(price)), 0)
    return prices.every(Number.isInteger) && largest + dearest * this.#persons <= Number.MAX_SAFE_INTEGER
  }

  #fail(bound: number): void {
    this.isOptimal = false
    this.bound = Math.max(this.bound, bound)
  }

  #boundBy({ may, worth, from, to, wanted }: Question, prices: readonly number[]): number {
    let bound = 0
    for (const household of this.#households) bound += this.#ways(household, may, worth, prices).best
    for (const [site, price] of prices.entries()) {
      const gain = (size: number) => this.#gain(price, wanted[site]!, size)
      const knee = Math.min(Math.max(wanted[site]!, from[site]!), to[site]!)
      bound += Math.max(gain(from[site]!), gain(knee), gain(to[site]!))
    }
    return bound
  }

  #gain(price: number, wanted: number, size: number): number {
    return price * size - this.#certificate.breachCost * Math.max(0, wanted - size)
  }

  #ways(
    household: readonly number[],
    may: readonly (readonly boolean[])[],
    worth: readonly (readonly number[])[],
    prices: readonly number[],
  ) {
    return bestWays(this.#facts, household, (party, site) => {
      if (!may[party]![site]) return Number.NEGATIVE_INFINITY
      return this.#facts.parties[party]!.students.length * (worth[party]![site]! - prices[site]!)
    })
  }

  /** Leaves out each place and each size that alone costs more than the gap. */
  #asGood(question: Question, prices: readonly number[], gap: number, worth: readonly (readonly number[])[]): Question {
    const { from, to, wanted } = question
    const may = question.may.map((row) => row.map(() => false))
    for (const household of this.#households) {
      const { best, withSite } = this.#ways(household, question.may, question.worth, prices)
      for (const [i, party] of household.entries()) may[party] = withSite[i]!.map((sum) => sum >= best - gap)
    }
    const ranges = prices.map((price, site) => {
      const sizes: number[] = []
      for (let size = from[site]!; size <= to[site]!; size++) sizes.push(size)
      const gains = sizes.map((size) => this.#gain(price, wanted[site]!, size))
      const best = gains.reduce((most, gain) => Math.max(most, gain), Number.NEGATIVE_INFINITY)
      const left = sizes.filter((_, at) => gains[at]! >= best - gap)
      return [left[0]!, left.at(-1)!] as const
    })
    return {
      may,
      worth,
      from: ranges.map(([low]) => low),
      to: ranges.map(([, high]) => high),
      wanted: from.map(() => 0),
    }
  }
}
