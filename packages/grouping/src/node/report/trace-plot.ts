import type { Progress } from '../../core/solution.ts'
import { type Html, html } from './html.ts'
import { score, texts } from './texts.ts'

const width = 720
const height = 200
const margin = { top: 14, right: 48, bottom: 30, left: 10 }
/** So that the lowest line is not taken for the axis. */
const aboveAxis = 10
const brokenBelow = 1e-9

/** The most points that are drawn: more cannot be told apart. */
const mostPoints = 600

/** The best so far over time (seconds, or steps where no clock ran), on a logarithmic scale, below its bound. */
export function tracePlot(
  trace: readonly Progress[],
  bound: number,
  total: Pick<Progress, 'seconds' | 'iterations'>,
): Html {
  const bySeconds = total.seconds > 0
  const time = (point: Pick<Progress, 'seconds' | 'iterations'>) => (bySeconds ? point.seconds : point.iterations)
  const points = thinned(trace)
  const end = Math.max(time(total), ...points.map(time))
  const scale = logScale(points.map(time), end)
  const lowest = Math.min(bound, ...points.map((point) => point.score))
  const highest = Math.max(bound, ...points.map((point) => point.score))
  const y = (value: number) =>
    round(
      margin.top + ((highest - value) / (highest - lowest || 1)) * (height - margin.top - margin.bottom - aboveAxis),
    )
  const line = texts.traceLine(total.seconds, total.iterations)
  const last = points.at(-1)
  return html`<figure class="wide">
<figcaption><strong>${texts.traceTitle}</strong> <span class="quiet">${line}</span>
<span class="key"><span><svg class="swatch" viewBox="0 0 24 6" aria-hidden="true"><line class="line" x1="0" x2="24" y1="3" y2="3"/></svg> ${texts.traceWhole}</span>
<span><svg class="swatch" viewBox="0 0 24 6" aria-hidden="true"><line class="line broken" x1="0" x2="24" y1="3" y2="3"/></svg> ${texts.traceBroken}</span>
<span><svg class="swatch" viewBox="0 0 24 6" aria-hidden="true"><line class="bound" x1="0" x2="24" y1="3" y2="3"/></svg> ${texts.traceBound}</span></span></figcaption>
<div><svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="trace"><title id="trace">${texts.traceTitle}. ${line}</title>
<line class="bound" x1="${margin.left}" x2="${width - margin.right}" y1="${y(bound)}" y2="${y(bound)}"/>
<text x="${width - margin.right + 6}" y="${y(bound) + 4}">${score(bound)}</text>
${stretch(points, true, (point) => scale.x(time(point)), scale.x(end), y)}
${stretch(points, false, (point) => scale.x(time(point)), scale.x(end), y)}
${last && y(last.score) - y(bound) > 12 ? html`<text class="strong" x="${width - margin.right + 6}" y="${y(last.score) + 4}">${score(last.score)}</text>` : null}
<line class="axis" x1="${margin.left}" x2="${width - margin.right}" y1="${height - margin.bottom}" y2="${height - margin.bottom}"/>
${scale.marks.map((mark) => html`<text x="${scale.x(mark)}" y="${height - margin.bottom + 18}" text-anchor="middle">${tick(mark)} ${bySeconds ? texts.seconds : texts.steps}</text>`)}
</svg></div>
</figure>`
}

/** Those points during which something is broken, or those during which nothing is, as steps. */
function stretch(
  points: readonly Progress[],
  broken: boolean,
  x: (point: Progress) => number,
  endX: number,
  y: (value: number) => number,
): Html | null {
  const parts = points.flatMap((point, index) => {
    if (point.breach > brokenBelow !== broken) return []
    const next = points[index + 1]
    const until = next ? x(next) : endX
    const before = points[index - 1]
    const joined = before !== undefined && before.breach > brokenBelow === broken
    return [`${joined ? 'V' : `M${x(point)} `}${y(point.score)}H${until}`]
  })
  if (parts.length === 0) return null
  return html`<path class="${broken ? 'line broken' : 'line'}" d="${parts.join('')}"/>`
}

function thinned(trace: readonly Progress[]): readonly Progress[] {
  if (trace.length <= mostPoints) return trace
  const every = (trace.length - 1) / (mostPoints - 1)
  return Array.from({ length: mostPoints }, (_, index) => trace[Math.round(index * every)]!)
}

const mostMarks = 9

/** From half the first moment after the beginning to the end; the beginning itself stands at the left edge. */
function logScale(times: readonly number[], end: number) {
  const first = times.find((time) => time > 0) ?? end
  const from = Math.log10(Math.max(first / 2, end / 1e5) || 1)
  const to = Math.max(from + 0.1, Math.log10(end || 1))
  return {
    marks: marksBetween(from, to),
    x(time: number): number {
      const at = time > 0 ? (Math.log10(time) - from) / (to - from) : 0
      return round(margin.left + Math.max(0, Math.min(1, at)) * (width - margin.left - margin.right))
    },
  }
}

/** Ones, twos and fives of each power of ten; the ones alone where these are too many. */
function marksBetween(from: number, to: number): number[] {
  const powers = Array.from(
    { length: Math.ceil(to) - Math.floor(from) + 1 },
    (_, index) => 10 ** (Math.floor(from) + index),
  )
  const within = (mark: number) => Math.log10(mark) >= from && Math.log10(mark) <= to
  const fine = powers.flatMap((power) => [power, 2 * power, 5 * power]).filter(within)
  return fine.length <= mostMarks ? fine : powers.filter(within)
}

const tick = (mark: number) => (mark >= 1 ? mark.toLocaleString('en-GB') : String(Number(mark.toPrecision(1))))
const round = (value: number) => Number(value.toFixed(1))
