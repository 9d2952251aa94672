import { statfs } from 'node:fs/promises'

/** Of the disk of a folder: bytes in all and bytes free for us. */
export async function readDisk(folder: string): Promise<{ total: number; free: number }> {
  const { blocks, bavail, bsize } = await statfs(folder)
  return { total: blocks * bsize, free: bavail * bsize }
}
