/** `provisional` has a place; `met` has come; `late` comes after the start. */
export const studentStatuses = ['provisional', 'met', 'late', 'left'] as const
export type StudentStatus = (typeof studentStatuses)[number]

/** Of a roster; the largest have thousands. */
export const ROWS_A_PAGE = 100
