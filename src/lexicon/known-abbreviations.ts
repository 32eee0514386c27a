/** Short forms that need no introduction: everybody who reads a plan knows them. */
export const knownAbbreviations = {
  /** Organs, territory, forms of business and schooling, papers. */
  vietnamese: [
    'UBND', 'HĐND', 'MTTQ', 'UBMTTQ', 'MTTQVN', 'UBMTTQVN', 'TW', 'TƯ', 'TP', 'TPHCM', 'HCM', 'TX', 'TT', 'QH', 'CP', 'VN',
    'XHCN', 'CHXHCN', 'CNXH', 'TNCS', 'TNTP', 'TAND', 'VKSND', 'BHXH', 'BHYT', 'BHTN', 'TNHH', 'MTV', 'HTX', 'CLB', 'THPT',
    'THCS', 'GS', 'PGS', 'TS', 'BS', 'SĐT', 'ĐT', 'CCCD', 'CMND', 'VNĐ', 'VND', 'USD', 'TTXVN', 'VTV', 'VOV', 'STT', 'ĐVT', 'CHQS', 'VT',
  ],
  /** International bodies and terms, written as in their own language. */
  international: [
    'ASEAN', 'APEC', 'WTO', 'WHO', 'UNESCO', 'UNICEF', 'UNDP', 'FAO', 'ILO', 'WB', 'ADB', 'IMF', 'EU', 'EVFTA', 'CPTPP', 'FTA',
    'ODA', 'FDI', 'GDP', 'GRDP', 'PPP', 'NGO', 'COP', 'NDC', 'ESG', 'OCOP', 'STEM', 'COVID', 'HIV', 'AIDS', 'ARV', 'SARS', 'DNA',
    'AI', 'IT', 'ICT', 'GIS', 'GPS', 'ERP', 'CRM', 'MES', 'SCADA', 'ISO', 'IEC', 'TCVN', 'QCVN', 'HACCP', 'GMP', 'GAP', 'SMS',
    'USB', 'QR', 'PDF', 'XML', 'JSON', 'HTML', 'URL', 'IP', 'LED', 'LCD', 'TV', 'CD', 'DVD', 'PC', 'WIFI', 'VPN', 'LAN', 'WAN',
    'VNPT', 'FPT', 'EVN', 'VNEID', 'PH', 'DO', 'COD', 'BOD', 'TSS', 'EC', 'KW', 'MW', 'GW', 'KWH', 'MHZ', 'GHZ', 'OK', 'FM',
    'SOS', 'VIP', 'CEO', 'MC', 'DJ', 'CT', 'MRI', 'ICU', 'PCR', 'SWOT', 'KPI', 'PAPI', 'PCI', 'SIPAS', 'BOT', 'BT', 'EM',
  ],
} as const
