/**
 * Ký hiệu cơ quan: what the codes of issuers in numbers stand for. There is no official list: the head of each body decides its own
 * code (Nghị định 30/2020/NĐ-CP, Phụ lục I), mostly the initials of its name without "và". So the table explains codes and never
 * rejects one. Bodies that the reorganisation of 2025 merged or closed are kept, older plans name them.
 *
 * One code may have several readings: BTC is Bộ Tài chính or a Ban Tổ chức, CĐ a Công đoàn or a Trường cao đẳng.
 */
export const issuerCodes = {
  /** Central bodies of the state. */
  central: {
    QH: 'Quốc hội', UBTVQH: 'Ủy ban Thường vụ Quốc hội', CTN: 'Chủ tịch nước', CP: 'Chính phủ',
    TTg: 'Thủ tướng Chính phủ', VPCP: 'Văn phòng Chính phủ', VPQH: 'Văn phòng Quốc hội',
    VPCTN: 'Văn phòng Chủ tịch nước', TANDTC: 'Tòa án nhân dân tối cao',
    HĐTP: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
    KTNN: 'Kiểm toán nhà nước', HĐBCQG: 'Hội đồng Bầu cử quốc gia', HĐTĐKT: 'Hội đồng Thi đua - Khen thưởng',
    ĐCTUBTWMTTQVN: 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', BQP: 'Bộ Quốc phòng',
    BCA: 'Bộ Công an', BNG: 'Bộ Ngoại giao', BNV: 'Bộ Nội vụ', BTP: 'Bộ Tư pháp', BTC: 'Bộ Tài chính',
    BCT: 'Bộ Công Thương', BNNMT: 'Bộ Nông nghiệp và Môi trường', BXD: 'Bộ Xây dựng',
    BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch', BKHCN: 'Bộ Khoa học và Công nghệ', BGDĐT: 'Bộ Giáo dục và Đào tạo',
    BYT: 'Bộ Y tế', BDTTG: 'Bộ Dân tộc và Tôn giáo', NHNN: 'Ngân hàng Nhà nước Việt Nam', TTCP: 'Thanh tra Chính phủ',
    BKHĐT: 'Bộ Kế hoạch và Đầu tư', BGTVT: 'Bộ Giao thông vận tải', BTNMT: 'Bộ Tài nguyên và Môi trường',
    BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn', BNN: 'Bộ Nông nghiệp và Phát triển nông thôn',
    BTTTT: 'Bộ Thông tin và Truyền thông', BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
    LĐTBXH: 'Bộ Lao động - Thương binh và Xã hội', UBDT: 'Ủy ban Dân tộc', TCT: 'Tổng cục Thuế',
    TCHQ: 'Tổng cục Hải quan', BHXH: 'Bảo hiểm xã hội (Việt Nam / tỉnh)',
  },
  /** Bodies that every level has. */
  any: {
    UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', TTHĐND: 'Thường trực Hội đồng nhân dân',
    CTUBND: 'Chủ tịch Ủy ban nhân dân', VP: 'Văn phòng', VPUBND: 'Văn phòng Ủy ban nhân dân', BCĐ: 'Ban Chỉ đạo',
    BCH: 'Ban Chỉ huy / Ban Chấp hành', BTC: 'Ban Tổ chức', BQL: 'Ban Quản lý', HĐ: 'Hội đồng',
  },
  /** Departments of a province or city under the centre. */
  province: {
    SYT: 'Sở Y tế', SNV: 'Sở Nội vụ', STC: 'Sở Tài chính', STP: 'Sở Tư pháp', SCT: 'Sở Công Thương',
    SXD: 'Sở Xây dựng', SKHCN: 'Sở Khoa học và Công nghệ', SGDĐT: 'Sở Giáo dục và Đào tạo',
    'SGD&ĐT': 'Sở Giáo dục và Đào tạo', SVHTTDL: 'Sở Văn hóa, Thể thao và Du lịch', SVHTT: 'Sở Văn hóa và Thể thao',
    SDL: 'Sở Du lịch', SNNMT: 'Sở Nông nghiệp và Môi trường', SNgV: 'Sở Ngoại vụ', SDTTG: 'Sở Dân tộc và Tôn giáo',
    SQHKT: 'Sở Quy hoạch - Kiến trúc', SATTP: 'Sở An toàn thực phẩm', TTT: 'Thanh tra tỉnh',
    BQLKKT: 'Ban Quản lý Khu kinh tế', CAT: 'Công an tỉnh', CATP: 'Công an thành phố',
    BCHQS: 'Bộ Chỉ huy Quân sự tỉnh', BĐBP: 'Bộ đội Biên phòng', CTK: 'Cục Thống kê', KBNN: 'Kho bạc Nhà nước',
    CCT: 'Chi cục Thuế', KTNNKV: 'Kiểm toán nhà nước khu vực', SKHĐT: 'Sở Kế hoạch và Đầu tư',
    SGTVT: 'Sở Giao thông vận tải', STNMT: 'Sở Tài nguyên và Môi trường',
    SNNPTNT: 'Sở Nông nghiệp và Phát triển nông thôn', SNN: 'Sở Nông nghiệp và Phát triển nông thôn',
    STTTT: 'Sở Thông tin và Truyền thông', SLĐTBXH: 'Sở Lao động - Thương binh và Xã hội', BDT: 'Ban Dân tộc',
  },
  /** Service units: health, schools. */
  unit: {
    TTYT: 'Trung tâm Y tế', KSBT: 'Trung tâm Kiểm soát bệnh tật', CDC: 'Trung tâm Kiểm soát bệnh tật',
    BVĐK: 'Bệnh viện đa khoa', BV: 'Bệnh viện', TYT: 'Trạm Y tế', CCDS: 'Chi cục Dân số',
    CCATVSTP: 'Chi cục An toàn vệ sinh thực phẩm', THPT: 'Trường trung học phổ thông', THCS: 'Trường trung học cơ sở',
    TH: 'Trường tiểu học', MN: 'Trường mầm non', GDTX: 'Trung tâm giáo dục thường xuyên', ĐH: 'Trường đại học',
    CĐ: 'Trường cao đẳng / Công đoàn', ĐHQG: 'Đại học Quốc gia',
  },
  /** Divisions of a district (until 30 June 2025). */
  district: {
    PNV: 'Phòng Nội vụ', PTCKH: 'Phòng Tài chính - Kế hoạch', PTP: 'Phòng Tư pháp', PYT: 'Phòng Y tế',
    PGDĐT: 'Phòng Giáo dục và Đào tạo', PLĐTBXH: 'Phòng Lao động - Thương binh và Xã hội',
    PTNMT: 'Phòng Tài nguyên và Môi trường', PVHTT: 'Phòng Văn hóa và Thông tin', PKTHT: 'Phòng Kinh tế và Hạ tầng',
    PNN: 'Phòng Nông nghiệp và Phát triển nông thôn', PTTr: 'Thanh tra huyện',
  },
  /** Divisions of a commune or ward (from 1 July 2025). */
  commune: {
    PVHXH: 'Phòng Văn hóa - Xã hội', VHXH: 'Phòng Văn hóa - Xã hội', PKT: 'Phòng Kinh tế',
    TTPVHCC: 'Trung tâm Phục vụ hành chính công', BCHQS: 'Ban Chỉ huy Quân sự xã', CAX: 'Công an xã',
  },
  /** Party bodies, from the Central Committee to the cell. */
  party: {
    TW: 'Ban Chấp hành Trung ương / Bộ Chính trị / Ban Bí thư', VPTW: 'Văn phòng Trung ương Đảng',
    BTCTW: 'Ban Tổ chức Trung ương', UBKTTW: 'Ủy ban Kiểm tra Trung ương', BTGTW: 'Ban Tuyên giáo Trung ương',
    BDVTW: 'Ban Dân vận Trung ương', BTGDVTW: 'Ban Tuyên giáo và Dân vận Trung ương',
    BNCTW: 'Ban Nội chính Trung ương', BKTTW: 'Ban Kinh tế Trung ương', ĐUCP: 'Đảng ủy Chính phủ',
    ĐUQH: 'Đảng ủy Quốc hội', TU: 'Tỉnh ủy / Thành ủy (trực thuộc Trung ương)', VPTU: 'Văn phòng Tỉnh ủy / Thành ủy',
    BTCTU: 'Ban Tổ chức Tỉnh ủy', BTGTU: 'Ban Tuyên giáo Tỉnh ủy', BDVTU: 'Ban Dân vận Tỉnh ủy',
    BTGDVTU: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', BNCTU: 'Ban Nội chính Tỉnh ủy', UBKTTU: 'Ủy ban Kiểm tra Tỉnh ủy',
    ĐUK: 'Đảng ủy Khối', TCT: 'Trường Chính trị tỉnh', HU: 'Huyện ủy', QU: 'Quận ủy',
    ThU: 'Thành ủy (thuộc tỉnh) / Thị ủy', TXU: 'Thị ủy', VPHU: 'Văn phòng Huyện ủy', VPQU: 'Văn phòng Quận ủy',
    BTCHU: 'Ban Tổ chức Huyện ủy', BTGHU: 'Ban Tuyên giáo Huyện ủy', UBKTHU: 'Ủy ban Kiểm tra Huyện ủy',
    ĐU: 'Đảng ủy (xã, phường, cơ quan, doanh nghiệp)', CB: 'Chi bộ', CU: 'Chi ủy', ĐB: 'Đảng bộ', ĐĐ: 'Đảng đoàn',
    BCSĐ: 'Ban cán sự đảng', BTV: 'Ban Thường vụ', ĐH: 'Đại hội đảng', BTG: 'Ban Tuyên giáo', UBKT: 'Ủy ban Kiểm tra',
  },
  /** Fatherland Front, unions, associations. */
  organisation: {
    MTTW: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', MTTQ: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    BTT: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc', TLĐ: 'Tổng Liên đoàn Lao động Việt Nam',
    LĐLĐ: 'Liên đoàn Lao động', CĐ: 'Công đoàn', CĐCS: 'Công đoàn cơ sở', CĐN: 'Công đoàn ngành',
    TWĐTN: 'Trung ương Đoàn TNCS Hồ Chí Minh', ĐTN: 'Đoàn Thanh niên', TĐTN: 'Tỉnh đoàn', TĐ: 'Tỉnh đoàn',
    HĐĐTW: 'Hội đồng Đội Trung ương', HLHTN: 'Hội Liên hiệp Thanh niên', HSV: 'Hội Sinh viên',
    ĐCT: 'Đoàn Chủ tịch (Hội Liên hiệp Phụ nữ Việt Nam)', HLHPN: 'Hội Liên hiệp Phụ nữ', PN: 'Hội Liên hiệp Phụ nữ',
    HND: 'Hội Nông dân', HNDTW: 'Trung ương Hội Nông dân Việt Nam', HNDT: 'Hội Nông dân tỉnh',
    CCB: 'Hội Cựu chiến binh', HCTĐ: 'Hội Chữ thập đỏ', LHH: 'Liên hiệp các Hội Khoa học và Kỹ thuật',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>
