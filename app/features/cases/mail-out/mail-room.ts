import type { Jobs } from '#app/platform/jobs/jobs.server.ts'

export const DELIVER_MAIL = 'deliver-mail'

/** What mail of a case needs of the installation. */
export interface MailRoom {
  /** After the @ of the units' and the cases' own addresses. */
  mailDomain: string
  publicUrl: string
  jobs: Pick<Jobs, 'enqueue'>
}
