/** Seasons, from how Felles studentsystem writes them. */
export const seasons = { VÅR: 'spring', SOM: 'summer', HØST: 'autumn' } as const
export type Season = keyof typeof seasons
