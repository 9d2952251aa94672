import type { Tools } from '@/faces/Face'
import { readImageFile } from '@/reading/readImageFile'
import { stylesheet } from '@/serving/pages/stylesheet'
import { typesetting } from '@/serving/process/typesetting'

/** What faces are made with on the server. */
export async function tools(): Promise<Tools> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return { stylesheet: stylesheet(), markup: renderToStaticMarkup, image: readImageFile, typeset: typesetting() }
}
