#!/bin/sh
# Mendaftarkan Capaian untuk satu pemakai Mac: menyalin manifest.xml ke folder yang dibaca Excel. Untuk mencopot: hapus salinannya.
set -eu
tujuan="$HOME/Library/Containers/com.microsoft.Excel/Data/Documents/wef"
mkdir -p "$tujuan"
cp "$(dirname "$0")/../manifest.xml" "$tujuan/capaian-manifest.xml"
echo "Capaian didaftarkan. Tutup dan buka lagi Excel, lalu pilih Sisipkan > Add-in Saya > Capaian."
