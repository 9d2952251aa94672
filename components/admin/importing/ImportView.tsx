import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { ViewFrame } from '@/components/admin/ViewFrame'

import { ImportFiles } from './ImportFiles'

/** The page on which staff import texts. Payload leaves it to views like this one to ask for a sign-in. */
export const ImportView = (view: AdminViewServerProps) => {
  if (!view.initPageResult.req.user) redirect('/admin/login?redirect=%2Fadmin%2Fimport')
  return (
    <ViewFrame view={view} title="Import texts">
      <ImportFiles />
    </ViewFrame>
  )
}
