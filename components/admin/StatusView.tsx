import type { AdminViewServerProps } from 'payload'

import { StatusReport } from './StatusReport'
import { ViewFrame } from './ViewFrame'

/** The status page in the frame of the admin; what it shows the server gives to admins only. */
export const StatusView = (view: AdminViewServerProps) => (
  <ViewFrame view={view} title="Status">
    <StatusReport />
  </ViewFrame>
)
