'use client'

import { useField } from '@payloadcms/ui'

import { readReport } from './readReport'
import { ReportLists } from './ReportLists'

/** What the import of this piece took, changed, lost and left to do. */
export const ImportReport = ({ path }: { path: string }) => {
  const { value } = useField<unknown>({ path })
  const report = readReport(value)
  if (report === null) return <p>This piece was not imported.</p>
  return (
    <div className="field-type">
      <h3>Import report</h3>
      <ReportLists report={report} />
    </div>
  )
}
