/** Somebody who has a case open now. Never stored: it lives in memory and in what web nodes tell each other. */
export interface Present {
  streamId: string
  personId: string
  name: string
  writing: boolean
}

export interface PersonHere {
  name: string
  writing: boolean
}

/** Who has not been heard of for so long is gone: a node that died says no goodbye. */
export const GONE_AFTER_MS = 50_000

/** Who reads or writes which case, over all web nodes; times are milliseconds of the real clock. */
export class PresenceBoard {
  readonly #byCase = new Map<string, Map<string, Present & { heardAt: number }>>()

  /** @returns whether anything that is shown has changed */
  see(caseId: string, present: Present, now: number): boolean {
    const here = this.#byCase.get(caseId) ?? new Map()
    this.#byCase.set(caseId, here)
    const before = here.get(present.streamId)
    here.set(present.streamId, { ...present, heardAt: now })
    return before === undefined || before.writing !== present.writing || before.name !== present.name
  }

  /** @returns whether it was there */
  leave(caseId: string, streamId: string): boolean {
    const here = this.#byCase.get(caseId)
    const wasHere = here?.delete(streamId) ?? false
    if (here?.size === 0) this.#byCase.delete(caseId)
    return wasHere
  }

  /** @returns cases that somebody has silently left */
  forgetSilent(now: number): string[] {
    const changed: string[] = []
    for (const [caseId, here] of this.#byCase) {
      const silent = [...here.values()].filter(({ heardAt }) => now - heardAt > GONE_AFTER_MS)
      for (const { streamId } of silent) this.leave(caseId, streamId)
      if (silent.length > 0) changed.push(caseId)
    }
    return changed
  }

  /** Everyone but one person, each once however many pages they have open, by name. */
  othersThan(personId: string, caseId: string): PersonHere[] {
    const people = new Map<string, PersonHere>()
    for (const present of this.#byCase.get(caseId)?.values() ?? []) {
      if (present.personId === personId) continue
      const writing = present.writing || (people.get(present.personId)?.writing ?? false)
      people.set(present.personId, { name: present.name, writing })
    }
    return [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }
}
