/** What the workbench shows of an add-in's manifest, in one language. */
export interface AddInManifest {
  readonly name: string;
  readonly paneAddress: string;
  readonly metadataAddress: string;
  readonly helpAddress: string;
  readonly namespace: string;
  readonly tabs: readonly RibbonTab[];
  /** Entries of the menu that a cell opens. */
  readonly cellMenu: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Address of the picture by its size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export type RibbonAction =
  { readonly kind: "pane"; readonly title: string } | { readonly kind: "function"; readonly name: string };
