/** A text in both languages. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

export interface ArgumentRecord {
  readonly name: Words;
  readonly about: Words;
  readonly isOptional: boolean;
}

/** How a function is shown in Excel's list and while its arguments are typed; the handbook prints the same. */
export interface FunctionRecord {
  readonly about: Words;
  readonly arguments: readonly ArgumentRecord[];
  /** A formula as it is typed with Indonesian separators, and what it gives. */
  readonly example: { readonly formula: string; readonly gives: string };
}

export const words = (id: string, en: string): Words => ({ id, en });
export const needed = (name: Words, about: Words): ArgumentRecord => ({ name, about, isOptional: false });
export const optional = (name: Words, about: Words): ArgumentRecord => ({ name, about, isOptional: true });
