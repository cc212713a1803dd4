/**
 * Must be the first import of the pane: Fluent reads `window.FabricConfig` once, when its style module loads.
 * Empty base addresses stop it from asking Microsoft's CDN for fonts, so the pane makes no outside request.
 * A nonce on the page's script (when a server sets a content policy) is handed on to the styles Fluent injects.
 */
declare global {
  interface Window {
    FabricConfig?: {
      fontBaseUrl: string;
      iconBaseUrl: string;
      mergeStyles?: { cspSettings: { nonce: string } };
    };
  }
}

const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;

window.FabricConfig = {
  fontBaseUrl: "",
  iconBaseUrl: "",
  ...(nonce ? { mergeStyles: { cspSettings: { nonce } } } : {}),
};

export {};
