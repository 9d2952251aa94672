import type { ReactElement } from 'react'

/** A whole document as HTML. */
export async function html(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
