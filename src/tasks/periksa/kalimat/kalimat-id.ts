/** What a sentence of the report can get wrong, and what holds where it does not. */
export const JUDUL_KALIMAT = { "kalimat-beda-tabel": "Kalimat sesuai tabelnya" } as const;

export type KalimatId = keyof typeof JUDUL_KALIMAT;

export const KALIMAT_ID = Object.keys(JUDUL_KALIMAT) as readonly KalimatId[];
