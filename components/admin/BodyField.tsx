import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc'
import type { ComponentProps } from 'react'

import { EditorBoundary } from './EditorBoundary'

/** Payload’s text editor, within a boundary. */
export const BodyField = (props: ComponentProps<typeof RscEntryLexicalField>) => (
  <EditorBoundary>
    <RscEntryLexicalField {...props} />
  </EditorBoundary>
)
