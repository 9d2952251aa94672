import type { PastedImage } from './readClipboard'
import { uploadImage, type Uploaded } from './uploadImage'

/**
 * The images that were pasted and what became of them, by the id of the figure that waits for each. It outlives the
 * editor, which is closed and opened again where somebody looks at another tab of the form.
 */
export class FigureUploads {
  private readonly results = new Map<string, Uploaded>()
  private readonly stored = new Map<File, Promise<Uploaded>>()
  private readonly listeners = new Set<() => void>()
  private queue: Promise<unknown> = Promise.resolve()

  constructor(private readonly upload: typeof uploadImage = uploadImage) {}

  /** What became of the image of a figure; undefined while it is on its way. */
  resultOf(id: string): Uploaded | undefined {
    return this.results.get(id)
  }

  /** Uploads the image of each figure, one after another, the same file once. */
  add(images: ReadonlyMap<string, PastedImage>): void {
    for (const [id, image] of images) {
      const uploaded = this.stored.get(image.file) ?? this.queue.then(() => this.upload(image))
      this.stored.set(image.file, uploaded)
      this.queue = uploaded.then((result) => {
        this.results.set(id, result)
        for (const listener of this.listeners) listener()
      })
    }
  }

  /** Calls a listener after each upload until the function that it gives is called. */
  follow(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
