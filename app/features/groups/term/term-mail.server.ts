import type { TFunction } from 'i18next'
import { hrefOf } from '#app/pages.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Addressee } from './addressees.queries.server.ts'
import { termEn } from './term.en.ts'
import { termNb } from './term.nb.ts'
import { termNn } from './term.nn.ts'

/** What mail about groups needs of the installation. */
export interface Post {
  publicUrl: string
}

const i18ns = { nb: createI18n('nb', termNb), nn: createI18n('nn', termNn), en: createI18n('en', termEn) }

interface Words {
  subject: string
  body: string
  /** Where the link leads. */
  page: { key: 'ownGroups' } | { key: 'ownGroup'; groupId: string } | { key: 'cohortGroups'; id: string }
}

/** Writes to each in their own language. Mail about groups names people: it is for its receiver alone. */
export async function mailEach(
  tx: Tx,
  { publicUrl }: Post,
  addressees: readonly Addressee[],
  wordsIn: (t: TFunction) => Words,
  at: Date,
) {
  for (const { personId, to, language } of addressees) {
    const { t } = i18ns[language]
    const { subject, body, page } = wordsIn(t)
    const { key, ...params } = page
    const link = publicUrl + hrefOf(key, language, params)
    await sendMail(tx, { personId, to, subject, body: `${body}\n\n${link}`, confidential: true, at })
  }
}
