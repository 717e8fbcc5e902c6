# Menandatangani pasang-windows.ps1 dengan sertifikat milik instansi sendiri, bila kebijakan kantor mewajibkannya.
# Capaian tidak membawa sertifikat: tanpa langkah ini skrip itu tidak bertanda tangan.
#   .\tanda-tangani.ps1                    memakai satu-satunya sertifikat penandatanganan kode milik pemakai ini
#   .\tanda-tangani.ps1 -Sidik A1B2C3...     memilih sertifikat menurut sidiknya (thumbprint)
#   .\tanda-tangani.ps1 -Waktu http://...    mencap waktu pada server cap waktu instansi
# Yang diubah hanya pasang-windows.ps1: tanda tangan ditambahkan di bawahnya, isinya tetap.
param([string]$Sidik = "", [string]$Waktu = "")

$semua = @(Get-ChildItem Cert:\CurrentUser\My -CodeSigningCert)
if ($Sidik -ne "") { $semua = @($semua | Where-Object { $_.Thumbprint -eq $Sidik }) }
if ($semua.Count -ne 1) {
  Write-Host "Ditemukan $($semua.Count) sertifikat penandatanganan kode; diperlukan tepat satu. Pilih dengan -Sidik:"
  $semua | ForEach-Object { Write-Host "  $($_.Thumbprint)  $($_.Subject)" }
  exit 1
}
$skrip = Join-Path $PSScriptRoot "pasang-windows.ps1"
$pilihan = @{ FilePath = $skrip; Certificate = $semua[0]; HashAlgorithm = "SHA256" }
if ($Waktu -ne "") { $pilihan.TimestampServer = $Waktu }
$hasil = Set-AuthenticodeSignature @pilihan
Write-Host "$($hasil.Status): $($hasil.StatusMessage)"
if ($hasil.Status -ne "Valid") { exit 1 }
