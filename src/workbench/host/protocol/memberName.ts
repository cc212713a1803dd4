/** "getRange" -> "GetRange": the wire's names start with a capital. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "GetRange" -> "getRange": the documented names do not. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
