import { renderToStaticMarkup } from 'react-dom/server'

import type { Tools } from './Face'

/** What faces are made with, without a stylesheet or a file. */
export const tools: Tools = {
  stylesheet: '',
  markup: renderToStaticMarkup,
  image: () => Promise.resolve(null),
  typeset: () => Promise.reject(new Error('Nothing is set here.')),
}
