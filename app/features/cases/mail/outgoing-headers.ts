import { LOOP_HEADER } from '#app/platform/mail/incoming/automatic.ts'
import { cleanLine } from '#app/platform/mail/incoming/header-fields.ts'
import { caseAddress, referencesIn } from './mail-address.ts'

const MOST_REFERENCES = 20

interface OutgoingCaseMail {
  /** Of the message or task that it tells of: the same however often it is sent. */
  id: string
  reference: string
  subject: string
  /** The handling unit's, never a handler's own. */
  unit: { name: string; address: string }
  /** The mail that it answers and those before it, the oldest first; in angle brackets. */
  conversation: readonly string[]
  mailDomain: string
  /** Whether a person has written it; what a machine writes says so (RFC 3834). */
  isWrittenByPerson: boolean
  /** Whether it is a machine's answer to one mail, rather than news. */
  answersMail?: boolean
  /** Where the answer goes when it is not to the case, such as a unit's own reply address. */
  replyTo?: string
}

/** The Message-ID of a mail about a case: stable, so that one sent twice is one to those who get it. */
export const caseMessageId = (id: string, mailDomain: string) => `<${id}@${mailDomain}>`

/** What nodemailer is given beside whom it is to and the text. */
export function headersOfCaseMail(mail: OutgoingCaseMail) {
  const { id, reference, unit, conversation, mailDomain, isWrittenByPerson } = mail
  const references = conversation.length > MOST_REFERENCES ? oldestAndNewest(conversation) : [...conversation]
  const inReplyTo = conversation.at(-1)
  return {
    from: { name: cleanLine(unit.name), address: unit.address },
    replyTo: mail.replyTo ?? caseAddress(reference, mailDomain),
    subject: subjectWithReference(mail.subject, reference),
    messageId: caseMessageId(id, mailDomain),
    ...(inReplyTo ? { inReplyTo, references } : {}),
    headers: {
      [LOOP_HEADER]: mailDomain,
      ...(isWrittenByPerson
        ? {}
        : {
            'Auto-Submitted': mail.answersMail ? 'auto-replied' : 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
          }),
    },
  }
}

const oldestAndNewest = (ids: readonly string[]) => [...ids.slice(0, 1), ...ids.slice(1 - MOST_REFERENCES)]

/** `[S-2026-000123] Subject`, once; another case's reference that an asker wrote stays as the asker's words. */
function subjectWithReference(subject: string, reference: string): string {
  const line = cleanLine(subject, 200)
  return referencesIn(line).includes(reference) ? line : `[${reference}] ${line}`.trim()
}
