/** A plan in which no rule finds anything under any profile: what a clerk would sign. Grow it when a rule needs more to look at. */
export const cleanPlan = `ỦY BAN NHÂN DÂN
TỈNH HỒNG LAM
Số: 45/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hồng Lam, ngày 16 tháng 3 năm 2028

KẾ HOẠCH
Phòng, chống bệnh truyền nhiễm trên địa bàn tỉnh Hồng Lam năm 2028

Căn cứ Luật Phòng, chống bệnh truyền nhiễm ngày 21 tháng 11 năm 2027;

Căn cứ Quyết định số 34/QĐ-TTg ngày 15 tháng 02 năm 2028 của Thủ tướng Chính phủ về kế hoạch phòng bệnh;

Ủy ban nhân dân tỉnh ban hành Kế hoạch phòng, chống bệnh truyền nhiễm năm 2028 với các nội dung sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

a) Giảm số người mắc và số ổ dịch so với năm 2027[1];

b) Phát hiện sớm, xử lý kịp thời các ổ dịch;

c) Bảo đảm thuốc, vật tư và phương tiện;

d) Nâng cao nhận thức của người dân.

2. Yêu cầu

Các sở, ngành phối hợp chặt chẽ, bảo đảm tiết kiệm, hiệu quả.

II. NỘI DUNG

1. Giám sát bệnh

- Đơn vị chủ trì: Sở Y tế.

- Đơn vị phối hợp: Sở Giáo dục và Đào tạo.

- Thời gian: trước ngày 30/6/2028.

2. Tuyên truyền

- Đơn vị chủ trì: Sở Văn hóa, Thể thao và Du lịch.

- Đơn vị phối hợp: Sở Y tế.

- Thời gian: trước ngày 30/9/2028.

3. Tổng kết, khen thưởng

- Đơn vị chủ trì: Sở Nội vụ.

- Đơn vị phối hợp: Đài Phát thanh - Truyền hình tỉnh.

- Thời gian: trước ngày 31/10/2028.

III. TỔ CHỨC THỰC HIỆN

1. Sở Y tế là cơ quan thường trực, theo dõi việc thực hiện mục II Kế hoạch này; báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2028.

2. Sở Tài chính bố trí kinh phí theo Quyết định số 34/QĐ-TTg ngày 15 tháng 02 năm 2028 của Thủ tướng Chính phủ.

3. Ủy ban nhân dân các xã, phường tổ chức thực hiện theo Phụ lục kèm theo Kế hoạch này.

4. Đài Phát thanh - Truyền hình tỉnh phối hợp với Sở Y tế đưa tin, bài về phòng bệnh.

Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Sở Y tế để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định./.

[1] Theo báo cáo của Sở Y tế.

Nơi nhận:
- Bộ Y tế (để b/c);
- Các sở, ban, ngành tỉnh;
- Ủy ban nhân dân các xã, phường;
- Lưu: VT, SYT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Văn An

PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ

| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian | Sản phẩm |
| --- | --- | --- | --- | --- |
| 1 | Tập huấn nhân viên y tế | Sở Y tế | Quý II/2028 | Lớp tập huấn |
| 2 | Truyền thông tại trường học | Sở Giáo dục và Đào tạo | Quý III/2028 | Buổi truyền thông |
| 3 | Tổng kết việc thực hiện | Sở Y tế | Tháng 12/2028 | Báo cáo |
`
