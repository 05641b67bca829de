import { createHash } from 'node:crypto'
import pg from 'pg'

/** Before it is prepared, a statement must have come up this often: most of those that lists make up come once. */
const PREPARED_FROM = 3
/** Each keeps its plan in the server's memory. */
const MOST_PREPARED = 250
const MOST_COUNTED = 1000
/**
 * What a prepared statement alone fails with, before it has done anything: a migration gave its table other columns
 * (0A000), it is prepared no more (26000), or was already (42P05). Thrown by what a statement itself does, 0A000 comes again.
 */
const OUTDATED = new Set(['0A000', '26000', '42P05'])

type Answered = (error: Error | undefined, result?: pg.QueryResult) => void

/**
 * A connection that keeps the statements prepared that it is asked again and again: the server then reads and plans them
 * once and not at each page, which is half of its work. What is prepared and no longer fits, since another process has
 * migrated the database, is asked once more as it is; inside a transaction, which has then failed, the next one is well.
 */
export class PreparingClient extends pg.Client {
  private readonly counts = new Map<string, number>()
  private readonly names = new Map<string, string>()
  /** How often what was prepared was given up. */
  private generation = 0

  // The types name each way of asking; all but one go through as they are.
  override query = ((...given: unknown[]) => {
    const [text, values, answered] = given
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 && this.nameOf(text)
    if (!name) return super.query(...(given as Parameters<pg.Client['query']>))
    const result = this.askPrepared({ name, text, values })
    return typeof answered === 'function' ? tell(result, answered as Answered) : result
  }) as pg.Client['query']

  private async askPrepared({ name, text, values }: { name: string; text: string; values: unknown[] }) {
    // As the last answer left it: this one's comes before what the server says of the transaction.
    let isAlone = false
    try {
      const result = super.query({ name, text, values })
      isAlone = this.getTransactionStatus() === 'I'
      return await result
    } catch (error) {
      if (!OUTDATED.has((error as { code?: string }).code ?? '')) throw error
      this.names.clear()
      this.generation++
      if (!isAlone) throw error
      return super.query(text, values)
    }
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text)
    if (known || this.names.size >= MOST_PREPARED) return known
    const count = (this.counts.get(text) ?? 0) + 1
    if (count < PREPARED_FROM) {
      if (this.counts.size >= MOST_COUNTED) this.counts.clear()
      this.counts.set(text, count)
      return undefined
    }
    this.counts.delete(text)
    // Of the words themselves: behind a pooler that lets connections share, one name must not mean two statements.
    const name = `kept_${this.generation}_${createHash('sha256').update(text).digest('base64url')}`
    this.names.set(text, name)
    return name
  }
}

function tell(result: Promise<pg.QueryResult>, answered: Answered) {
  result.then(
    (value) => process.nextTick(answered, undefined, value),
    (error) => process.nextTick(answered, error),
  )
}
