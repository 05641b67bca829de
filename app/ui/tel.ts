/** The link that rings a number, however it is grouped for people. */
export const telOf = (phone: string) => `tel:${phone.replace(/[\s.-]/g, '')}`
