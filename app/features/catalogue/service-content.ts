import { z } from 'zod'
import { channelKinds, formsOfSupport, levels } from './service-kinds.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const serviceText = z.object({
  title: z.string(),
  summary: z.string(),
  /** Paragraphs with an empty line between them. */
  description: z.string(),
  questions: z.array(z.string()),
})

const channel = z.object({
  kind: z.enum(channelKinds),
  url: z.string().nullable(),
  contactPointId: z.uuid().nullable(),
  instruction: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
  openingHours: z.array(z.object({ weekday: z.number().int().min(1).max(7), opens: time, closes: time })),
})

/** All that an editor writes of a service, as one value: what a draft holds and what each revision keeps. */
export const serviceContent = z.object({
  formOfSupport: z.enum(formsOfSupport),
  level: z.enum(levels),
  answerWithinDays: z.number().int().positive().nullable(),
  targetGroups: z.array(z.string()),
  topics: z.array(z.string()),
  situations: z.array(z.string()),
  texts: z.object({ nb: serviceText.nullable(), nn: serviceText.nullable(), en: serviceText.nullable() }),
  channels: z.array(channel),
  nextReviewOn: z.iso.date().nullable(),
})

export type ServiceText = z.infer<typeof serviceText>
export type ServiceChannel = z.infer<typeof channel>
export type ServiceContent = z.infer<typeof serviceContent>
