/** Runs tasks in the order in which they came, at most so many at a time. */
export type TakeTurns = <Result>(task: () => Promise<Result>) => Promise<Result>

/**
 * Work that is bound by the processor is done sooner for nearly everyone when it is not done for all at once: of twenty
 * readers who ask in the same instant, the first then waits for one page and not for twenty.
 */
export function createTurns(most: number): TakeTurns {
  const waiting: (() => void)[] = []
  let running = 0
  const take = () => {
    if (running < most) {
      running++
      return Promise.resolve()
    }
    // Whoever leaves hands over the turn, so `running` stays as it is.
    return new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
  return async (task) => {
    await take()
    try {
      return await task()
    } finally {
      leave()
    }
  }
}
