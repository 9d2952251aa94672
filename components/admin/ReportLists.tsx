import type { Report } from '@/editorial/import/Report'

const sections = [
  ['toDo', 'To do'],
  ['changed', 'Changed'],
  ['lost', 'Lost'],
  ['taken', 'Taken'],
] as const

/** An import’s report, what is left to do first. */
export const ReportLists = ({ report }: { report: Report }) => (
  <>
    {sections
      .filter(([key]) => report[key].length > 0)
      .map(([key, title]) => (
        <section key={key} style={{ marginBlockStart: '1rem' }}>
          <h4 style={{ marginBlockEnd: '.25rem' }}>{title}</h4>
          <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
            {report[key].map(({ what, text }, at) => (
              <li key={at}>
                {what}
                {text && <q style={{ marginInlineStart: '.35em' }}>{text}</q>}
              </li>
            ))}
          </ul>
        </section>
      ))}
  </>
)
