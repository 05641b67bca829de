import type { TFunction } from 'i18next'

/** What a group is called: its own name, or its number where that is all that it was given. */
export const shownName = (t: TFunction, name: string) =>
  /^\d+$/.test(name) ? t('groups.term.numbered', { number: name }) : name
