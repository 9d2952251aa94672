'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

import { titleOfAct } from './titleOfAct'
import { useDeskZone } from './useDeskZone'

/** Titles a row of the audit log by the act, the record and the time on the clock of the desk; it shows nothing itself. */
export const ActTitle = () => {
  const { data } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const zone = useDeskZone()
  const words = data && zone !== null ? titleOfAct(data, zone) : null
  // Payload sets its own title after that of a field, and again with each change of the data.
  useEffect(() => {
    if (words !== null && title !== words) setDocumentTitle(words)
  }, [setDocumentTitle, title, words])
  return null
}
