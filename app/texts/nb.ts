import { uiNb } from '#app/ui/ui.nb.ts'

/** Everything that the interface says, in one language; each feature brings its own part. */
export const nb = { ...uiNb }
