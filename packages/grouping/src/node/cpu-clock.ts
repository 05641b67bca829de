/**
 * Processor seconds of this thread, user and system together. Node before 23.9 tells them of the whole process only:
 * there, other threads count too.
 */
export function cpuSeconds(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1e6
}
