import { uiEn } from '#app/ui/ui.en.ts'

/** Everything that the interface says, in one language; each feature brings its own part. */
export const en = { ...uiEn }
