const ADDRESS = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[^\s<>()[\],;:"]+/
const LONGEST_NAME = 200

/**
 * Who asked, as a handler writes it down: `Kari Nordmann`, `kari@uni.example`, `Kari Nordmann <kari@uni.example>`, in
 * any order.
 */
export function readAsker(line: string): { name: string | null; email: string | null } {
  const email = ADDRESS.exec(line)?.[0].replace(/^[.']+|[.']+$/g, '') ?? null
  const rest = email === null ? line : line.replace(email, ' ')
  const name = rest
    .replace(/[<>()[\];"]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:–-]+|[\s,:–-]+\.?$/g, '')
  return { name: name === '' ? null : name.slice(0, LONGEST_NAME), email }
}
