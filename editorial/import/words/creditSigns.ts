import type { Rule } from './Rule'

/** Words at the beginning of a line about an image. */
export const imageLabelRules: readonly Rule[] = [
  {
    language: 'en',
    words:
      /^\[?(?:(?:lead|main|featured|cover|header|top|banner) )?(?:image|photo(?:graph)?|picture|illustration|pic)(?: (?:credits?|by|courtesy of|source|caption))?\s*(?:[:–—-]|(?<=by|of)\s)\s*/i,
    example: 'Image: The lock at dawn. Anna Quay / Estuary Archive',
  },
  { language: 'en', words: /^\[?(?:(?:photo|image|picture) )?credits?\s*:\s*/i, example: 'Credit: Anna Quay' },
  {
    language: 'fr',
    words: /^(?:crédits?(?: photo)?s?|photo(?:graphie)?|image|illustration)\s*:\s*/i,
    example: 'Crédit photo : Anna Quay / Agence du Port',
  },
  {
    language: 'de',
    words: /^(?:foto|bild|bildnachweis|titelbild|quelle)\s*:\s*/i,
    example: 'Foto: Anna Quay / Hafenarchiv',
  },
  { language: 'es', words: /^(?:foto(?:grafía)?|imagen|crédito)\s*:\s*/i, example: 'Imagen: Anna Quay' },
  { language: 'pt', words: /^(?:foto(?:grafia)?|imagem|créditos?)\s*:\s*/i, example: 'Imagem: Anna Quay' },
  { language: 'it', words: /^(?:foto|immagine|crediti)\s*:\s*/i, example: 'Immagine: Anna Quay' },
  { language: 'nl', words: /^(?:foto|beeld)\s*:\s*/i, example: 'Beeld: Anna Quay' },
  { language: 'hr', words: /^(?:foto(?:grafija)?|slika|фото|слика|фотография)\s*:\s*/i, example: 'Фото: Анна Причал' },
  { language: 'zh', words: /^(?:图片?来源|图片|图|摄影)\s*[:：]\s*/, example: '图片来源：河口档案馆' },
  { language: 'ar', words: /^(?:الصورة|صورة|المصدر)\s*[:：]\s*/, example: 'الصورة: أرشيف المرفأ' },
]

/** Words within a line from which on it is a credit. */
export const creditSign =
  /\b(?:courtesy of|image credits?:|photo credits?:|credits?:|photo(?:graph)?(?:ed)? by|photo:|photo\/|image by|picture by|source:|via wikimedia|wikimedia commons|CC[- ]BY|CC0|creative commons|crédit photo\s*:|foto:|bild:)|©|(?<=[(.]\s*)(?:AP|AFP|EPA|Reuters|Getty Images)(?=[/ ]?.{0,40}\)?$)/i

/** Agencies and archives; at the end of a line, after a stroke, a bar or “via”, they are its credit. */
export const agencies =
  /(?:getty(?: images)?|reuters|afp|associated press|\bap(?: photo| images)?|alamy(?: stock photo)?|flickr|unsplash|pexels|shutterstock(?:\.com)?|istock|adobe stock|epa(?:-efe)?|xinhua|bloomberg|wikimedia(?: commons)?|pa (?:media|images|wire)|dpa|imago|picture alliance|zuma press|sipa|anadolu(?: agency)?|depositphotos|pixabay|magnum(?: photos)?|nurphoto)/i
