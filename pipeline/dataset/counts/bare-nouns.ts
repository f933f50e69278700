import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { opensDeed } from '../labels/deeds.ts';
import { namesCase } from '../labels/described-counts.ts';
import { harmAtEnd } from '../labels/harm.ts';
import { isHerd } from '../labels/implied-measures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';
import { saysAll } from './counts-of-holders.ts';
import { places } from './holding-places.ts';
import { describesCase, kindOfCourt, longVerb, station } from './noun-order.ts';

/** A bare noun, the unit that it is, and the words before its count. */
export interface Bare {
  codebook: Codebook;
  figure: Figure;
  before: string;
  noun: string;
  unit: string;
  carried: Carried;
  /** The last clause of the words before it, and whether it is of a mode of transport. */
  kind: string;
  isMode: boolean;
  /** Whether the words before say that it happens. */
  happens: boolean;
}

/** `tiêm phòng cúm gia cầm`, `vắc xin dại`: against what doses are. */
const vaccine = /(?:^| )(?:tiêm(?: phòng)? (?!phòng$)\S|vắc[ -]xin)/iu;

/** Whether the words before a bare noun say by themselves what is counted, and it stands for none before. */
export function saysItself({ codebook, figure, before, unit, kind, isMode, happens }: Bare): boolean {
  return (
    // `làm chết 17 người` says by itself who is counted.
    harmAtEnd({ codebook }, before) !== null ||
    // `án hình sự thụ lý 40 vụ`: of what kind is said before.
    kindOfCourt(codebook).test(before) ||
    station.test(before) ||
    saysAll(figure) ||
    // `90 thanh niên lên khám; vắng mặt 8 thanh niên`: others than those who came.
    lacking.test(kind) ||
    // `4 HCV ở giải cờ vua, 2 HCV ở giải bóng bàn`: others were won elsewhere.
    figure.mention.unit === '{prize}' ||
    ` ${before.toLowerCase()} `.includes(` ${unit} `) ||
    // `tước giấy phép lái xe 5 trường hợp`, `loại khác 132 lượt` say what they are of.
    (unit === 'trường hợp' && before.split(' ').length >= longVerb - 1) ||
    (unit === 'lượt' && before !== '') ||
    // `tiêm viêm não cho 45 trẻ`: others than those who were given another.
    (unit !== 'con' && vaccine.test(before)) ||
    // `còn hiệu lực 178 dự án`: all that are.
    kind === 'còn hiệu lực' ||
    (unit === 'con' &&
      (isHerd({ codebook }, kind) || /^(?:tổng )?đàn /iu.test(kind) || isOfDisease(codebook, figure))) ||
    // `giám định 20 xe ô tô tai nạn; thanh lý 5 xe ô tô`: with which things something else was done.
    (things.has(figure.mention.unit ?? '') && opensDeed({ codebook }, kind)) ||
    // `sáp nhập 3 xã`, `thành lập 2 thôn`: of which it is told that they were made others, or new.
    (places.has(figure.mention.unit ?? '') && remade.test(kind)) ||
    // `thi hành kỷ luật 9 đảng viên`, `khiển trách: 5 đồng chí` are no new members, and not those who were looked into.
    (isOfMembers(figure) && before !== '') ||
    (namesCase({ codebook }, kind) && !isMode && !happens) ||
    // `vi phạm nồng độ cồn 11 vụ, không làm chủ tốc độ 9 vụ`: of what else.
    (unit === 'vụ' && !happens && describesCase({ codebook }, kind)) ||
    // `6 buổi biểu diễn văn nghệ; chiếu phim lưu động 24 buổi`: for something else.
    (unit === 'buổi' && aimed(codebook).test(kind)) ||
    // `sốt rét 2 ca, cúm 45 ca`: of which illness.
    (unit === 'ca' && !happens && before !== '' && !opensDeed({ codebook }, kind))
  );
}

const remade =
  /(?:^| )(?:thành lập|sáp nhập|hợp nhất|chia tách|giải thể|sắp xếp|nhập)(?: (?:mới|từ|lại|được|và|\S+ (?=từ$)))*$/iu;

const lacking = /^(?:và |còn |có )*(?:vắng(?: mặt)?|trượt|không (?:đủ|đạt|trúng|tham gia)(?: [^,;:]+)?)$/iu;

const aimed = wordPattern('^(?:tổ chức |đã )*{gathering_aim}(?: |$)');

/** How far before a figure its disease may stand, in tokens. */
const longestCourse = 300;

/** `dịch tả lợn tại 5 hộ, tiêu hủy 47 con`: whether the sentence names a disease, by which its animals are known, and no others counted since. */
function isOfDisease(codebook: Codebook, { reading, sentence, leadFrom }: Figure): boolean {
  const told = textOf(reading, Math.max(sentence.from, leadFrom - longestCourse), leadFrom);
  return diseased(codebook).test(told) && !/\d con /u.test(told);
}

const diseased = wordPattern(String.raw`(?<!\p{L}){animal_disease}(?!\p{L})`);

/** Whether a figure counts cases. */
export function isCase({ mention }: Figure): boolean {
  return mention.unit === '{case}';
}

/** Units of the members of a body: what is done with some tells nothing of the others. */
const members = new Set(['{party_member}', '{person}', '{member}', '{worker}']);

/** Whether a figure counts some of the members of a body. */
export function isOfMembers({ mention }: Figure): boolean {
  // `đối tượng` are of whatever kind was told.
  return members.has(mention.unit ?? '') && mention.unitText?.toLowerCase() !== 'đối tượng';
}

/** Units of things: what was done with some tells nothing of the others. */
const things = new Set(['{vehicle}', '{machine}', '{item}']);
