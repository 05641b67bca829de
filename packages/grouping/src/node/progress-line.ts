import type { Progress } from '../core/solution.ts'
import type { Streams } from './commands/command.ts'

/** Milliseconds from one line to the next. */
const interval = 200

/**
 * Writes how a search goes on `err`, five times a second: over itself on a terminal, else line by line. It goes on
 * while the search has nothing new, so that everybody sees that it lives.
 */
export class ProgressLine {
  readonly #streams: Streams
  readonly #text: (progress: Progress) => string
  readonly #timer: NodeJS.Timeout
  #latest: Progress | undefined

  constructor(streams: Streams, text: (progress: Progress) => string) {
    this.#streams = streams
    this.#text = text
    this.#timer = setInterval(() => this.#write(), interval)
  }

  note(progress: Progress): void {
    this.#latest = progress
  }

  end(): void {
    clearInterval(this.#timer)
    this.#write()
    if (this.#streams.isTerminal && this.#latest) this.#streams.err('\n')
  }

  #write(): void {
    if (!this.#latest) return
    const text = this.#text(this.#latest)
    this.#streams.err(this.#streams.isTerminal ? `\r\u001b[K${text}` : `${text}\n`)
  }
}
