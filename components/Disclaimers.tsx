import type { ReactElement } from 'react'

/** The disclaimers of a commentary, in full. */
export function Disclaimers({ disclaimers }: { readonly disclaimers: readonly string[] }): ReactElement | null {
  if (disclaimers.length === 0) return null
  return (
    <section aria-label="Disclaimer">
      <h2 className="label">{disclaimers.length === 1 ? 'Disclaimer' : 'Disclaimers'}</h2>
      {disclaimers.map((text, at) => (
        <p key={at} dir="auto">
          {text}
        </p>
      ))}
    </section>
  )
}
