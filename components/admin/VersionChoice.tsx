'use client'

import { useModal } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly children: ReactNode
}

/** In the drawer of the comparison: takes this version as the earlier one. */
export const VersionChoice = ({ id, children }: Props) => {
  const { closeAllModals } = useModal()
  const router = useRouter()
  const pathname = usePathname()
  const current = useSearchParams()
  const choose = () => {
    closeAllModals()
    const query = new URLSearchParams(current.toString())
    query.set('versionFrom', id)
    router.push(`${pathname}?${query.toString()}`)
  }
  return (
    <button type="button" className="created-at-cell" onClick={choose}>
      {children}
    </button>
  )
}
