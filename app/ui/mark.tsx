/** Three strands that meet and go on together. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="15" cy="16" r="10.5" />
      <circle cx="25" cy="16" r="10.5" />
      <circle cx="20" cy="25" r="10.5" />
    </svg>
  )
}
