import 'i18next'
import type { nb } from './nb.ts'

// A text key that does not exist, or one that a language lacks, fails the type check.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    keySeparator: false
    nsSeparator: false
    resources: { translation: typeof nb }
  }
}
