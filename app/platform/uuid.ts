const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Whether a text that came from outside can be an id at all: the database refuses to compare with anything else. */
export const isUuid = (text: string | null | undefined): text is string => typeof text === 'string' && UUID.test(text)
