/** Words of one kind that plans name side by side, with a comma or "và" between them; written together they are a slip. */
export const enumerations = [
  'tổ chức|cá nhân', 'cá nhân|tổ chức', 'công chức|viên chức', 'cán bộ|công chức', 'cán bộ|viên chức', 'viên chức|người lao động', 'công chức|người lao động',
  'cơ quan|đơn vị', 'chức năng|nhiệm vụ', 'đơn vị|địa phương', 'tổ chức|công dân', 'người dân|doanh nghiệp', 'tổ chức|doanh nghiệp', 'kiến nghị|phản ánh',
  'phản ánh|kiến nghị', 'khiếu nại|tố cáo', 'khó khăn|vướng mắc', 'cấp ủy|chính quyền', 'chương trình|kế hoạch', 'mục đích|yêu cầu', 'sở|ban ngành',
] as const
