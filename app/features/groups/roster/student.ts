/** `provisional` has a place; `met` has come; `late` comes after the start. */
export const studentStatuses = ['provisional', 'met', 'late', 'left'] as const
export type StudentStatus = (typeof studentStatuses)[number]
