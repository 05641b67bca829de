import type { TFunction } from 'i18next'
import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { mailEn } from './mail.en.ts'
import { mailNb } from './mail.nb.ts'
import { mailNn } from './mail.nn.ts'

const i18ns = { nb: createI18n('nb', mailNb), nn: createI18n('nn', mailNn), en: createI18n('en', mailEn) }

/** What is said to the asker by mail, in the language that they asked in. */
export const mailTexts = (language: Language): TFunction => i18ns[language].t
