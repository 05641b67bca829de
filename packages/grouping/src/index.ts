export type { Budget } from './core/budget.ts'
