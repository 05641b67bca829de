import type { Tx } from '#app/platform/database/connect.server.ts'

// The search engineer replaces this file; it stands here so that the seed can load meanwhile.
export async function indexService(_tx: Tx, _serviceId: string) {}
