import type { ReactElement } from 'react'

import type { BioView } from '@/reading/view'

/** Who signed, as they were when they did; beside it who they are today, where that differs. */
export function Bios({ bios }: { readonly bios: readonly BioView[] }): ReactElement | null {
  if (bios.length === 0) return null
  return (
    <section aria-label="About the authors">
      <h2 className="label">{bios.length === 1 ? 'About the author' : 'About the authors'}</h2>
      {bios.map((bio) => (
        <div key={bio.href} className="bio">
          <Then {...bio} />
          {bio.now !== null && (
            <p dir="auto">
              <b>Now:</b> {bio.now}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

/** A bio usually opens with the name; then that is what links, else the name goes before. */
function Then({ name, href, then }: BioView): ReactElement {
  const rest = then.startsWith(name) ? then.slice(name.length) : then && `: ${then}`
  return (
    <p dir="auto">
      <a href={href}>{name}</a>
      {rest}
    </p>
  )
}
