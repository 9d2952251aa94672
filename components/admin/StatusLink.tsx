'use client'

import { Link, useAuth } from '@payloadcms/ui'

/** Leads admins from the navigation to the status page. */
export const StatusLink = () => {
  const { user } = useAuth()
  if (user?.role !== 'admin') return null
  return (
    <Link href="/admin/status" className="nav__link">
      <span className="nav__link-label">Status</span>
    </Link>
  )
}
