import { CommentaryPage } from '@/components/CommentaryPage'
import type { FaceLink } from '@/components/FaceLink'
import type { Face } from '@/faces/Face'
import type { CommentaryView } from '@/reading/view'

/** The page of a commentary, with links to its other faces. */
export const html = (faceLinks: (path: string) => FaceLink[]): Face<CommentaryView> => ({
  suffix: '',
  type: 'text/html',
  label: 'Page',
  use: 'reading',
  render: (view, publisher, { stylesheet, markup }) =>
    `<!doctype html>${markup(
      <CommentaryPage view={view} publisher={publisher} stylesheet={stylesheet} faces={faceLinks(view.path)} />,
    )}`,
})
