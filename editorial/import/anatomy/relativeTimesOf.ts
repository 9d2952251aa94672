const relative =
  /\b(earlier this (?:week|month|year)|last (?:week|month|year|night)|this (?:week|month|year)|next (?:week|month|year)|yesterday|tomorrow|today|a (?:couple of|few) (?:days|weeks|months) (?:ago|after)|recently|in recent (?:days|weeks|months))\b/gi

/** Times that depend on the day of publication. */
export const relativeTimesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(relative)].map(([said]) => said.toLowerCase())),
]
