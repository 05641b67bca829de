import { useNavigation } from 'react-router'

/** A line at the top while the next page is fetched; for the eye only, the page itself says when it is there. */
export function Progress() {
  const { state } = useNavigation()
  return state === 'idle' ? null : <div className="progress" aria-hidden="true" />
}
