import type { lexicalEditor } from '@payloadcms/richtext-lexical'

type Editor = ReturnType<typeof lexicalEditor>

const view = '@/components/admin/BodyField#BodyField'

/** An editor whose failure in the admin leaves the rest of the form in use: its code is loaded after the page. */
export const containedEditor =
  (editor: Editor): Editor =>
  async (args) => {
    const adapter = await editor(args)
    const { FieldComponent, generateImportMap } = adapter
    return {
      ...adapter,
      FieldComponent: typeof FieldComponent === 'object' ? { ...FieldComponent, path: view } : view,
      generateImportMap: (map) => {
        generateImportMap?.(map)
        map.addToImportMap(view)
      },
    }
  }
