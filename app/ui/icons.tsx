import type { ReactNode } from 'react'

/** A few strokes of our own, so that a page carries no icon library. Always beside words, never instead of them. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

export const ArrowIcon = () => (
  <Icon>
    <path d="M4 12h15M13 6l6 6-6 6" />
  </Icon>
)

export const SearchIcon = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="M15.5 15.5 21 21" />
  </Icon>
)

export const CheckIcon = () => (
  <Icon>
    <path d="m4.5 12.5 5 5 10-11" />
  </Icon>
)

/** A hollow ring: not settled yet. */
export const OpenRingIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="7.5" strokeDasharray="3.2 2.7" />
  </Icon>
)

export const DisagreeIcon = () => (
  <Icon>
    <path d="M12 4v10M12 18.5v.5" />
  </Icon>
)

/** Solve it now: a page with a tick. */
export const SolveIcon = () => (
  <Icon>
    <path d="M6 3h9l4 4v14H6zM9 13.5l2.5 2.5 4-5" />
  </Icon>
)

/** Get help: someone answers. */
export const HelpIcon = () => (
  <Icon>
    <path d="M4 5h16v11H11l-4.5 4v-4H4zM8 9h8M8 12h5" />
  </Icon>
)

/** Learn it: an open book. */
export const LearnIcon = () => (
  <Icon>
    <path d="M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-13C17 4.5 14 5 12 6.5zM12 6.5v13" />
  </Icon>
)

/** Develop it: people who work together. */
export const DevelopIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="3.5" />
    <circle cx="17" cy="9.5" r="2.5" />
    <path d="M2 20c0-4 2.5-6 6-6s6 2 6 6M15.5 15c3.5 0 6 1.5 6.5 4.5" />
  </Icon>
)

export const LockIcon = () => (
  <Icon>
    <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />
  </Icon>
)
