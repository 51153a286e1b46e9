/** Marks text for a terminal, or leaves it as it is: the caller knows what it writes to. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'exercise', text: string) => string;
