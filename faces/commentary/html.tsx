import { CommentaryPage } from '@/components/CommentaryPage'
import type { Face, Links } from '@/faces/Face'
import type { CommentaryView } from '@/reading/view'

/** The page of a commentary, with links to its other faces. */
export const html = (faceLinks: Links<CommentaryView>): Face<CommentaryView> => ({
  suffix: '',
  type: 'text/html',
  label: 'Page',
  use: 'reading',
  render: (view, publisher, tools) =>
    `<!doctype html>${tools.markup(
      <CommentaryPage view={view} publisher={publisher} stylesheet={tools.stylesheet} faces={faceLinks(view, tools)} />,
    )}`,
})
