import { evaluate, type Problem, type Report } from '../src/index.ts'
import type { CriterionCase, Ids, Look } from './criteria-cases.ts'

// One picture of a criterion: the same people grouped well and badly, with the scores that `evaluate` gives.

const box = { width: 160, height: 132, top: 66, gap: 10 }
const margin = 16
const halfWidth = 2 * box.width + box.gap
const width = 2 * halfWidth + 4 * margin
const height = box.top + box.height + margin
const radius = 15

interface Point {
  readonly x: number
  readonly y: number
}

/** @returns the picture as SVG, and what it shows as one text */
export function pictureOf(one: CriterionCase): { svg: string; description: string } {
  const halves = [
    { title: 'Well', groups: one.well, left: margin },
    { title: 'Badly', groups: one.badly, left: 3 * margin + halfWidth },
  ].map((half) => ({ ...half, report: evaluate(problemOf(one), formed(one, half.groups)) }))
  const description = [one.shows, ...halves.map(({ title, report }) => `${title}: ${inWords(report)}.`)].join(' ')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(one.criterion.kind)}</title>
<desc id="desc">${escaped(description)}</desc>
${style}
<rect class="page" width="${width}" height="${height}" rx="8"/>
<line class="box" x1="${width / 2}" x2="${width / 2}" y1="${margin}" y2="${height - margin}"/>
${halves.map(({ title, groups, left, report }) => halfOf(one, { title, groups, left, report })).join('\n')}
</svg>
`
  return { svg, description }
}

interface Half {
  readonly title: string
  readonly groups: readonly [Ids, Ids]
  readonly left: number
  readonly report: Report
}

function halfOf(one: CriterionCase, { title, groups, left, report }: Half): string {
  const places = new Map<string, Point>()
  const boxes = groups.map((members, index) => {
    const x = left + index * (box.width + box.gap)
    members.forEach((id, k) => {
      places.set(id, placeOf(one, id, k, members.length, x))
    })
    const score = report.groups[index]!.criteria[0]
    const told = score === null || score === undefined ? 'nobody' : rounded(score)
    return `<text class="small" x="${x + 2}" y="${box.top - 8}">${escaped(nameOf(one, index))}: ${told}</text>
<rect class="box" x="${x}" y="${box.top}" width="${box.width}" height="${box.height}" rx="10"/>`
  })
  const { score, breach } = report.criteria[0]!
  return `<text class="head" x="${left}" y="34">${title}: score ${rounded(score ?? 1)}, breach ${rounded(breach)}</text>
${boxes.join('\n')}
${(one.look.links ?? []).map(([from, to]) => linkOf(places.get(from)!, places.get(to)!, one.look.link!)).join('\n')}
${[...places].map(([id, place]) => personOf(one, id, place)).join('\n')}`
}

/** In rows of two, or of three where more than four are in the group; or where the person lives. */
function placeOf({ look, people }: CriterionCase, id: string, k: number, size: number, left: number): Point {
  if (look.place) {
    const [x, y] = look.place.map((name) => Number(people[id]![name]) / 10)
    return { x: left + 22 + x! * (box.width - 44), y: box.top + 22 + y! * (box.height - 44) }
  }
  const columns = size > 4 ? 3 : 2
  const row = Math.floor(k / columns)
  const inRow = Math.min(columns, size - row * columns)
  const rows = Math.ceil(size / columns)
  const step = box.width / inRow
  const lift = look.below || look.hours ? 8 : 0
  return { x: left + step * ((k % columns) + 0.5), y: box.top + (box.height / rows) * (row + 0.5) - lift }
}

function personOf({ people, look }: CriterionCase, id: string, { x, y }: Point): string {
  const own = people[id]!
  const kinds = look.shape ? [...new Set(Object.values(people).map((person) => person[look.shape!]))].sort() : []
  const kind = look.shape ? kinds.indexOf(own[look.shape]!) : 0
  const inside = look.inside ? String(own[look.inside]) : id
  const below = look.below ? [own[look.below]].flat().join(', ') : ''
  return [
    shapeOf(kind, x, y),
    `<text class="in" x="${at(x)}" y="${at(y + 5)}">${escaped(inside)}</text>`,
    below && `<text class="below" x="${at(x)}" y="${at(y + radius + 15)}">${escaped(below)}</text>`,
    look.hours && hoursOf(String(own[look.hours]), x, y + radius + 5),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Kinds differ in shape as well as in colour. */
function shapeOf(kind: number, x: number, y: number): string {
  if (kind === 1) {
    return `<rect class="one" x="${at(x - 14)}" y="${at(y - 14)}" width="28" height="28" rx="3"/>`
  }
  if (kind === 2) return `<path class="two" d="M${at(x)} ${at(y - 19)}l19 19l-19 19l-19 -19z"/>`
  return `<circle class="zero" cx="${at(x)}" cy="${at(y)}" r="${radius}"/>`
}

function hoursOf(slots: string, x: number, top: number): string {
  const left = x - (slots.length * 10) / 2
  return [...slots]
    .map((slot, k) => {
      const name = slot === '1' ? 'free' : 'taken'
      return `<rect class="${name}" x="${at(left + k * 10)}" y="${at(top)}" width="8" height="8"/>`
    })
    .join('')
}

/** A curve, bent to the left of its direction, so that it goes round those between and beside the one that comes back. */
function linkOf(from: Point, to: Point, link: NonNullable<Look['link']>): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const bend = length > 100 ? 56 : 24
  const middle = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend }
  const start = towards(from, middle, radius + 2)
  const end = towards(to, middle, radius + 4)
  const line = `<path class="${link}" d="M${at(start.x)} ${at(start.y)}Q${at(middle.x)} ${at(middle.y)} ${at(end.x)} ${at(end.y)}"/>`
  if (link !== 'wish') return line
  const back = towards(end, middle, 9)
  const [bx, by] = [(end.x - back.x) / 2, (end.y - back.y) / 2]
  const tip = [end, { x: back.x - by, y: back.y + bx }, { x: back.x + by, y: back.y - bx }]
  return `${line}<path class="tip" d="M${tip.map(({ x, y }) => `${at(x)} ${at(y)}`).join('L')}z"/>`
}

function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / Math.hypot(to.x - from.x, to.y - from.y)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function problemOf({ criterion, attributes = {}, people, names, properties }: CriterionCase): Problem {
  return {
    attributes,
    participants: Object.entries(people).map(([id, own]) => ({ id, attributes: own })),
    groups: {
      named: [0, 1].map((index) => ({
        id: names?.[index] ?? `Group ${index + 1}`,
        max: 6,
        attributes: properties?.[index] ?? {},
      })),
    },
    criteria: [{ ...criterion, id: criterion.kind, required: true }],
  }
}

const nameOf = ({ names }: CriterionCase, index: number) => names?.[index] ?? `Group ${index + 1}`
const formed = (one: CriterionCase, groups: readonly [Ids, Ids]) =>
  groups.map((participants, index) => ({ id: nameOf(one, index), participants }))

function inWords({ criteria }: Report): string {
  const { score, breaches } = criteria[0]!
  const reasons = breaches.map(({ unit, reason }) => `${unit}: ${reason.replace(/\.$/, '')}`)
  return [`score ${rounded(score ?? 1)}`, ...reasons].join('; ')
}

const rounded = (number: number) => String(Math.round(number * 100) / 100)
const at = (number: number) => String(Math.round(number * 10) / 10)
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const style = `<style>
text { font: 13px system-ui, sans-serif; fill: #1f2937 }
.head { font-weight: 600; font-size: 15px }
.in { text-anchor: middle; font-weight: 600; fill: #ffffff }
.below { text-anchor: middle; font-size: 12px }
.page { fill: #ffffff }
.box { fill: none; stroke: #8a94a6 }
.zero { fill: #2563a8 } .one { fill: #b45309 } .two { fill: #15803d }
.free { fill: #2563a8 } .taken { fill: none; stroke: #8a94a6 }
.bond, .wish { fill: none; stroke: #1f2937; stroke-width: 2 }
.avoid { fill: none; stroke: #b91c1c; stroke-width: 2; stroke-dasharray: 5 4 }
.tip { fill: #1f2937 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .in { fill: #0d1117 } .page { fill: #161b22 }
.zero, .free { fill: #7fb5ec } .one { fill: #f5b54a } .two { fill: #6fce8c }
.bond, .wish { stroke: #e6edf3 } .tip { fill: #e6edf3 } .avoid { stroke: #ff8b85 }
}
</style>`
