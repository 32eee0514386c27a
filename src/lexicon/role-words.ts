/**
 * Role words of a task, strongest first, as `foldKey` writes them. `lead` is chủ trì, `coordinating` is phối hợp; the
 * rest take a unit out of the lead.
 */
export const roleWords = {
  lead: ['chủ trì', 'đầu mối', 'chịu trách nhiệm chính', 'cơ quan chủ trì', 'đơn vị chủ trì', 'thường trực'],
  coordinating: ['phối hợp', 'cùng phối hợp', 'cơ quan phối hợp', 'đơn vị phối hợp', 'hỗ trợ', 'tham gia'],
  advise: ['tham mưu', 'tư vấn'],
  direct: ['chỉ đạo', 'phụ trách chung', 'lãnh đạo'],
  monitor: ['theo dõi', 'đôn đốc'],
  inspect: ['giám sát', 'kiểm tra', 'thanh tra'],
  consolidate: ['tổng hợp'],
  appraise: ['thẩm định'],
  approve: ['phê duyệt'],
  guide: ['hướng dẫn'],
} as const

/** What tells a role only when it fills the brackets behind a unit: `Đội Kỹ thuật (chính), Tổ Cơ điện (phụ)`. */
export const noteRoles = [['chính', 'lead'], ['phụ', 'coordinating'], ['phụ trợ', 'coordinating']] as const

/** Words that hand a duty to the unit behind them. */
export const openers = ['giao', 'đề nghị', 'yêu cầu', 'phân công', 'ủy quyền', 'mời', 'khuyến khích', 'do'] as const

/** Words that direct a body on behalf of the one who acts: what it does is no duty of the sentence. */
export const directingVerbs = [
  'chỉ đạo', 'hướng dẫn', 'đôn đốc', 'vận động', 'động viên', 'kêu gọi', 'tham mưu', 'định hướng', 'báo cáo', 'kiến nghị', 'đề xuất',
] as const

/** Words before the units of a value: `Giao Sở …`, `Do các trường`. */
export const valueOpeners = ['do', 'giao', 'phân công', 'gồm', 'bao gồm', 'trong đó', 'đồng thời,?', 'cụ thể'] as const

/** Grounds before the unit of a value: `Căn cứ chức năng, nhiệm vụ được giao Trưởng các khoa …`. */
export const clausePrefaces = ['căn cứ', 'trên cơ sở', 'theo', 'tùy'] as const
