'use client'

import { useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useId, useState } from 'react'

import { isAdmin } from '@/domain/role'

import { AddressRows } from './AddressRows'
import { addressesText, sendAddresses, type SentAddresses } from './sendAddresses'

/** Takes in and gives out former addresses as CSV, above their list; for admins. */
export const AddressList = () => {
  const { user } = useAuth()
  const router = useRouter()
  const [id, hint] = [useId(), useId()]
  const [sent, setSent] = useState<SentAddresses | 'sending' | null>(null)
  if (!isAdmin(user)) return null

  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (!file || sent === 'sending') return
    setSent('sending')
    setSent(await sendAddresses(file))
    router.refresh()
  }
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const { currentTarget } = event
    // The same file can be chosen again, once it is sent.
    void choose(event).finally(() => {
      currentTarget.value = ''
    })
  }
  return (
    <details style={{ marginBlockEnd: '1.5rem' }}>
      <summary style={{ minBlockSize: '24px' }}>Many at once, as CSV</summary>
      <p>
        <label htmlFor={id} style={{ display: 'block', marginBlock: '.75rem .5rem' }}>
          Take in a list
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,text/csv,text/plain"
          aria-describedby={hint}
          aria-disabled={sent === 'sending'}
          onChange={take}
        />
      </p>
      <p id={hint}>
        Two columns: the path that was, and the path of the page now or the last part of a commentary’s. At most 1000
        rows; each is stored or refused on its own.
      </p>
      <p>
        <a href="/api/former-addresses/csv" download>
          Download all former addresses
        </a>
      </p>
      <p role="status" aria-live="polite">
        {sent === 'sending' ? 'The list is being stored …' : sent === null ? '' : addressesText(sent)}
      </p>
      {sent !== null && sent !== 'sending' && !('fault' in sent) && <AddressRows rows={sent.rows} />}
    </details>
  )
}
