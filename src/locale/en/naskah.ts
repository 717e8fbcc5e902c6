export const naskah = {
  "naskah.ambil": "Take tables from Word",
} as const;
