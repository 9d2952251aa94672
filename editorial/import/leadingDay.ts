import { isRealDay } from '@/domain/day'

/** The day (YYYY-MM-DD) with which a text in ISO 8601 begins; null where that is none of the calendar. */
export const leadingDay = (text: string): string | null => (isRealDay(text) ? text.slice(0, 10) : null)
