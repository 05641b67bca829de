/** Three rings, each over one neighbour and under the other: take one away, and the others come apart. */
export function Mark({ className = 'mark' }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path d="M20.95 23.95A9.4 9.4 0 0 1 11.42 18.45 M10.85 12.45A9.4 9.4 0 1 1 26.44 21.45" />
      <path d="M16.88 20.20A9.4 9.4 0 0 1 26.41 14.70 M31.89 17.20A9.4 9.4 0 1 1 16.31 26.20" />
      <path d="M17.26 33.05A9.4 9.4 0 1 1 17.26 15.05 M22.17 18.55A9.4 9.4 0 0 1 22.17 29.55" />
    </svg>
  )
}
