/** An ORCID iD as 0000-0000-0000-000X from its bare or address form, or null where its check digit is wrong (ISO 7064 MOD 11-2). */
export function readOrcid(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?orcid\.org\//i, '')
    .replace(/[/?#].*$/, '')
    .replaceAll(/[-‐‑–\s]/g, '')
    .toUpperCase()
  if (!/^[0-9]{15}[0-9X]$/.test(bare)) return null
  const sum = Array.from(bare.slice(0, 15)).reduce((total, digit) => (total + Number(digit)) * 2, 0)
  const check = (12 - (sum % 11)) % 11
  if ((check === 10 ? 'X' : String(check)) !== bare[15]) return null
  return bare.replaceAll(/(.{4})(?=.)/g, '$1-')
}
