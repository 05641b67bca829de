import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page has come to life: false on the server, and where JavaScript does not run. */
export const useIsLive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
