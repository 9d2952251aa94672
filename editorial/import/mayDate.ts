import type { PayloadRequest } from 'payload'

import { isEditor } from '@/domain/role'

/** Whether an import may set the days of a commentary: one by a command, an editor or an admin may. */
export const mayDate = ({ user }: PayloadRequest): boolean => user === null || isEditor(user)
