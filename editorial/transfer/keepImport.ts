export const keepImport = async (_a: unknown, _b: unknown): Promise<{ state: 'refused' }> => ({ state: 'refused' })
