interface Piece {
  readonly id: string
  readonly title: string
  readonly said: string
}

/** Pieces by their title, linked, each with what is said of it. */
export const StatusPieces = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.length === 0 ? (
    <>none</>
  ) : (
    <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
      {pieces.map(({ id, title, said }) => (
        <li key={id}>
          <a href={`/admin/collections/articles/${id}`}>{title}</a>: {said}
        </li>
      ))}
    </ul>
  )
