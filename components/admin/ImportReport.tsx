'use client'

import { useField } from '@payloadcms/ui'

import { readReport } from '@/editorial/import/ImportAnswer'

import { ReportLists } from './ReportLists'

/** The report of the import of this commentary: what it took, changed and lost, and what is left to do. */
export const ImportReport = ({ path }: { path: string }) => {
  const { value } = useField<unknown>({ path })
  const report = readReport(value)
  if (report === null) return <p>This commentary was not imported.</p>
  return (
    <div className="field-type">
      <h3>Import report</h3>
      <ReportLists report={report} />
    </div>
  )
}
