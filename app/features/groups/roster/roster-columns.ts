/** What a column of a roster may be used as. `firstName` and `lastName` make a name together. */
export const columnUses = [
  'key',
  'name',
  'firstName',
  'lastName',
  'email',
  'status',
  'programme',
  'campus',
  'section',
  'protected',
] as const
export type ColumnUse = (typeof columnUses)[number]

/** `forbidden` is never kept, `unknown` is not used. */
export type Column = ColumnUse | 'forbidden' | 'unknown'

const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9æø]+/g, '')

/** Headers of what groups are never formed by, and what no roster needs: gender, birth, grades, addresses, health. */
const forbidden =
  /fodsel|fødsel|birth|person(nr|nummer)|^fnr$|^dnr$|kjonn|kjønn|gender|^sex$|karakter|grade|^gpa$|snitt|poeng|postadr|gateadr|bosted|address$|^adress|telefon|mobil|phone|nasjonal|national|statsborger|citizen|helse|health|religion|sivilstand|^age$|^alder$/

/** As Felles studentsystem, Blackboard, Canvas and Moodle head their lists, and as people do, in nb, nn and en. */
const headers: readonly [ColumnUse, RegExp][] = [
  ['protected', /sperret|skjermet|skjerma|sperra|protected|kode[67]|hemmelig/],
  ['email', /epost|email|^mail/],
  [
    'key',
    /brukernavn|brukarnamn|username|userid|feide|sisloginid|loginid|studentnr|studentnumber|studentnummer|^studentno$|studentid|idnumber/,
  ],
  ['firstName', /fornavn|fornamn|førenamn|firstname|givenname/],
  ['lastName', /etternavn|etternamn|lastname|surname|familyname/],
  ['programme', /program/],
  ['campus', /campus|studiested|studiestad|byen?$/],
  ['section', /section|klasse|class|parti|seksjon|kull/],
  ['status', /status|oppmøte|oppmote/],
  ['name', /^(student|fullt|full)?(navn|namn|name)$|^student$/],
]

/** What each column is by its header. Of several for one use the first is taken; the others are not used. */
export function guessColumns(names: readonly string[]): Column[] {
  const taken = new Set<ColumnUse>()
  const columns = names.map((name): Column => {
    const plain = letters(name)
    // A protected address is told in a column that speaks of addresses.
    const use = headers.find(([, pattern]) => pattern.test(plain))?.[0]
    if (use !== 'protected' && use !== 'email' && forbidden.test(plain)) return 'forbidden'
    if (use === undefined || taken.has(use)) return 'unknown'
    taken.add(use)
    return use
  })
  // Canvas heads its own numbers so: only where nothing better is there do they tell people apart.
  const id = names.findIndex((name) => letters(name) === 'id')
  return id < 0 || taken.has('key') ? columns : columns.with(id, 'key')
}

/** Columns as a coordinator has corrected them. One use has one column: of several the first is taken. */
export function chosenColumns<Named extends { use: Exclude<Column, 'forbidden'> }>(
  columns: readonly Named[],
  chosen: (index: number) => string,
): Named[] {
  const taken = new Set<string>()
  return columns.map((column, index) => {
    const use = columnUses.find((one) => one === chosen(index) && !taken.has(one)) ?? 'unknown'
    taken.add(use)
    return { ...column, use }
  })
}
