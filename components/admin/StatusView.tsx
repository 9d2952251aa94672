import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { StatusReport } from './StatusReport'

/** The status page in the frame of the admin; what it shows the server gives to admins only. */
export const StatusView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => (
  <DefaultTemplate
    i18n={initPageResult.req.i18n}
    locale={initPageResult.locale}
    params={params}
    payload={initPageResult.req.payload}
    permissions={initPageResult.permissions}
    searchParams={searchParams}
    user={initPageResult.req.user ?? undefined}
    visibleEntities={initPageResult.visibleEntities}
  >
    <Gutter>
      <h1>Status</h1>
      <StatusReport />
    </Gutter>
  </DefaultTemplate>
)
