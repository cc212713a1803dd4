import type { en } from "./en";

/** The same keys with other words. */
export type SameKeys<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : SameKeys<T[Key]> };

/** The shape every language must fill: a key missing or misspelt in one of them does not compile. */
export type Texts = SameKeys<typeof en>;
