# Mendaftarkan Capaian untuk satu pemakai Windows, cara yang Microsoft sediakan untuk uji coba add-in.
# Yang diubah hanya satu nilai registri milik pemakai ini (HKCU); administrator tidak diperlukan.
#   .\pasang-windows.ps1                      mendaftarkan manifest.xml di folder di atas skrip ini
#   .\pasang-windows.ps1 -Manifest C:\x.xml   mendaftarkan manifest di tempat lain
#   .\pasang-windows.ps1 -Copot               mencopot pendaftarannya
param([string]$Manifest = "", [switch]$Copot)

$kunci = "HKCU:\Software\Microsoft\Office\16.0\WEF\Developer"
$id = "6f0b6c1e-8c0d-4b7e-9d55-3a1f0c7e2b94"

if ($Copot) {
  Remove-ItemProperty -Path $kunci -Name $id -ErrorAction SilentlyContinue
  Write-Host "Capaian dicopot. Tutup dan buka lagi Excel."
  exit
}
if ($Manifest -eq "") { $Manifest = Join-Path $PSScriptRoot "..\manifest.xml" }
$Manifest = (Resolve-Path $Manifest -ErrorAction Stop).Path
if (-not (Test-Path $kunci)) { New-Item -Path $kunci -Force | Out-Null }
Set-ItemProperty -Path $kunci -Name $id -Value $Manifest
Write-Host "Capaian didaftarkan dari $Manifest. Tutup dan buka lagi Excel, lalu lihat tab Beranda."
