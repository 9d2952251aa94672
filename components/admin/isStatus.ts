interface Waiting {
  readonly id: string
  readonly title: string
  readonly at: string
}

/** What `GET /api/status` answers. */
export interface Status {
  readonly version: string
  readonly node: string
  readonly runningForSeconds: number
  readonly database: { readonly kind: string; readonly answeredInMs: number; readonly clockAheadMs: number }
  readonly otherInstances: {
    readonly listens: boolean
    readonly deafSince: string | null
    readonly lag: number | null
  }
  readonly schedule: {
    readonly waiting: readonly Waiting[]
    readonly overdue: readonly Waiting[]
    readonly failed: readonly { readonly id: string; readonly title: string; readonly error: string }[]
  }
  readonly auditLog: { readonly rows: number; readonly hash: string | null }
  readonly disk: { readonly total: number; readonly free: number }
  readonly lastBackup: { readonly takenAt: string; readonly folder: string } | null
}

const parts = ['database', 'otherInstances', 'schedule', 'auditLog', 'disk', 'lastBackup']

/** Whether this is a status, by its parts: it comes from the same build. */
export const isStatus = (said: unknown): said is Status =>
  typeof said === 'object' && said !== null && parts.every((part) => part in said)
