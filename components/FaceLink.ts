/** A link to another form of what a page shows. */
export interface FaceLink {
  readonly href: string
  /** Media type. */
  readonly type: string
  readonly label: string
  readonly use: 'reading' | 'reference' | 'program'
}
