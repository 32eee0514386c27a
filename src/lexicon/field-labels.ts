/**
 * Labels of a labelled line, written as the key is: the head of the label and its role. A label is a head and a free
 * tail of a few words (`Thời gian hoàn thành`, `Đơn vị chủ trì tham mưu thực hiện`); the longest head decides.
 */
export const fieldLabels = [
  ['time', ['thời gian', 'thời hạn', 'tiến độ', 'thời điểm', 'mốc thời gian', 'lộ trình', 'hạn hoàn thành', 'hoàn thành trước', 'hoàn thành', 'hạn nộp', 'hạn cuối', 'thời hạn', 'thời lượng', 'ngày hoàn thành', 'kế hoạch thời gian']],
  ['coordinating', ['đơn vị phối hợp', 'cơ quan phối hợp', 'phối hợp thực hiện', 'phối hợp', 'các đơn vị phối hợp', 'các cơ quan phối hợp', 'bộ phận phối hợp', 'đơn vị, cá nhân phối hợp', 'lực lượng phối hợp', 'cơ quan, đơn vị phối hợp', 'đơn vị tham gia phối hợp', 'đơn vị tham gia', 'ban, ngành phối hợp', 'sở, ngành phối hợp', 'người phối hợp', 'tổ chức phối hợp']],
  ['both', ['đơn vị chủ trì, phối hợp', 'cơ quan chủ trì, phối hợp', 'đơn vị chủ trì và phối hợp', 'chủ trì, phối hợp', 'chủ trì và phối hợp', 'đơn vị chủ trì, đơn vị phối hợp']],
  ['lead', ['đơn vị thực hiện', 'cơ quan thực hiện', 'đơn vị chủ trì', 'cơ quan chủ trì', 'chủ trì thực hiện', 'chủ trì', 'người thực hiện', 'người phụ trách', 'bộ phận thực hiện', 'bộ phận phụ trách', 'bộ phận chủ trì', 'đơn vị triển khai', 'đơn vị đầu mối', 'cơ quan đầu mối', 'đầu mối', 'đơn vị phụ trách', 'đơn vị tổ chức', 'đơn vị chịu trách nhiệm', 'cơ quan chịu trách nhiệm', 'cá nhân phụ trách', 'cá nhân thực hiện', 'phụ trách', 'phân công thực hiện', 'phân công', 'trách nhiệm thực hiện', 'lãnh đạo phụ trách', 'cơ quan trực tiếp thực hiện', 'đơn vị trực tiếp thực hiện', 'danh nghĩa tổ chức', 'đơn vị tham mưu', 'cơ quan tham mưu', 'cơ quan tổ chức', 'tổ chức thực hiện', 'thực hiện', 'cơ quan, đơn vị thực hiện', 'cơ quan, đơn vị chủ trì', 'đơn vị, cá nhân thực hiện', 'đơn vị, cá nhân phụ trách', 'đơn vị/cá nhân phụ trách', 'sở, ngành chủ trì', 'người chủ trì', 'cán bộ phụ trách', 'cán bộ thực hiện', 'lực lượng thực hiện', 'các đơn vị thực hiện', 'các cơ quan thực hiện', 'cơ quan soạn thảo', 'cơ quan chủ trì soạn thảo', 'đơn vị soạn thảo', 'đơn vị quản lý', 'người chuẩn bị', 'đơn vị chuẩn bị', 'bộ phận chuẩn bị', 'cá nhân chuẩn bị', 'người đảm nhiệm', 'đơn vị đảm nhiệm', 'người chịu trách nhiệm', 'cá nhân chịu trách nhiệm', 'bộ phận chịu trách nhiệm', 'người được phân công', 'giáo viên phụ trách', 'giáo viên thực hiện', 'gv phụ trách', 'gv thực hiện', 'gvcn phụ trách', 'bộ phận đầu mối', 'bộ phận tham mưu', 'phòng chủ trì', 'phòng phụ trách', 'khoa, phòng phụ trách', 'khoa, phòng thực hiện', 'phòng, ban chủ trì', 'phòng, ban thực hiện', 'nhóm thực hiện', 'nhóm phụ trách', 'tổ phụ trách', 'đồng chí phụ trách']],
  ['supervisor', ['lãnh đạo chỉ đạo', 'người chỉ đạo', 'cơ quan chỉ đạo', 'chỉ đạo', 'theo dõi', 'đơn vị theo dõi', 'cán bộ theo dõi', 'đơn vị giám sát', 'giám sát']],
  ['product', ['sản phẩm', 'kết quả', 'đầu ra', 'kết quả đầu ra', 'sản phẩm đầu ra', 'sản phẩm dự kiến', 'kết quả dự kiến']],
  ['budget', ['kinh phí', 'nguồn kinh phí', 'dự toán', 'nguồn vốn', 'nguồn lực', 'nguồn ngân sách', 'dự kiến kinh phí', 'dự toán kinh phí', 'vốn']],
  ['place', ['địa điểm', 'nơi thực hiện', 'địa bàn', 'nơi tổ chức']],
  ['participants', ['đối tượng', 'thành phần', 'số lượng', 'phạm vi', 'đại biểu', 'khách mời']],
  ['content', ['nội dung', 'nhiệm vụ', 'hình thức', 'phương pháp', 'cách thức', 'yêu cầu', 'chủ đề', 'hoạt động', 'mục tiêu', 'chỉ tiêu', 'biện pháp', 'giải pháp', 'phương thức', 'quy mô', 'khẩu hiệu']],
  ['report', ['chế độ báo cáo', 'báo cáo']],
  ['note', ['ghi chú', 'lưu ý', 'chú ý']],
] as const

/** Labels that are verbs: in a heading without a colon, what follows but for these ends is their object. */
export const labelVerbs = ['chủ trì', 'phối hợp', 'thực hiện', 'phụ trách', 'chỉ đạo', 'theo dõi', 'giám sát', 'hoàn thành', 'báo cáo'] as const
export const labelVerbEnds = ['', 'thực hiện', 'và phối hợp', ', phối hợp', ', phối hợp thực hiện', 'chung', 'và thực hiện', 'và phối hợp thực hiện'] as const
