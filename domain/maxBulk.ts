/** How many records one request may change or delete. */
export const maxBulk = 50
