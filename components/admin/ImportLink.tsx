/**
 * Leads from the list of commentaries to the page where texts are imported. It is a plain link: the list writes its
 * columns into its own address as it opens, and a click that the router takes at that moment leads nowhere.
 */
export const ImportLink = () => (
  <p style={{ marginBlockEnd: '1.5rem' }}>
    <a href="/admin/import" className="btn btn--style-secondary btn--size-small btn--no-margin">
      Import texts
    </a>
  </p>
)
