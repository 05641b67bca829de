import type { JobHandler } from '#app/platform/jobs/jobs.server.ts'
import type { Samspel } from '#app/platform/context.ts'

/** Everything that runs apart from requests. */
export function createJobHandlers(_samspel: Samspel): JobHandler[] {
  return []
}

export const queueNames: readonly string[] = []
