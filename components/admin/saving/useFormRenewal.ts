import { toast, useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'

import type { Values } from './differing'

/**
 * Makes the form of a commentary anew with a text, and gives whether it could. Nobody can type meanwhile, since that would
 * be gone. Payload’s own `reset` replaces the form by nothing where the site cannot be reached, which fails the page.
 */
export function useFormRenewal(id: string): (form: Values) => Promise<boolean> {
  const { replaceState, setProcessing } = useForm()
  const { docPermissions, getDocPreferences } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  return async (form) => {
    setProcessing(true)
    try {
      const { state } = await getFormState({
        id,
        collectionSlug: 'articles',
        data: { ...form },
        docPermissions,
        docPreferences: await getDocPreferences(),
        operation: 'update',
        renderAllFields: true,
        schemaPath: 'articles',
        skipValidation: true,
      })
      if (state) replaceState(state)
      return Boolean(state)
    } catch {
      toast.error('The site cannot be reached. Nothing was changed; try again.')
      return false
    } finally {
      setProcessing(false)
    }
  }
}
