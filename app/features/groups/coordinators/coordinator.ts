export interface Coordinator {
  personId: string
  name: string
  /** Their name at sign-in; null for who has none yet. */
  eppn: string | null
}

export type CoordinatorRefusal =
  | 'groups.cohort.notYours'
  | 'groups.coordinator.unknown'
  | 'groups.coordinator.several'
  | 'groups.coordinator.isStudent'
  | 'groups.coordinator.already'
  | 'groups.coordinator.notThere'
  | 'groups.coordinator.last'
