interface LocalCertificate {
  /** For a server of https; null where only http is left. */
  readonly options: { readonly cert: Buffer; readonly key: Buffer } | null;
  /** What the person must know or do where Excel does not trust it yet. */
  readonly note: string | null;
}

export function localCertificate(): Promise<LocalCertificate>;
