export const demonstrate = async (_payload: unknown): Promise<number> => 0
