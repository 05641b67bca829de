import { uiNn } from '#app/ui/ui.nn.ts'

/** Everything that the interface says, in one language; each feature brings its own part. */
export const nn = { ...uiNn }
