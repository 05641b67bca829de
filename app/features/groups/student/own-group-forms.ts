import { z } from 'zod'
import { meetsAnswers, takesPartAnswers } from '../term/check-in.ts'
import { LONGEST_REQUEST_REASON, requestKinds } from '../term/request.ts'
import type { termNb } from '../term/term.nb.ts'
import type { studentNb } from './student.nb.ts'

const says = (key: keyof typeof studentNb | keyof typeof termNb) => key

const LONGEST_HELP = 5000

const text = z.string().default('')

/** The forms of a group's page, by intent; messages are text keys. */
export const ownGroupForms = {
  ways: z.object({ email: text, phone: text, other: text }),
  chat: z.object({ chatUrl: text }),
  agreement: z.object({ text, seen: z.coerce.number().int() }),
  propose: z.object({
    time: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, says('groups.own.meetingDay')),
    place: text,
  }),
  meeting: z.object({ onDay: text, startsAt: text, place: text, note: text }),
  remove: z.object({ meetingId: z.uuid(says('groups.own.notYours')) }),
  checkIn: z.object({
    meets: z.enum(meetsAnswers, says('groups.checkIn.missing')),
    takesPart: z.enum(takesPartAnswers, says('groups.checkIn.missing')),
    mayTell: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
  }),
  help: z.object({
    body: z
      .string(says('groups.own.helpMissing'))
      .trim()
      .min(1, says('groups.own.helpMissing'))
      .max(LONGEST_HELP, says('groups.own.helpTooLong')),
  }),
  request: z.object({
    kind: z.enum(requestKinds, says('groups.checkIn.missing')),
    toGroupId: z.union([z.literal('').transform(() => null), z.uuid(says('groups.request.groupGone'))]).default(null),
    withWhom: text,
    reason: z.string().max(LONGEST_REQUEST_REASON, says('groups.request.tooLong')).default(''),
  }),
  withdraw: z.object({ requestId: z.uuid(says('groups.request.notThere')) }),
}
export type OwnGroupIntent = keyof typeof ownGroupForms

/** Beside which field of its form a refusal stands. */
export const ownGroupFields: Readonly<Record<string, string>> = {
  'groups.own.agreementTooLong': 'text',
  'groups.own.chatNotHttps': 'chatUrl',
  'groups.own.wayEmail': 'email',
  'groups.own.wayPhone': 'phone',
  'groups.own.wayOther': 'other',
  'groups.own.meetingDay': 'onDay',
  'groups.own.meetingTime': 'startsAt',
  'groups.own.meetingTooFar': 'onDay',
  'groups.own.meetingTooLong': 'note',
  'groups.request.noSuchStudent': 'withWhom',
  'groups.request.otherHasNoGroup': 'withWhom',
  'groups.request.sameGroup': 'kind',
  'groups.request.groupGone': 'toGroupId',
}
