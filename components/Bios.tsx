import type { ReactElement } from 'react'

import type { BioView } from '@/reading/view'

/**
 * The authors as they were on the day of publication; beside it their bio of today, where it differs. Each has the
 * direction of its own words: neither a name nor “Now:” before it, which have a `dir`, decides that.
 */
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
              <b dir="ltr">Now:</b> {bio.now}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

/** A bio usually begins with the name, which is then the link; else the name is added before it. */
function Then({ name, href, then }: BioView): ReactElement {
  const rest = then.startsWith(name) ? then.slice(name.length) : then && `: ${then}`
  return (
    <p dir="auto">
      <a href={href} dir="auto">
        {name}
      </a>
      {rest}
    </p>
  )
}
