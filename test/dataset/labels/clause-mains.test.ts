import { describe, expect, it } from 'vitest';
import { clauseLexicon } from '../../../pipeline/dataset/labels/clause-lexicon.ts';
import { fromMain } from '../../../pipeline/dataset/labels/clause-roles.ts';
import { codebook, labelsOf } from '../read.ts';

const lexicon = clauseLexicon(codebook);

describe('of a long clause, what it measures', () => {
  it.each([
    ['cấp nước sạch nông thôn, tỷ lệ số dân được cấp nước', 'tỷ lệ số dân được cấp nước'],
    ['Cây chè: tổng diện tích', 'tổng diện tích'],
    ['vùng bị bão lớn nhất cả nước ước tính tổng đàn lợn của vùng', 'tổng đàn lợn của vùng'],
    ['xuất hiện triều cường, mực nước cao nhất', 'mực nước cao nhất'],
    ['địa hình phức tạp, có độ cao trung bình', 'độ cao trung bình'],
    ['đời sống được nâng lên với mức thu nhập bình quân đầu người', 'thu nhập bình quân đầu người'],
    ['xã không còn nhà tạm, số hộ cận nghèo', 'số hộ cận nghèo'],
    ['xã thuộc vùng Đông Nam, có tổng số', 'có tổng số'],
    ['về công tác dân số giảm tỷ lệ sinh con thứ ba', 'tỷ lệ sinh con thứ ba'],
  ])('%s', (text, label) => expect(fromMain(lexicon, text)).toBe(label));

  it.each([
    'giảm tỷ lệ hộ nghèo',
    'Diện tích rừng đủ tiêu chí để tính tỷ lệ che phủ rừng',
    'số trường mầm non, số học sinh tiểu học',
    'hộ nghèo chiếm tỷ lệ cao',
    'cấp thẻ bảo hiểm cho hộ khó khăn với tổng số tiền',
    'Tỷ lệ lao động nông nghiệp so với tổng số lao động',
    'tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo cao',
    'Nhà văn hóa của các thôn có tổng diện tích',
    'hạn chế mức tăng tỷ lệ sinh',
    'Tốc độ tăng trưởng giá trị tổng sản phẩm trên địa bàn',
    'Tốc độ tăng bình quân của tổng giá trị sản xuất',
    'phấn đấu đạt tăng trưởng tổng giá trị sản xuất',
  ])('%s is whole', (text) => expect(fromMain(lexicon, text)).toBe(text));
});

it.each([
  [
    'Xã hỗ trợ 15 hộ; mua sắm thiết bị dạy học, tổng kinh phí 180 triệu đồng.',
    'tổng kinh phí mua sắm thiết bị dạy học',
  ],
  ['Trong năm, xã đã trao quà, thăm hộ nghèo, tổng số tiền 65 triệu đồng.', 'tổng số tiền trao quà, thăm hộ nghèo'],
  ['Về chính sách người có công, tổng kinh phí 65 triệu đồng.', 'tổng kinh phí chính sách người có công'],
  ['Tu sửa đường vào bản, kinh phí 45 triệu đồng.', 'kinh phí tu sửa đường vào bản'],
  ['Trong năm, tổng kinh phí 65 triệu đồng.', 'tổng kinh phí'],
])('a sum behind a comma is of what stands before it: %s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));
