/** Three rings, each over one neighbour and under the other: take one away, and the others come apart. */
export function Mark({ className = 'mark' }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path d="M22.77 24.43A10.6 10.6 0 0 1 9.75 16.92 M9.62 12.03A10.6 10.6 0 1 1 27.07 22.10" />
      <path d="M15.30 21.08A10.6 10.6 0 0 1 28.31 13.57 M32.61 15.90A10.6 10.6 0 1 1 15.17 25.97" />
      <path d="M17.77 33.87A10.6 10.6 0 1 1 17.77 13.73 M21.94 16.29A10.6 10.6 0 0 1 21.94 31.31" />
    </svg>
  )
}
