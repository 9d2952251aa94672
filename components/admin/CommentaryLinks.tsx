interface Line {
  readonly id: string
  readonly title: string
  /** A time or a reason. */
  readonly note: string
}

/** Commentaries by their title, linked, each with a note. */
export const CommentaryLinks = ({ commentaries }: { commentaries: readonly Line[] }) =>
  commentaries.length === 0 ? (
    <>none</>
  ) : (
    <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
      {commentaries.map(({ id, title, note }) => (
        <li key={id}>
          <a href={`/admin/collections/articles/${id}`}>{title}</a>: {note}
        </li>
      ))}
    </ul>
  )
