// Apart from the schema, so that a page that lists them does not load it in the browser.

export const formsOfSupport = ['self-study', 'individual-help', 'course-or-event', 'development-process'] as const
export const levels = ['person', 'course', 'programme', 'organisation'] as const
export const channelKinds = ['self-service', 'web', 'form', 'contact-unit', 'phone', 'visit', 'online-meeting'] as const

export type FormOfSupport = (typeof formsOfSupport)[number]
export type Level = (typeof levels)[number]
export type ChannelKind = (typeof channelKinds)[number]
