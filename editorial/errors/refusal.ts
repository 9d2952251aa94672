import { APIError } from 'payload'

/** A refusal that the client is told: the status, one sentence or two, and what a program needs. Only errors/ calls it. */
export const refusal = (status: number, message: string, data: Record<string, unknown> | null = null): APIError =>
  new APIError(message, status, data, true)
