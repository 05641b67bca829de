export const attentions = ['overdue', 'missing-en', 'stale', 'unconfirmed', 'in-work'] as const
/** What makes a service ask for work. */
export type Attention = (typeof attentions)[number]
