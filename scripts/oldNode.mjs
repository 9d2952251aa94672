/** A sentence where this Node is too old, or null. @returns {string | null} */
export function oldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return null
  return `Standfirst needs Node 20.9 or newer; this is ${process.versions.node}. Install a newer Node and start again.`
}
