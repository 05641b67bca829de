import { parentPort, workerData } from 'node:worker_threads'
import { rebalance } from '#grouping'
import { cpuSeconds } from '#grouping/node'
import type { RebalanceTask } from './rebalance-in-thread.ts'

const { problem, groups, changes, ...options } = workerData as RebalanceTask
parentPort?.postMessage(rebalance(problem, groups, changes, { ...options, clock: cpuSeconds }))
