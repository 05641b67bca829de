/** A named set of points of a plot. */
export interface Series {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly kind: 'points' | 'line'
}

export interface PlotOptions {
  readonly title: string
  /** What the plot shows, for those who do not see it. */
  readonly description: string
  readonly x: Axis
  readonly y: Axis
  readonly series: readonly Series[]
}

export interface Axis {
  readonly title: string
  /** Steps of equal ratio; values are then above 0. */
  readonly logarithmic?: boolean
  /** Where the axis begins, when not at the least value. */
  readonly from?: number
}

const frame = { left: 76, right: 700, top: 48, bottom: 340, width: 720, height: 410 }
/** Told apart by eyes of all kinds (Okabe and Ito 2008), and by their marks. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00']

/** Draws series of points and lines as one SVG document. */
export function plotSvg({ title, description, x, y, series }: PlotOptions): string {
  const points = series.flatMap((one) => one.points)
  const scaleX = new Scale(
    x,
    points.map(([value]) => value),
    frame.left,
    frame.right,
  )
  const scaleY = new Scale(
    y,
    points.map(([, value]) => value),
    frame.bottom,
    frame.top,
  )
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="13">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<rect width="${frame.width}" height="${frame.height}" fill="#fff"/>`,
    `<text x="${frame.left}" y="26" font-size="16" font-weight="600">${escaped(title)}</text>`,
    ...scaleX.ticks().flatMap((value) => tickOfX(value, scaleX.at(value))),
    ...scaleY.ticks().flatMap((value) => tickOfY(value, scaleY.at(value))),
    `<path d="M${frame.left} ${frame.top}V${frame.bottom}H${frame.right}" fill="none" stroke="#333"/>`,
    `<text x="${(frame.left + frame.right) / 2}" y="${frame.bottom + 40}" text-anchor="middle">${escaped(x.title)}</text>`,
    `<text transform="translate(18 ${(frame.top + frame.bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(y.title)}</text>`,
    ...series.flatMap((one, index) => drawn(one, colours[index % colours.length]!, scaleX, scaleY)),
    ...(series.length > 1 ? legend(series) : []),
    '</svg>',
  ]
  return `${lines.join('\n')}\n`
}

/** From values to places on the page. */
class Scale {
  readonly #low: number
  readonly #high: number
  readonly #from: number
  readonly #to: number
  readonly #logarithmic: boolean

  constructor({ logarithmic = false, from }: Axis, values: readonly number[], start: number, end: number) {
    this.#logarithmic = logarithmic
    this.#low = from ?? values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
    this.#high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
    if (!(this.#high > this.#low)) this.#high = this.#low + 1
    this.#from = start
    this.#to = end
  }

  at(value: number): number {
    const [v, low, high] = this.#logarithmic
      ? [Math.log(value), Math.log(this.#low), Math.log(this.#high)]
      : [value, this.#low, this.#high]
    return Math.round((this.#from + ((v - low) / (high - low)) * (this.#to - this.#from)) * 10) / 10
  }

  /** Round values within the range. */
  ticks(): number[] {
    if (this.#logarithmic) {
      const decades = Array.from({ length: 19 }, (_, k) => 10 ** (k - 9))
      return decades.flatMap((decade) => [1, 2, 5].map((step) => step * decade)).filter((value) => this.#holds(value))
    }
    const rough = (this.#high - this.#low) / 5
    const decade = 10 ** Math.floor(Math.log10(rough))
    const step = [1, 2, 5, 10].map((factor) => factor * decade).find((size) => size >= rough)!
    const first = Math.ceil(this.#low / step)
    return Array.from({ length: 12 }, (_, k) => (first + k) * step).filter((value) => this.#holds(value))
  }

  #holds(value: number): boolean {
    const slack = 1e-9 * (this.#high - this.#low)
    return value >= this.#low - slack && value <= this.#high + slack
  }
}

const written = (value: number) => new Intl.NumberFormat('en', { maximumSignificantDigits: 4 }).format(value)

const tickOfX = (value: number, x: number) => [
  `<path d="M${x} ${frame.top}V${frame.bottom}" stroke="#e5e5e5"/>`,
  `<text x="${x}" y="${frame.bottom + 18}" text-anchor="middle">${written(value)}</text>`,
]

const tickOfY = (value: number, y: number) => [
  `<path d="M${frame.left} ${y}H${frame.right}" stroke="#e5e5e5"/>`,
  `<text x="${frame.left - 8}" y="${y + 4}" text-anchor="end">${written(value)}</text>`,
]

function drawn({ points, kind }: Series, colour: string, scaleX: Scale, scaleY: Scale): string[] {
  const places = points.map(([x, y]) => [scaleX.at(x), scaleY.at(y)])
  if (kind === 'points') {
    return places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${colour}" fill-opacity="0.6"/>`)
  }
  const path = places.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return [`<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`]
}

const legend = (series: readonly Series[]) =>
  series.flatMap(({ name, kind }, index) => {
    const colour = colours[index % colours.length]!
    const y = frame.top + 14 + index * 18
    const mark =
      kind === 'points'
        ? `<circle cx="${frame.right - 14}" cy="${y - 4}" r="4" fill="${colour}"/>`
        : `<path d="M${frame.right - 22} ${y - 4}h16" stroke="${colour}" stroke-width="2"/>`
    return [mark, `<text x="${frame.right - 28}" y="${y}" text-anchor="end">${escaped(name)}</text>`]
  })

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
