/** An hour of the day as a clock shows it: `09:00`. */
export const timeOf = (hour: number) => `${String(hour).padStart(2, '0')}:00`
