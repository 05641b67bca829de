import { allValues, cleanAddress, cleanLine, firstValue, messageIdsOf } from './header-fields.ts'
import type { Bounce, HeaderField, MailAttachment } from './incoming-mail.ts'

const LONGEST_PROBLEM = 300
const LARGEST_PART_BYTES = 64 * 1024

/**
 * What a bounce says: from its delivery status (RFC 3464), else from what older servers put into headers and text.
 *
 * @param text the readable part of the report
 */
export function readBounce(headers: readonly HeaderField[], text: string, attachments: MailAttachment[]): Bounce {
  const status = attachments.find(({ mediaType }) => mediaType === 'message/delivery-status')
  const groups = status ? fieldGroups(status.bytes) : []
  const recipient =
    groups.find((group) => /failed/i.test(firstValue(group, 'action') ?? '')) ??
    groups.find((group) => firstValue(group, 'final-recipient') !== null)
  return {
    recipient: recipientOf(recipient ?? [], headers, text),
    originalMessageId: originalMessageId(headers, text, attachments),
    action: actionOf(recipient ?? []),
    problem: problemOf(recipient ?? [], text),
  }
}

/** Groups of fields between empty lines; the first is about the message, each other about one recipient. */
function fieldGroups(bytes: Uint8Array): HeaderField[][] {
  const text = new TextDecoder().decode(bytes.subarray(0, LARGEST_PART_BYTES)).replace(/\r\n?/g, '\n')
  return text.split(/\n[ \t]*\n/).map(fieldsOf)
}

function fieldsOf(text: string): HeaderField[] {
  const fields: HeaderField[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? []
    if (name) fields.push({ name: name.toLowerCase(), value: (value ?? '').trim() })
    else if (/^[ \t]/.test(line) && fields.length > 0) fields.at(-1)!.value += line
  }
  return fields
}

function recipientOf(group: HeaderField[], headers: readonly HeaderField[], text: string): string | null {
  // `rfc822; unit@uni.example`. Whom we wrote to is the original recipient; the final one may be where it was sent on.
  for (const name of ['original-recipient', 'final-recipient']) {
    const address = cleanAddress((firstValue(group, name) ?? '').replace(/^[^;]*;/, '').replace(/[<>]/g, ''))
    if (address) return address
  }
  const failed = allValues(headers, 'x-failed-recipients').flatMap((value) => value.split(','))
  const inText = /<([^<>\s]+@[^<>\s]+)>/.exec(text.slice(0, 5000))?.[1] ?? ''
  return [...failed, inText].map(cleanAddress).find((address) => address !== null) ?? null
}

function originalMessageId(headers: readonly HeaderField[], text: string, attachments: MailAttachment[]) {
  const original = attachments.find(({ mediaType }) => /^(message\/rfc822|text\/rfc822-headers)/.test(mediaType))
  const returned = original ? (fieldGroups(original.bytes)[0] ?? []) : []
  const inText = /^[ \t>]*message-id:[ \t]*(<[^<>\s]+@[^<>\s]+>)/im.exec(text)?.[1]
  return (
    messageIdsOf(returned, 'message-id')[0] ??
    messageIdsOf(headers, 'in-reply-to')[0] ??
    messageIdsOf(headers, 'references').at(-1) ??
    inText ??
    null
  )
}

function actionOf(group: HeaderField[]): Bounce['action'] {
  const action = firstValue(group, 'action')?.trim().toLowerCase() ?? 'failed'
  if (action.startsWith('delayed')) return 'delayed'
  return /^(delivered|relayed|expanded)/.test(action) ? 'delivered' : 'failed'
}

function problemOf(group: HeaderField[], text: string): string {
  const status = firstValue(group, 'status') ?? ''
  const said = (firstValue(group, 'diagnostic-code') ?? '').replace(/^[^;]*;/, '')
  const fromText = /\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b[^\n]*/.exec(text)?.[0] ?? ''
  return cleanLine([status, said].join(' ').trim() || fromText, LONGEST_PROBLEM)
}
