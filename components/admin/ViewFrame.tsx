import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface Props {
  readonly view: AdminViewServerProps
  readonly title: string
  readonly children: ReactNode
}

/** A page of our own within the navigation and the head of the admin. */
export const ViewFrame = ({ view: { initPageResult, params, searchParams }, title, children }: Props) => (
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
      <h1>{title}</h1>
      {children}
    </Gutter>
  </DefaultTemplate>
)
