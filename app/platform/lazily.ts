/** Makes something when it is first asked for, and keeps it: what costs time to make and not every process needs. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
