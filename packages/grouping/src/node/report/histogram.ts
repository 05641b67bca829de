import { type Html, html } from './html.ts'
import { score, texts } from './texts.ts'

const width = 440
const height = 190
const margin = { top: 18, right: 8, bottom: 26, left: 8 }

/** How many have which score, as bars, from the lowest score rounded down up to 1. */
export function histogram(id: string, title: string, scores: readonly number[]): Html {
  const sorted = [...scores].sort((one, other) => one - other)
  const tenths = Math.max(1, 10 - Math.floor((sorted[0] ?? 0) * 10 + 1e-9))
  const from = 1 - tenths / 10
  // Wide enough to be seen, whatever the range.
  const bins = tenths * (tenths <= 5 ? 5 : 2)
  const counts = countBins(sorted, from, bins)
  const most = Math.max(1, ...counts)
  const step = (width - margin.left - margin.right) / bins
  const tall = height - margin.top - margin.bottom
  const bars = counts.map((count, bin) => {
    const high = (count / most) * tall
    const x = margin.left + bin * step
    const ends = [from + (bin * (1 - from)) / bins, from + ((bin + 1) * (1 - from)) / bins] as const
    if (count === 0) return null
    return html`<g><title>${texts.bin(score(ends[0]), score(ends[1]), count)}</title>
<rect class="bar" x="${round(x + 1)}" y="${round(height - margin.bottom - high)}" width="${round(step - 2)}" height="${round(high)}" rx="1.5"/>
<text class="count" x="${round(x + step / 2)}" y="${round(height - margin.bottom - high - 5)}" text-anchor="middle">${count}</text></g>`
  })
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  const line = texts.spreadLine(sorted[0] ?? 0, middle, sorted.at(-1) ?? 0)
  return html`<figure>
<figcaption><strong>${title}</strong> <span class="quiet">${line}</span></figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}"><title id="${id}">${title}. ${line}</title>
${bars}${axis(tenths)}</svg>
</figure>`
}

function countBins(scores: readonly number[], from: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0)
  for (const one of scores) {
    const bin = Math.floor(((one - from) / (1 - from)) * bins + 1e-9)
    counts[Math.min(bins - 1, Math.max(0, bin))]!++
  }
  return counts
}

/** Marked at each tenth, or at each second one where that is too close. */
function axis(tenths: number): Html {
  const y = height - margin.bottom
  const every = tenths <= 5 ? 1 : 2
  const marks = Array.from({ length: Math.floor(tenths / every) + 1 }, (_, index) => index * every).map((below) => {
    const x = width - margin.right - (below / tenths) * (width - margin.left - margin.right)
    const anchor = below === 0 ? 'end' : below === tenths ? 'start' : 'middle'
    return html`<text x="${round(x)}" y="${y + 17}" text-anchor="${anchor}">${(1 - below / 10).toFixed(1)}</text>`
  })
  return html`<line class="axis" x1="${margin.left}" x2="${width - margin.right}" y1="${y}" y2="${y}"/>${marks}`
}

const round = (value: number) => Number(value.toFixed(1))
