import { setTimeout as sleep } from 'node:timers/promises'
import { hrefOf } from '#app/pages.ts'
import { createRandom, type Random } from '../search/random.ts'
import { sentences } from './words.ts'

export interface BenchHandler {
  unitId: string
  /** `name=value` of the session. */
  cookie: string
}

export interface Load {
  /** Web nodes; a handler keeps to one, and goes to the next when it does not answer. */
  urls: readonly string[]
  handlers: readonly BenchHandler[]
  /** To which units cases are offered. */
  unitIds: readonly string[]
  seed: number
  /** What each pauses between two steps. */
  pauseMs: { least: number; most: number }
  warmUpMs: number
  measuredMs: number
  /** How many steps of a hundred are a telephone call that becomes a case. */
  callsInHundred?: number
  /** Whether an answer that does not come is part of the trial. */
  toleratesFaults?: boolean
}

export type StepKind = 'inbox' | 'case' | 'reply' | 'offer' | 'accept' | 'call'

export interface Measured {
  /** Milliseconds from asking to the last byte, sorted. */
  timesMs: Record<StepKind, number[]>
  failures: string[]
  /** Marks of what the server said it has stored; each is in one message. */
  acknowledged: string[]
  /** Marks of what nobody can say of whether it was. */
  unsure: string[]
}

const language = 'nb'

/** Handlers who go through inbox, case, reply and hand-over, each with pauses of a person. */
export async function handleCases(load: Load): Promise<Measured> {
  const startsAt = performance.now() + load.warmUpMs
  const endsAt = startsAt + load.measuredMs
  const measured: Measured = {
    timesMs: { inbox: [], case: [], reply: [], offer: [], accept: [], call: [] },
    failures: [],
    acknowledged: [],
    unsure: [],
  }
  await Promise.all(
    load.handlers.map((handler, number) => new AtWork(load, handler, number, { startsAt, endsAt }, measured).work()),
  )
  for (const times of Object.values(measured.timesMs)) times.sort((a, b) => a - b)
  return measured
}

interface Answer {
  status: number
  text: string
  location: string | null
}

class AtWork {
  private readonly load: Load
  private readonly handler: BenchHandler
  private readonly random: Random
  private readonly span: { startsAt: number; endsAt: number }
  private readonly measured: Measured
  private readonly name: string
  private node: number
  private written = 0

  constructor(
    load: Load,
    handler: BenchHandler,
    number: number,
    span: { startsAt: number; endsAt: number },
    measured: Measured,
  ) {
    this.load = load
    this.handler = handler
    this.random = createRandom(load.seed * 7919 + number)
    this.span = span
    this.measured = measured
    this.name = `h${number}`
    this.node = number % load.urls.length
  }

  async work() {
    // They do not all come in the same instant.
    await sleep(this.random.next() * this.load.pauseMs.most)
    while (performance.now() < this.span.endsAt) {
      if (this.random.next() * 100 < (this.load.callsInHundred ?? 0)) await this.takeCall()
      const folder = this.random.pick(['new', 'new', 'mine', 'waiting', 'part', 'due'])
      const inbox = await this.ask('inbox', `${hrefOf('inbox', language)}?folder=${folder}`)
      await this.pause()
      const caseId = this.pickCase(inbox)
      if (!caseId) continue
      await this.workOn(caseId)
      await this.answerOffers()
    }
  }

  /** Somebody rings: a new case, with a number of its own. */
  private async takeCall() {
    const mark = this.nextMark()
    const fields = { subject: `Ringte [${mark}]`, asker: 'Spørrer', channel: 'phone', unitId: this.handler.unitId }
    this.note(mark, await this.ask('call', hrefOf('deskNewCase', language), fields))
    await this.pause()
  }

  private async workOn(caseId: string) {
    const address = hrefOf('deskCase', language, { id: caseId })
    const page = await this.ask('case', address)
    await this.pause()
    const seenMessageId = /name="seenMessageId" value="([^"]*)"/.exec(page?.text ?? '')?.[1]
    if (seenMessageId !== undefined) {
      await this.reply(address, seenMessageId)
      await this.pause()
    }
    if (page?.text.includes('value="offer"')) {
      const unit = this.random.pick(this.load.unitIds.filter((id) => id !== this.handler.unitId))
      await this.ask('offer', address, { intent: 'offer', unit, note: 'Kan de ta denne?' })
      await this.pause()
    }
  }

  private async reply(address: string, seenMessageId: string) {
    const mark = this.nextMark()
    const body = `${this.random.pick(sentences)} ${this.random.pick(sentences)} [${mark}]`
    this.note(mark, await this.ask('reply', address, { intent: 'reply', next: 'keep', seenMessageId, body }))
  }

  private nextMark() {
    return `${this.name}-${++this.written}-${this.load.seed}`
  }

  private note(mark: string, answer: Answer | undefined) {
    if (answer?.location) this.measured.acknowledged.push(mark)
    // 404 and 422: the case has moved, or another wrote meanwhile, and nothing was sent.
    else if (answer?.status !== 422 && answer?.status !== 404) this.measured.unsure.push(mark)
  }

  private async answerOffers() {
    const offers = await this.ask('inbox', `${hrefOf('inbox', language)}?folder=offered`)
    await this.pause()
    const caseId = this.pickCase(offers)
    if (!caseId) return
    await this.ask('accept', hrefOf('deskCase', language, { id: caseId }), { intent: 'accept' })
    await this.pause()
  }

  private pickCase(page: Answer | undefined) {
    const ids = [...(page?.text.matchAll(/data-case="([0-9a-f-]{36})"/g) ?? [])].map(([, id]) => id!)
    return ids.length > 0 ? this.random.pick(ids) : undefined
  }

  /** Asks for a page, or sends a form of it; undefined when no answer came. */
  private async ask(kind: StepKind, path: string, fields?: Record<string, string>): Promise<Answer | undefined> {
    const url = this.load.urls[this.node % this.load.urls.length]!
    const askedAt = performance.now()
    try {
      const answer = await fetch(url + path, {
        redirect: 'manual',
        headers: {
          cookie: this.handler.cookie,
          'x-forwarded-host': new URL(this.publicUrl).host,
          ...(fields ? { origin: this.publicUrl } : {}),
        },
        ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
      })
      const text = await answer.text()
      const answeredAt = performance.now()
      const isExpected = fields ? [302, 303, 422].includes(answer.status) : answer.status === 200
      // A case may be handed over while its page is read.
      const isGone = answer.status === 404
      if (!isExpected && !isGone) this.measured.failures.push(`${answer.status} for ${kind}`)
      else if (askedAt >= this.span.startsAt && answeredAt <= this.span.endsAt)
        this.measured.timesMs[kind].push(answeredAt - askedAt)
      return { status: answer.status, text, location: answer.headers.get('location') }
    } catch (error) {
      if (!this.load.toleratesFaults) this.measured.failures.push(`${kind}: ${(error as Error).message}`)
      this.node += 1
      return undefined
    }
  }

  /** Forms are taken from the installation's own address alone, whichever node answers: a proxy would say so. */
  private get publicUrl() {
    return this.load.urls[0]!
  }

  private pause() {
    const { least, most } = this.load.pauseMs
    return sleep(least + this.random.next() * (most - least))
  }
}
