import { hrefOf } from '#app/pages.ts'
import { rosterCsv } from './cohort.ts'

const language = 'nb'

export interface Answer {
  status: number
  text: string
  ms: number
}

/** A coordinator at a browser's side of HTTP. What is not answered as it should be throws. */
export class Coordinator {
  readonly #url: string
  readonly #cookie: string

  constructor(url: string, cookie: string) {
    this.#url = url
    this.#cookie = cookie
  }

  pathOf(page: 'cohortRoster' | 'cohortForming' | 'cohortDraft', cohortId: string) {
    return hrefOf(page, language, { id: cohortId })
  }

  /** Reads a roster, looks at what it would change, and confirms it. @returns milliseconds of both steps, pages included */
  async importRoster(cohortId: string, students: number) {
    const path = this.pathOf('cohortRoster', cohortId)
    const startedAt = performance.now()
    const file = new File([rosterCsv(students)], 'studenter.csv', { type: 'text/csv' })
    await this.send(path, [['file', file]])
    const preview = await this.read(path)
    const version = /name="version" value="(\d+)"/.exec(preview.text)?.[1]
    if (version === undefined) throw new Error('The roster was not shown before it was confirmed')
    const previewMs = performance.now() - startedAt
    await this.send(path, [
      ['intent', 'confirm'],
      ['version', version],
    ])
    await this.read(path)
    return { previewMs, confirmMs: performance.now() - startedAt - previewMs }
  }

  /** A page, to its last byte. */
  async read(path: string): Promise<Answer> {
    return this.#ask(path, undefined, 200)
  }

  /** A form of a page, sent as a browser without script sends it. */
  async send(path: string, fields: readonly (readonly [string, string | File])[]): Promise<Answer> {
    return this.#ask(path, fields, 303)
  }

  /** A command of a page that stays. */
  async command(cohortId: string, fields: readonly (readonly [string, string])[]): Promise<Answer> {
    return this.#ask(`/cohort-draft/${cohortId}`, fields, 200)
  }

  async #ask(path: string, fields: readonly (readonly [string, string | File])[] | undefined, expected: number) {
    const body = new FormData()
    for (const [name, value] of fields ?? []) body.append(name, value)
    const askedAt = performance.now()
    const response = await fetch(this.#url + path, {
      redirect: 'manual',
      headers: { cookie: this.#cookie, ...(fields && { origin: this.#url }) },
      ...(fields && { method: 'POST', body }),
    })
    const text = await response.text()
    const ms = performance.now() - askedAt
    if (response.status !== expected) throw new Error(`${response.status} for ${path}: ${text.slice(0, 300)}`)
    return { status: response.status, text, ms }
  }
}
