import type { Clock } from '#app/platform/clock.ts'
import type { Jobs } from '#app/platform/jobs/jobs.server.ts'
import type { Settings } from '#app/platform/settings.ts'

export const DELIVER_MAIL = 'deliver-mail'

/** What mail of a case needs of the installation. */
export interface MailRoom {
  /** After the @ of the units' and the cases' own addresses. */
  mailDomain: string
  publicUrl: string
  jobs: Pick<Jobs, 'enqueue'>
}

/** What it needs of the moment, too. */
export interface MailPost {
  room: MailRoom
  /** On the university's calendar. */
  now: Date
  /** The real clock: keys run out by it. */
  realNow: Date
}

interface House {
  settings: Pick<Settings, 'mailDomain' | 'publicUrl'>
  jobs: MailRoom['jobs']
}

export const mailRoomOf = ({ settings: { mailDomain, publicUrl }, jobs }: House): MailRoom => ({
  mailDomain,
  publicUrl,
  jobs,
})

export const mailPostOf = (house: House & { clock: Clock; realNow: () => Date }): MailPost => ({
  room: mailRoomOf(house),
  now: house.clock.now(),
  realNow: house.realNow(),
})
