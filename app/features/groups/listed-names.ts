/** So many names at the most stand in a sentence. */
const MOST_NAMES = 10

export const listedNames = (names: readonly string[]) =>
  names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')} …` : names.join(', ')
