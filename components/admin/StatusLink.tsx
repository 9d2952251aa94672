'use client'

import { Link, useAuth } from '@payloadcms/ui'

import { isAdmin } from '@/domain/role'

/** Leads admins from the navigation to the status page. */
export const StatusLink = () => {
  const { user } = useAuth()
  if (!isAdmin(user)) return null
  return (
    <Link href="/admin/status" className="nav__link">
      <span className="nav__link-label">Status</span>
    </Link>
  )
}
